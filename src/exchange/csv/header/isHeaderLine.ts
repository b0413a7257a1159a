import { isOrgCode } from '../../../core/codes/orgCode.js';
import { isReportingMonth } from '../../../core/reportingMonth.js';
import { isMeasureId } from '../../../monthly/form/measures.js';
import type { HeaderCut } from './cutHeader.js';
import type { NameColumn } from './headingNames.js';

/** A column without which no row can be read. */
export type Key = 'organization' | 'month';

/** Counts how surely the headings name a key: twice for a name of its own, once for a word that may mean it. */
function namesKey({ headings }: HeaderCut, name: NameColumn, key: Key): number {
  let sure = 0;
  for (const { text } of headings) {
    const named = name(text);
    if (named?.column === key) sure = Math.max(sure, named.how === 'weak' ? 1 : 2);
  }
  return sure;
}

/** Tells whether a line names both keys. */
export const namesBoth = (cut: HeaderCut, name: NameColumn): boolean =>
  namesKey(cut, name, 'organization') > 0 && namesKey(cut, name, 'month') > 0;

/** A line of headings: both keys by their own names, or one and a measure. `School,Lincoln,Month,October` is a title. */
export function isHeaderLine(cut: HeaderCut, name: NameColumn): boolean {
  const [organization, month] = [namesKey(cut, name, 'organization'), namesKey(cut, name, 'month')];
  if (organization === 2 && month === 2) return true;
  return organization + month > 0 && cut.headings.some(({ text }) => isMeasureId(name(text)?.column));
}

/** Tells whether a line holds what stands in rows. */
export const holdsKeys = ({ headings }: HeaderCut): boolean =>
  headings.some(({ text }) => isOrgCode(text) || isReportingMonth(text));
