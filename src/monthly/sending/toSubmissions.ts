import { districtOf, isDistrictCode, isOrgCode } from '../../core/codes/orgCode.js';
import { compareText } from '../../core/compareText.js';
import { mustBe } from '../../core/given/mustBe.js';
import { readOptions } from '../../core/given/readOptions.js';
import { groupedBy } from '../../core/groupedBy.js';
import { isBlank } from '../../core/isBlank.js';
import type { Registry } from '../../network/organizations/organization.js';
import { schoolsOf } from '../../network/organizations/registry.js';
import {
  MONTHLY_FORM,
  type MonthlyReport,
  type MonthlyReportInput,
  type MonthlySubmission,
  type MonthlySubmissionInput,
  type UnsentStatus,
  type UnsentSubmission,
  type UnsentSubmissionInput,
} from '../form/report.js';
import { KEYED_REPORTS } from '../form/reportKinds.js';
import { SUBMISSION_STATUSES, type SubmissionStatus } from '../form/status.js';
import { type SentSubmissionMeta, SUBMISSION_META, type SubmissionMeta } from './submissionMeta.js';

/**
 * Groups reports into submissions: one a district, month and version, sorted so; in each the district's row
 * comes first, then its schools by code.
 *
 * Sender and time are those of the first row that names them, else of `meta`. Where one is still unknown the submission
 * is a draft, without that key: `checkSubmission` takes it, and it is sent when both are there. Answers that reports
 * bring along become those of their submission. A row whose code is unreadable is kept in a submission of its own code.
 *
 * @example
 * toSubmissions([
 *   { organization: '00240505', month: '2020-10', values: {} },
 *   { organization: '00240000', month: '2020-10', values: {} },
 * ], { cohort: 'ma-coiin-2020-21' })[0].coverage // => { schoolsDue: ['00240505'], schoolsReporting: ['00240505'] }
 */
export function toSubmissions(
  reports: readonly MonthlyReport[],
  meta: SentSubmissionMeta,
): MonthlySubmission[];
export function toSubmissions(
  reports: readonly MonthlyReportInput[],
  meta: SentSubmissionMeta,
): MonthlySubmissionInput[];
export function toSubmissions(
  reports: readonly MonthlyReport[],
  meta: SubmissionMeta,
): (MonthlySubmission | UnsentSubmission)[];
export function toSubmissions(
  reports: readonly MonthlyReportInput[],
  meta: SubmissionMeta,
): (MonthlySubmissionInput | UnsentSubmissionInput)[];
export function toSubmissions(
  reports: readonly MonthlyReportInput[],
  meta: SubmissionMeta,
): (MonthlySubmissionInput | UnsentSubmissionInput)[] {
  mustBe(KEYED_REPORTS, reports, 'toSubmissions', 'reports');
  const known = readOptions(meta, SUBMISSION_META, 'toSubmissions');
  const seen = groupedBy(reports, ({ organization }) => senderOf(organization));
  return [...groupedBy(reports, (report) => JSON.stringify(placeOf(report))).values()]
    .map((rows) => submissionOf(rows, known, seen))
    .sort(
      (a, b) =>
        compareText(a.organization, b.organization) || compareText(a.month, b.month) || a.version - b.version,
    );
}

function submissionOf(
  rows: readonly MonthlyReportInput[],
  meta: SubmissionMeta,
  seen: ReadonlyMap<string, readonly MonthlyReportInput[]>,
): MonthlySubmissionInput | UnsentSubmissionInput {
  const sorted = [...rows].sort((a, b) => compareText(a.organization, b.organization));
  const { organization, month, version } = placeOf(sorted[0]!);
  const submittedBy = said(sorted.map((row) => row.submittedBy).concat(meta.submittedBy));
  const submittedAt = said(sorted.map((row) => row.submittedAt).concat(meta.submittedAt));
  const head = {
    form: MONTHLY_FORM,
    cohort: meta.cohort,
    organization,
    month,
    version,
  } as const;
  const parts = {
    coverage: {
      schoolsDue: schoolsDue(organization, meta.registry) ?? schoolCodes(seen.get(organization) ?? []),
      schoolsReporting: schoolCodes(sorted),
    },
    definitions: meta.definitions ?? {},
    reports: sorted.map(withoutExplanations),
    explanations: sorted.flatMap(({ explanations }) => explanations ?? []),
  };
  if (submittedBy !== undefined && submittedAt !== undefined)
    return { ...head, submittedBy, submittedAt, status: meta.status ?? 'submitted', ...parts };
  return {
    ...head,
    ...(submittedBy !== undefined && { submittedBy }),
    ...(submittedAt !== undefined && { submittedAt }),
    status: isUnsent(meta.status) ? meta.status : 'draft',
    ...parts,
  };
}

function withoutExplanations({ explanations: _, ...report }: MonthlyReportInput): MonthlyReportInput {
  return report;
}

/** The first that says something. */
function said(texts: readonly (string | null | undefined)[]): string | undefined {
  return texts.find((text) => !isBlank(text)) ?? undefined;
}

function isUnsent(status: SubmissionStatus | undefined): status is UnsentStatus {
  return status !== undefined && !SUBMISSION_STATUSES[status].sent;
}

function schoolsDue(district: string, registry: Registry = {}): string[] | null {
  return Object.hasOwn(registry, district) ? schoolsOf(registry, district).map(({ code }) => code) : null;
}

function schoolCodes(rows: readonly MonthlyReportInput[]): string[] {
  const codes = rows.map(({ organization }) => organization);
  return [...new Set(codes.filter((code) => isOrgCode(code) && !isDistrictCode(code)))].sort();
}

function placeOf({ organization, month, version }: MonthlyReportInput) {
  return { organization: senderOf(organization), month, version: isBlank(version) ? 1 : version };
}

function senderOf(code: string): string {
  return districtOf(code) ?? code;
}
