import { isInstant } from '../core/instant.js';
import { isOrgCode, repairOrgCode } from '../core/orgCode.js';
import { parseReportingMonth } from '../core/reportingMonth.js';
import { FILE_KINDS } from '../exchange/fileKind.js';
import { OPEN_WORDS } from './maskPolicy.js';

/**
 * Tells whether a text that stood under a heading or key may be shown to others: a code, a month or a moment, damaged
 * ones too. All else may be a count or a name; a number is one under every heading, for in a row that lacks a cell the
 * counts stand one heading further on.
 *
 * @param field - the heading or key, as far as it is known
 */
export function isOpenText(text: string, field: string | undefined): boolean {
  switch (field) {
    case 'organization':
      return isOrgCode(text) || repairOrgCode(text) !== null || /^="\d{8}"$/.test(text);
    case 'month':
      return isMonthText(text);
    case 'cohort':
      return /^[a-z]{2}-[a-z]+-\d{4}-\d{2}$/.test(text);
    case 'form':
      return FILE_KINDS.some((kind) => text.startsWith(`${kind}@`)) && /@\d{1,3}$/.test(text);
    case 'submittedAt':
      return isInstant(text);
    default:
      return false;
  }
}

/**
 * Tells whether the submitter, who may see numbers, may be shown a text: it is no word. Two letters may be the initials
 * of a child.
 */
export function isWordless(text: string): boolean {
  return isOpenWord(text) || (text.match(/\p{L}/gu) ?? []).length < 2;
}

/** Tells whether a text says "nothing" in a way that people use: it holds neither a number nor a name. */
export function isOpenWord(text: string): boolean {
  return OPEN_WORDS.includes(text.toLowerCase());
}

/** A month, or what a spreadsheet has made of one of this century: 1000.5 would be May of the year 1000. */
function isMonthText(text: string): boolean {
  const { ok, findings } = parseReportingMonth(text);
  const [finding] = findings;
  const isChanged = finding?.code === 'core.month-changed-by-excel';
  return ok || (isChanged && String(finding.params['month']).startsWith('20'));
}
