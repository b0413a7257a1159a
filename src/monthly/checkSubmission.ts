import { applyExplanations } from '../core/explanation.js';
import type { Finding } from '../core/finding.js';
import { numberFingerprints } from '../core/fingerprint.js';
import { isLoose } from '../core/isLoose.js';
import { districtOf } from '../core/orgCode.js';
import { applyRules, findingOf } from '../core/rule.js';
import { findReport } from './checkReport.js';
import type { MonthlyContext } from './context.js';
import { dueSchools, toDistrictMonth } from './districtMonth.js';
import { withoutDuplicates } from './duplicatesAmong.js';
import { judgeHistory } from './judgeHistory.js';
import { MEASURE_IDS } from './measures.js';
import { rowOf } from './readReportRow.js';
import { kindOf } from './readValue.js';
import type { ReportRow } from './reportRow.js';
import { type OnTrouble, recordOf } from './reportShape.js';
import { duplicateReport } from './rules/duplicateReport.js';
import { MONTH_RULES, SUBMISSION_RULES } from './rules/index.js';
import { notASubmission } from './rules/submissionShapeRules.js';
import { readSubmissionHead, type SubmissionHead } from './submissionShape.js';
import { withoutHidden } from './withoutHidden.js';

/**
 * Checks one submission of unknown content: its head, each report, the reports against one another, and
 * against `context.history` where it is given. All in one pass: a bad field hides only the rules that need it.
 *
 * The submission's own explanations are applied. Never throws, whatever is given.
 *
 * @returns findings on the head first, then by report, then across reports; none for a clean submission
 * @example
 * checkSubmission([]).map(({ code }) => code) // => ['monthly.not-a-submission']
 */
export function checkSubmission(submission: unknown, context: MonthlyContext = {}): Finding[] {
  if (!isLoose(submission))
    return [findingOf(notASubmission, { params: { kind: kindOf(submission) }, path: [] })];
  const found: Finding[] = [];
  const record = recordOf(submission);
  const add: OnTrouble = (rule, field, params, path) => {
    found.push(findingOf(rule, { field, params, path }, record));
  };
  const head = readSubmissionHead(submission, add);
  const rows = readReports(head, context, found);
  const across = [
    ...applyRules([duplicateReport], rows, undefined),
    ...applyRules(SUBMISSION_RULES, { ...head, record, rows }, context),
    ...judgeRows(head, withoutDuplicates(rows), context),
  ];
  return applyExplanations(numberFingerprints([...found, ...withoutHidden(across)]), head.explanations);
}

function readReports(head: SubmissionHead, context: MonthlyContext, found: Finding[]): ReportRow[] {
  const version = head.version ?? 1;
  const width = MEASURE_IDS.length;
  const stored = new Float64Array(head.reports.length * width);
  const rows: ReportRow[] = [];
  head.reports.forEach((report, i) => {
    const path = ['reports', i];
    const values = stored.subarray(i * width, (i + 1) * width);
    const findings = findReport(report, context, path, values, version);
    for (const finding of findings) found.push(finding);
    const around = { path, judged: true, version, definitions: head.definitions };
    const row = isLoose(report) ? rowOf(report, around, values, findings) : null;
    if (row) rows.push(row);
  });
  return rows;
}

/** Judges the rows that belong to the submission; where its head cannot be read, the first row says what belongs. */
function judgeRows(
  { organization, month, coverage, submittedAt }: SubmissionHead,
  rows: readonly ReportRow[],
  context: MonthlyContext,
): readonly Finding[] {
  const first = rows[0]?.record;
  const district = organization ?? districtOf(first?.organization ?? '');
  const ofMonth = month ?? first?.month;
  const own = rows.filter(
    ({ record }) => districtOf(record.organization) === district && record.month === ofMonth,
  );
  if (ofMonth === undefined) return [];
  const schoolsDue = coverage?.schoolsDue ?? dueSchools(context.registry)(district);
  const { findings, current } = judgeHistory(own, context);
  const districtMonth = toDistrictMonth(district, ofMonth, current, { schoolsDue, submittedAt });
  return [...applyRules(MONTH_RULES, districtMonth, context), ...findings];
}
