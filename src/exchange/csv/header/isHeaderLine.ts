import type { Codes } from '../../../core/codes/codes.js';
import { isReportingMonth } from '../../../core/reportingMonth.js';
import { KEY_COLUMNS } from './csvColumns.js';
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
  return organization + month > 0 && cut.headings.some(({ text }) => isMeasure(name(text)?.column));
}

/** Tells whether what a heading names is a measure: every column is one that is not a key. */
export function isMeasure(column: string | null | undefined): boolean {
  return typeof column === 'string' && !(KEY_COLUMNS as readonly string[]).includes(column);
}

/** Tells whether a line holds what stands in rows. */
export const holdsKeys = ({ headings }: HeaderCut, { isCode }: Codes): boolean =>
  headings.some(({ text }) => isCode(text) || isReportingMonth(text));
