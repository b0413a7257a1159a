import { isReadableCode } from '../../core/codes/codeReadings.js';
import type { Codes } from '../../core/codes/codes.js';
import { codesOf } from '../../core/codes/codesOf.js';
import type { OrgCode } from '../../core/codes/orgCode.js';
import { parseOrgCode } from '../../core/codes/parseOrgCode.js';
import type { Explanation } from '../../core/explanation.js';
import { isInstant } from '../../core/instant.js';
import { isBlank } from '../../core/isBlank.js';
import type { Loose } from '../../core/isLoose.js';
import { instantUnreadable } from '../../core/monthRules.js';
import { nearestWord } from '../../core/nearestWord.js';
import { isReportingMonth, type ReportingMonth } from '../../core/reportingMonth.js';
import { textOf } from '../../core/textOf.js';
import type { MonthlyContext } from '../form/context.js';
import type { Coverage, MonthlyDefinitions } from '../form/report.js';
import { isSubmissionStatus, SUBMISSION_STATUSES, type SubmissionStatus } from '../form/status.js';
import { monthOutcome } from './monthOutcome.js';
import { isVersion, type OnTrouble, readVersion } from './reportShape.js';
import {
  readCoverage,
  readDefinitions,
  readExplanations,
  readList,
  readTexts,
  unreadable,
} from './submissionParts.js';
import { organizationNotDistrict, partMissing, statusUnknown } from './submissionRules.js';
import { tellPersonal } from './tellPersonal.js';
import { unknownKeys } from './unknownKeys.js';

/** What the head of a submission says; what could not be read is `null`. */
export interface SubmissionHead {
  readonly organization: OrgCode | null;
  readonly month: string | null;
  readonly version: number | null;
  readonly cohort: string | null;
  readonly submittedAt: string | null;
  readonly status: SubmissionStatus | null;
  readonly coverage: Coverage | null;
  readonly definitions: MonthlyDefinitions | null;
  readonly reports: readonly unknown[];
  /** Whether its list of reports is there and holds nothing. */
  readonly isEmpty: boolean;
  readonly explanations: readonly Explanation[];
}

const REQUIRED = [
  'form',
  'cohort',
  'version',
  'submittedBy',
  'submittedAt',
  'status',
  'coverage',
  'definitions',
  'reports',
  'explanations',
] as const;
/** The keys that a submission may have. */
export const SUBMISSION_KEYS = [...REQUIRED, 'organization', 'month', 'pdsa', 'narrative'] as const;

/** The keys of a narrative. */
export const NARRATIVE_KEYS = ['success', 'barrier', 'help'] as const;

/** Gives the district that the head of a submission names; `null` where it names none. */
export function districtSaid({ organization }: Loose, codes: Codes): OrgCode | null {
  return isReadableCode(organization, codes) && !codes.isSchool(organization) ? organization : null;
}

/** Gives the month that the head of a submission names; `null` where it names none. */
export function monthSaid({ month }: Loose): ReportingMonth | null {
  return isReportingMonth(month) ? month : null;
}

/** Reads everything of a submission but its reports, and names every trouble. */
export function readSubmissionHead(
  submission: Loose,
  onTrouble: OnTrouble,
  context: MonthlyContext = {},
): SubmissionHead {
  const { status: said } = submission;
  const isUnsent = isSubmissionStatus(said) && !SUBMISSION_STATUSES[said].sent;
  for (const part of REQUIRED) {
    // Who sends it, and when, is said when it is sent.
    if (isUnsent && (part === 'submittedBy' || part === 'submittedAt')) continue;
    if (isBlank(submission[part])) onTrouble(partMissing, part, { field: part }, [part]);
  }
  unknownKeys(submission, SUBMISSION_KEYS, onTrouble, []);
  readWords(submission, onTrouble);
  readTexts(submission['narrative'], 'narrative', NARRATIVE_KEYS, onTrouble);
  const { organization, month, version, cohort, submittedAt, status, reports } = submission;
  return {
    organization: readDistrict(organization, onTrouble, context),
    month: readMonth(month, onTrouble, context),
    version: isVersion(version) ? version : null,
    cohort: typeof cohort === 'string' ? cohort : null,
    submittedAt: isInstant(submittedAt) ? submittedAt : null,
    status: isSubmissionStatus(status) ? status : null,
    coverage: readCoverage(submission['coverage'], onTrouble, context),
    definitions: readDefinitions(submission['definitions'], onTrouble),
    reports: readList(reports, 'reports', onTrouble),
    isEmpty: Array.isArray(reports) && reports.length === 0,
    explanations: readExplanations(submission['explanations'], onTrouble),
  };
}

function readWords(submission: Loose, onTrouble: OnTrouble): void {
  const { version, status, submittedBy, submittedAt } = submission;
  tellPersonal(submittedBy, 'submittedBy', ['submittedBy'], onTrouble);
  const said = (value: unknown) => !isBlank(value);
  const text = (value: unknown) => textOf(value).slice(0, 40);
  readVersion(version, onTrouble);
  if (said(submittedAt) && !isInstant(submittedAt))
    onTrouble(instantUnreadable, 'submittedAt', { text: text(submittedAt) }, ['submittedAt']);
  if (said(status) && !isSubmissionStatus(status)) {
    const nearest = nearestWord(text(status), Object.keys(SUBMISSION_STATUSES)) ?? 'none';
    onTrouble(statusUnknown, 'status', { text: text(status), nearest }, ['status']);
  }
  for (const part of ['cohort', 'submittedBy']) {
    if (said(submission[part]) && typeof submission[part] !== 'string')
      unreadable(submission[part], part, 'text', onTrouble);
  }
}

function readDistrict(given: unknown, onTrouble: OnTrouble, context: MonthlyContext): OrgCode | null {
  const codes = codesOf(context);
  const read = parseOrgCode(given, codes);
  if (!read.ok) {
    for (const finding of read.findings) onTrouble(finding, 'organization', finding.params, ['organization']);
    return null;
  }
  const organization = read.value;
  if (!codes.isSchool(organization)) return organization;
  const district = codes.districtOf(organization);
  const params = { organization, ...(district !== null && { district }) };
  onTrouble(organizationNotDistrict, 'organization', params, ['organization']);
  return null;
}

function readMonth(month: unknown, onTrouble: OnTrouble, context: MonthlyContext): string | null {
  if (isReportingMonth(month)) return month;
  for (const finding of monthOutcome(month, context).findings)
    onTrouble(finding, 'month', finding.params, ['month']);
  return null;
}
