import type { Codes } from '../../core/codes/codes.js';
import { codesOf } from '../../core/codes/codesOf.js';
import { repairOrgCode } from '../../core/codes/repairOrgCode.js';
import { isInstant } from '../../core/instant.js';
import { parseReportingMonth } from '../../core/reportingMonth.js';
import { FILE_KINDS } from '../../exchange/files/fileKind.js';
import type { Cohort } from '../../network/cohorts/cohort.js';
import { memberCodes } from '../../network/cohorts/membership.js';
import { MA_REGISTRY } from '../../network/organizations/maRegistry.js';
import { organizationOf } from '../../network/organizations/registry.js';
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
      return isCohortId(text, policy);
    case 'form':
      return isFormVersion(text, policy);
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
export function isOpenCode(text: string, policy: MaskPolicy): boolean {
  const { schemes } = codesIn(policy);
  const meant = [
    text,
    /^="([^"]{1,40})"$/.exec(text)?.[1],
    ...schemes.map((scheme) => repairOrgCode(text, scheme)),
  ];
  return meant.some((code) => typeof code === 'string' && isShownCode(code, policy));
}

/** The same of a code that is whole. */
export function isOpenWholeCode(text: string, policy: MaskPolicy): boolean {
  return codesIn(policy).isCode(text) && isShownCode(text, policy);
}

/** The schemes by which a text is a code: those of the cohort or registry, else those of this package. */
function codesIn({ registry, cohort }: MaskPolicy): Codes {
  return codesOf({ ...(registry && { registry }), ...(cohort && { cohort }) });
}

function isShownCode(code: string, policy: MaskPolicy): boolean {
  const { values, registry = MA_REGISTRY, cohort } = policy;
  if (values === 'show') return codesIn(policy).isCode(code);
  return organizationOf(registry, code) !== null || (cohort !== undefined && isMember(cohort, code));
}

const members = new WeakMap<Cohort, ReadonlySet<string>>();

function isMember(cohort: Cohort, code: string): boolean {
  const known = members.get(cohort) ?? new Set(memberCodes(cohort));
  members.set(cohort, known);
  return known.has(code);
}

/** Tells whether a text names a form of the package, or of the policy, and its version. */
export function isFormVersion(text: string, { forms = [] }: MaskPolicy): boolean {
  if (forms.some(({ id }) => id === text)) return true;
  const [kind = '', version = '', ...more] = text.split('@');
  return FORM_KINDS.includes(kind) && /^\d{1,3}$/.test(version) && more.length === 0;
}

const FORM_KINDS: readonly string[] = [...FILE_KINDS, 'assessment', 'pdsa', 'profile', 'monthly-core'];

/** Tells whether a text is the id of the cohort, or has the form of one. */
export function isCohortId(text: string, { cohort }: MaskPolicy): boolean {
  return text === cohort?.id || /^[a-z]+(-[a-z]+)+-\d{4}-\d{2}$/.test(text);
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
