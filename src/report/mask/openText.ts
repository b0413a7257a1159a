import { isOrgCode } from '../../core/codes/orgCode.js';
import { repairOrgCode } from '../../core/codes/repairOrgCode.js';
import { isInstant } from '../../core/instant.js';
import { parseReportingMonth } from '../../core/reportingMonth.js';
import { FILE_KINDS } from '../../exchange/files/fileKind.js';
import { MA_REGISTRY } from '../../network/organizations/maRegistry.js';
import { type MaskPolicy, OPEN_WORDS } from './maskPolicy.js';

/**
 * Tells whether a text that stood under a heading or key may be shown to others: a known code, a month or a moment,
 * damaged ones too. All else may be a count or a name; a number is one under every heading, for in a row that lacks a
 * cell the counts stand one heading further on.
 *
 * @param field - the heading or key, as far as it is known
 */
export function isOpenText(text: string, field: string | undefined, policy: MaskPolicy): boolean {
  switch (field) {
    case 'organization':
      return isOpenCode(text, policy);
    case 'month':
      return isMonthText(text);
    case 'cohort':
      return isCohortId(text);
    case 'form':
      return isFormVersion(text);
    case 'submittedAt':
      return isInstant(text);
    default:
      return false;
  }
}

/**
 * Tells whether a code may be shown, a damaged one too: to others only that of an organization that the registry holds,
 * for the number of a student has as many digits.
 */
export function isOpenCode(text: string, { values, registry = MA_REGISTRY }: MaskPolicy): boolean {
  const code = isOrgCode(text) ? text : (repairOrgCode(text) ?? /^="(\d{8})"$/.exec(text)?.[1]);
  return code !== undefined && (values === 'show' || Object.hasOwn(registry, code));
}

/** Tells whether a text names a form of the package and its version. */
export function isFormVersion(text: string): boolean {
  const [kind = '', version = '', ...more] = text.split('@');
  return FORM_KINDS.includes(kind) && /^\d{1,3}$/.test(version) && more.length === 0;
}

const FORM_KINDS: readonly string[] = [...FILE_KINDS, 'assessment', 'pdsa', 'profile'];

/** Tells whether a text has the form of the id of a cohort. */
export function isCohortId(text: string): boolean {
  return /^[a-z]+(-[a-z]+)+-\d{4}-\d{2}$/.test(text);
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

/** Nobody sends a month a thousand times: a longer number is the number of something else. */
export function isPlausibleVersion(version: number): boolean {
  return version < 1000;
}
