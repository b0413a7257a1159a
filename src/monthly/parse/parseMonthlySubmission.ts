import type { Finding } from '../../core/finding.js';
import { numberFingerprints } from '../../core/fingerprint.js';
import { readOptions } from '../../core/given/readOptions.js';
import { isBlank } from '../../core/isBlank.js';
import { isLoose, type Loose } from '../../core/isLoose.js';
import { hasFatal, type Outcome, refused } from '../../core/outcome.js';
import { findingOf } from '../../core/rule.js';
import { judgeSubmission } from '../check/checkSubmission.js';
import { MONTHLY_CONTEXT, type MonthlyContext } from '../form/context.js';
import type { MeasureId } from '../form/measures.js';
import type { MONTHLY_FORM, MonthlySubmission } from '../form/report.js';
import { isSubmissionStatus, SUBMISSION_STATUSES } from '../form/status.js';
import { recordOf } from '../read/reportShape.js';
import { partMissing } from '../read/submissionRules.js';
import { isOfShape } from './isOfShape.js';
import { readableExplanation, withoutBlankAnswers, withVersion } from './readableReport.js';
import { readSubmissionTexts } from './readReportTexts.js';

/**
 * Reads a submission of unknown content: `ok` where its shape is right, with every rule finding riding along.
 *
 * Shape and rules are judged in one pass, so a bad field does not hide what the others say. A PDSA log that travels
 * along is handed on unread. Whether the submission may go on is for `isBlocked` to say; a value with blocking findings
 * can still be stored.
 *
 * @param context - what rules may need beyond the submission
 * @example
 * parseMonthlySubmission({ form: 'monthly@1' }).ok // => false
 */
export function parseMonthlySubmission<
  Id extends string = MeasureId,
  Form extends string = typeof MONTHLY_FORM,
>(value: unknown, context?: MonthlyContext | null): Outcome<MonthlySubmission<Id, Form>> {
  const known = readOptions<MonthlyContext>(context, MONTHLY_CONTEXT, 'parseMonthlySubmission');
  const given = known.text ? readSubmissionTexts(value, known) : value;
  const judged = judgeSubmission(given, known);
  const findings = numberFingerprints([...senderMissing(given), ...judged.findings]);
  const shape = judged.found.filter(isOfShape);
  if (findings.some(isOfShape) || shape.length > 0) {
    // A row that a higher version replaces is not told of, unless nothing else says why the whole cannot be read.
    return refused(hasFatal(findings) ? findings : numberFingerprints([...shape, ...findings]));
  }
  return { ok: true, value: readable(given as Loose) as unknown as MonthlySubmission<Id, Form>, findings };
}

/** A draft may be checked without a sender and a time; a submission that can be sent has both. */
function senderMissing(submission: unknown): Finding[] {
  if (!isLoose(submission)) return [];
  const { status } = submission;
  if (!isSubmissionStatus(status) || SUBMISSION_STATUSES[status].sent) return [];
  return ['submittedBy', 'submittedAt']
    .filter((part) => isBlank(submission[part]))
    .map((part) =>
      findingOf(partMissing, { field: part, params: { field: part }, path: [part] }, recordOf(submission)),
    );
}

function readable(submission: Loose): MonthlySubmission {
  const { reports, explanations, ...head } = withoutBlankAnswers(submission) as unknown as MonthlySubmission;
  return {
    ...head,
    reports: reports.map((report) => withVersion(report as unknown as Loose, head.version)),
    explanations: explanations.map(readableExplanation),
  };
}
