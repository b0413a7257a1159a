import { isInstant } from '../core/instant.js';
import { isOrgCode, repairOrgCode } from '../core/orgCode.js';
import { isAbsence } from '../core/reportedValue.js';
import { parseReportingMonth } from '../core/reportingMonth.js';
import { isMeasureId, measureOf } from '../monthly/measures.js';
import { OPEN_WORDS } from './maskPolicy.js';

/**
 * Tells whether a text that stood under a heading or key may be shown to others.
 *
 * Codes and months may, damaged ones too; numbers under measures that are not sensitive; absence words,
 * for they hold no number. All else may be a count or a name.
 *
 * @param field - the heading or key, as far as it is known
 */
export function isOpenText(text: string, field: string | undefined): boolean {
  if (OPEN_WORDS.includes(text.toLowerCase()) || isAbsence(text)) return true;
  switch (field) {
    case 'organization':
      return isOrgCode(text) || repairOrgCode(text) !== null;
    case 'month':
      return isMonthText(text);
    case 'version':
      return /^\d{1,3}$/.test(text);
    case 'cohort':
    case 'form':
      return /^[a-z]+([-@][a-z0-9]{1,8})+$/.test(text);
    case 'submittedAt':
      return isInstant(text);
    default:
      return field !== undefined && isOpenMeasure(field) && !/\p{L}/u.test(text);
  }
}

/** Tells whether the numbers of a field may be shown: it is a measure, and not a sensitive one. */
export function isOpenMeasure(field: string): boolean {
  return isMeasureId(field) && !measureOf(field).sensitive;
}

/** Tells whether a heading or key may be shown. One with a digit may be a value, in a file without its header. */
export function isOpenHeading(text: string): boolean {
  return isMeasureId(text) || !/\d/.test(text);
}

/** A month, or what a spreadsheet has made of one. */
function isMonthText(text: string): boolean {
  const { ok, findings } = parseReportingMonth(text);
  return ok || findings[0]?.code === 'core.month-changed-by-excel';
}
