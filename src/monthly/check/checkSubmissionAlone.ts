import { codesOf } from '../../core/codes/codesOf.js';
import { eachBreach } from '../../core/eachBreach.js';
import type { Finding } from '../../core/finding.js';
import type { SkipBreach } from '../../core/findingTally.js';
import { isLoose } from '../../core/isLoose.js';
import { findingOf } from '../../core/rule.js';
import { previewFindings } from '../../form/judgedByPreview.js';
import type { MonthlyContext } from '../form/context.js';
import { formFor, formOf } from '../form/formOf.js';
import { rulesToJudge } from '../form/rulesToJudge.js';
import { yearStartsOf } from '../form/yearStartsOf.js';
import { formTrouble } from '../read/formTrouble.js';
import { toReportRow } from '../read/readReportRow.js';
import { type OnTrouble, recordOf, versionOf } from '../read/reportShape.js';
import { readSubmissionHead, type SubmissionHead } from '../read/submissionShape.js';
import { kindOf } from '../rows/readValue.js';
import type { ReportRow } from '../rows/reportRow.js';
import { STATE_MARKERS } from '../rows/stateMarkers.js';
import { findReport } from './checkReport.js';
import { notASubmission } from './reportRules.js';
import { SUBMISSION_RULES } from './submission/rules.js';
import { withoutHidden } from './withoutHidden.js';

/**
 * Checks one submission for itself: its head, each report, and what they say of one another. Its rows are compared
 * neither with one another nor with other months, for in a body of data `checkReportsAcross` does that once for all;
 * nor does it look whether findings were answered.
 *
 * @param skips - tells of a breach that no finding is to be made of
 */
export function checkSubmissionAlone(
  submission: unknown,
  context: MonthlyContext,
  skips?: SkipBreach,
): Finding[] {
  return readSubmission(submission, context, skips).found;
}

/** A submission as far as it could be read, and what was found on the way. */
export interface ReadSubmission {
  readonly head?: SubmissionHead;
  readonly rows: readonly ReportRow[];
  readonly found: Finding[];
}

/** Reads the head and the reports of a submission, and judges what each of them says for itself. */
export function readSubmission(
  submission: unknown,
  context: MonthlyContext,
  skips?: SkipBreach,
): ReadSubmission {
  if (!isLoose(submission)) {
    const breach = { params: { kind: kindOf(submission) }, path: [] };
    return { rows: [], found: [findingOf(notASubmission, breach)] };
  }
  const found: Finding[] = [];
  const record = recordOf(submission);
  const add: OnTrouble = (rule, field, params, path) => {
    if (!skips?.(rule, { record, path })) found.push(findingOf(rule, { field, params, path }, record));
  };
  const { form, expected, isGiven } = formFor(context, submission['form']);
  if (!form) {
    add(...formTrouble(submission['form'], expected, isGiven));
    return { rows: [], found };
  }
  for (const finding of previewFindings(form.form, record)) found.push(finding);
  const inForce = { ...context, form: form.form, codes: codesOf(context) };
  const head = readSubmissionHead(submission, add, inForce);
  const rows = readReports(head, versionOf(submission['version'], 1), inForce, found, skips);
  const fits: Finding[] = [];
  eachBreach(rulesToJudge(SUBMISSION_RULES, context), { ...head, record, rows }, context, (rule, breach) =>
    fits.push(findingOf(rule, breach)),
  );
  for (const finding of withoutHidden(fits)) if (!skips?.(finding, finding)) found.push(finding);
  return { head, rows, found };
}

function readReports(
  head: SubmissionHead,
  version: number | null,
  context: MonthlyContext,
  found: Finding[],
  skips: SkipBreach | undefined,
): ReportRow[] {
  const form = formOf(context);
  const rows: ReportRow[] = [];
  const codes = codesOf(context);
  const yearStarts = yearStartsOf(context);
  const isStarted = head.status !== 'notStarted';
  // Values at fault are unreadable to the rules, whether or not their findings are made.
  let atFault: string[] = [];
  const skip: SkipBreach | undefined =
    skips &&
    ((rule, breach) => {
      if (!skips(rule, breach)) return false;
      const { field, path = [] } = breach;
      if (rule.severity === 'fatal' && path.at(-2) === 'values' && form.has(field)) atFault.push(field);
      return true;
    });
  head.reports.forEach((report, i) => {
    const path = ['reports', i];
    const values: number[] = [];
    atFault = [];
    const findings = findReport(report, context, path, values, version ?? 1, skip, isStarted);
    for (const finding of findings) found.push(finding);
    const around = { form, codes, yearStarts, path, judged: true, version, definitions: head.definitions };
    const row = isLoose(report) ? toReportRow(report, around, values, findings) : null;
    for (const id of atFault) values[form.columnOf(id)!] = STATE_MARKERS.unreadable;
    if (row) rows.push(row);
  });
  return rows;
}
