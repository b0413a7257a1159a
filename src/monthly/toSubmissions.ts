import { mustBe } from '../core/given/mustBe.js';
import { readOptions } from '../core/given/readOptions.js';
import { groupedBy } from '../core/groupedBy.js';
import { districtOf, isDistrictCode, isOrgCode } from '../core/orgCode.js';
import type { Registry } from '../network/organization.js';
import { schoolsOf } from '../network/registry.js';
import { compareText } from './compareText.js';
import { KEYED_REPORTS, SUBMISSION_META } from './monthlyKinds.js';
import {
  MONTHLY_FORM,
  type MonthlyDefinitions,
  type MonthlyReport,
  type MonthlyReportInput,
  type MonthlySubmission,
  type MonthlySubmissionInput,
} from './report.js';
import type { SubmissionStatus } from './status.js';

/** What rows of a file do not say about the submissions they belong to. */
export interface SubmissionMeta {
  /** The id of the cohort. */
  readonly cohort: string;
  /** Who sent the rows, where the rows themselves do not say. */
  readonly submittedBy?: string;
  /** When, with an offset, where the rows themselves do not say. */
  readonly submittedAt?: string;
  /** `submitted` by default: the rows are here. */
  readonly status?: SubmissionStatus;
  readonly definitions?: MonthlyDefinitions;
  /** Knows the schools that owe a row; a district that it does not hold owes those seen in any month. */
  readonly registry?: Registry;
}

/**
 * Groups reports into submissions: one a district, month and version, sorted so; in each the district's row
 * comes first, then its schools by code.
 *
 * Sender and time are those of the first row that names them, else of `meta`, else empty, which the checks
 * name. A row whose code is unreadable is kept in a submission of its own code.
 *
 * @example
 * toSubmissions([
 *   { organization: '00240505', month: '2020-10', values: {} },
 *   { organization: '00240000', month: '2020-10', values: {} },
 * ], { cohort: 'ma-coiin-2020-21' })[0].coverage // => { schoolsDue: ['00240505'], schoolsReporting: ['00240505'] }
 */
export function toSubmissions(reports: readonly MonthlyReport[], meta: SubmissionMeta): MonthlySubmission[];
export function toSubmissions(
  reports: readonly MonthlyReportInput[],
  meta: SubmissionMeta,
): MonthlySubmissionInput[];
export function toSubmissions(
  reports: readonly MonthlyReportInput[],
  meta: SubmissionMeta,
): MonthlySubmissionInput[] {
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
): MonthlySubmissionInput {
  const sorted = [...rows].sort((a, b) => compareText(a.organization, b.organization));
  const { organization, month, version } = placeOf(sorted[0]!);
  return {
    form: MONTHLY_FORM,
    cohort: meta.cohort,
    organization,
    month,
    version,
    submittedBy: sorted.find((row) => row.submittedBy)?.submittedBy ?? meta.submittedBy ?? '',
    submittedAt: sorted.find((row) => row.submittedAt)?.submittedAt ?? meta.submittedAt ?? '',
    status: meta.status ?? 'submitted',
    coverage: {
      schoolsDue: schoolsDue(organization, meta.registry) ?? schoolCodes(seen.get(organization) ?? []),
      schoolsReporting: schoolCodes(sorted),
    },
    definitions: meta.definitions ?? {},
    reports: sorted,
    explanations: [],
  };
}

function schoolsDue(district: string, registry: Registry = {}): string[] | null {
  return Object.hasOwn(registry, district) ? schoolsOf(registry, district).map(({ code }) => code) : null;
}

function schoolCodes(rows: readonly MonthlyReportInput[]): string[] {
  const codes = rows.map(({ organization }) => organization);
  return [...new Set(codes.filter((code) => isOrgCode(code) && !isDistrictCode(code)))].sort();
}

function placeOf({ organization, month, version }: MonthlyReportInput) {
  return { organization: senderOf(organization), month, version: version ?? 1 };
}

function senderOf(code: string): string {
  return isOrgCode(code) ? districtOf(code) : code;
}
