import { codesOf } from '../../core/codes/codesOf.js';
import { compareText } from '../../core/compareText.js';
import { mustBe } from '../../core/given/mustBe.js';
import { readOptions } from '../../core/given/readOptions.js';
import { groupedBy } from '../../core/groupedBy.js';
import { isBlank } from '../../core/isBlank.js';
import type { FormIdOf } from '../form/contextOf.js';
import { formIdOf } from '../form/formOf.js';
import type { MeasureId } from '../form/measures.js';
import type {
  AnyReport,
  AnySubmission,
  MonthlyReport,
  MonthlyReportInput,
  MonthlySubmission,
  MonthlySubmissionInput,
  UnsentStatus,
  UnsentSubmission,
  UnsentSubmissionInput,
} from '../form/report.js';
import { KEYED_REPORTS } from '../form/reportKinds.js';
import { SUBMISSION_STATUSES, type SubmissionStatus } from '../form/status.js';
import { type Given, schoolCodes, schoolsDue } from './schoolsDue.js';
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
export function toSubmissions<Id extends string = MeasureId>(
  reports: readonly MonthlyReport<NoInfer<Id>>[],
  meta: SentSubmissionMeta<Id>,
): MonthlySubmission<Id, FormIdOf<Id>>[];
export function toSubmissions<Id extends string = MeasureId>(
  reports: readonly MonthlyReportInput<NoInfer<Id>>[],
  meta: SentSubmissionMeta<Id>,
): MonthlySubmissionInput<Id, FormIdOf<Id>>[];
export function toSubmissions<Id extends string = MeasureId>(
  reports: readonly MonthlyReport<NoInfer<Id>>[],
  meta: SubmissionMeta<Id>,
): (MonthlySubmission<Id, FormIdOf<Id>> | UnsentSubmission<Id, FormIdOf<Id>>)[];
export function toSubmissions<Id extends string = MeasureId>(
  reports: readonly MonthlyReportInput<NoInfer<Id>>[],
  meta: SubmissionMeta<Id>,
): (MonthlySubmissionInput<Id, FormIdOf<Id>> | UnsentSubmissionInput<Id, FormIdOf<Id>>)[];
export function toSubmissions(reports: readonly AnyReport[], meta: SubmissionMeta<string>): AnySubmission[] {
  mustBe(KEYED_REPORTS, reports, 'toSubmissions', 'reports');
  const { cohort, ...known } = readOptions<SubmissionMeta<string>>(meta, SUBMISSION_META, 'toSubmissions');
  const context = { ...known, ...(typeof cohort === 'object' && { cohort }) };
  const given: Given = {
    ...known,
    cohort: typeof cohort === 'object' ? cohort.id : cohort,
    formId: formIdOf(context),
    codes: codesOf(context),
  };
  const seen = groupedBy(reports, ({ organization }) => senderOf(organization, given));
  return [...groupedBy(reports, (report) => JSON.stringify(placeOf(report, given))).values()]
    .map((rows) => submissionOf(rows, given, seen))
    .sort(
      (a, b) =>
        compareText(a.organization, b.organization) || compareText(a.month, b.month) || a.version - b.version,
    );
}

function submissionOf(
  rows: readonly AnyReport[],
  meta: Given,
  seen: ReadonlyMap<string, readonly AnyReport[]>,
): AnySubmission {
  const { organization, month, version } = placeOf(rows[0]!, meta);
  const place = (row: AnyReport) => (row.organization === organization ? 0 : 1);
  const sorted = [...rows].sort((a, b) => place(a) - place(b) || compareText(a.organization, b.organization));
  const submittedBy = said(sorted.map((row) => row.submittedBy).concat(meta.submittedBy));
  const submittedAt = said(sorted.map((row) => row.submittedAt).concat(meta.submittedAt));
  const head = {
    form: meta.formId,
    cohort: meta.cohort,
    organization,
    month,
    version,
  } as const;
  const parts = {
    coverage: {
      schoolsDue: schoolsDue(organization, month, meta) ?? schoolCodes(seen.get(organization) ?? [], meta),
      schoolsReporting: schoolCodes(sorted, meta),
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

function withoutExplanations({ explanations: _, ...report }: AnyReport): AnyReport {
  return report;
}

/** The first that says something. */
function said(texts: readonly (string | null | undefined)[]): string | undefined {
  return texts.find((text) => !isBlank(text)) ?? undefined;
}

function isUnsent(status: SubmissionStatus | undefined): status is UnsentStatus {
  return status !== undefined && !SUBMISSION_STATUSES[status].sent;
}

function placeOf({ organization, month, version }: AnyReport, given: Given) {
  return { organization: senderOf(organization, given), month, version: isBlank(version) ? 1 : version };
}

function senderOf(code: string, { codes }: Given): string {
  return codes.districtOf(code) ?? code;
}
