import { applyExplanations } from '../../core/explanation.js';
import type { Finding } from '../../core/finding.js';
import { numberEach } from '../../core/fingerprint.js';
import { readOptions } from '../../core/given/readOptions.js';
import { isBlank } from '../../core/isBlank.js';
import { isLoose } from '../../core/isLoose.js';
import { MONTHLY_CONTEXT, type MonthlyContext } from '../form/context.js';
import { keyOfSubmission, ownRows } from '../read/ownRows.js';
import type { SubmissionHead } from '../read/submissionShape.js';
import type { ReportRow } from '../rows/reportRow.js';
import { answersOf, isAboutLog, unusedAnswers } from './answers.js';
import { readSubmission } from './checkSubmissionAlone.js';
import { type BesideRows, keyOfMonth, submittedFor } from './district/districtMonth.js';
import { judgeTogether } from './judgeTogether.js';
import { withoutSuperseded } from './withoutSuperseded.js';

/**
 * Checks one submission of unknown content: its head, each report, the reports against one another, and
 * against `context.history` where it is given. All in one pass: a bad field hides only the rules that need it.
 *
 * Of two versions of a row the higher one is judged. The submission's own explanations are applied, and those
 * that settle nothing are told. Never throws, whatever is given.
 *
 * @returns findings on the head first, then by report, then across reports; none for a clean submission
 * @example
 * checkSubmission([]).map(({ code }) => code) // => ['monthly.not-a-submission']
 */
export function checkSubmission(submission: unknown, context?: MonthlyContext | null): Finding[] {
  return judgeSubmission(submission, readOptions(context, MONTHLY_CONTEXT, 'checkSubmission')).findings;
}

/** The findings of a submission, and those on it and its rows as they were before some were left out. */
export interface JudgedSubmission {
  readonly findings: Finding[];
  /** Those on rows that a higher version replaces are among them. */
  readonly found: readonly Finding[];
}

/** Judges a submission as `checkSubmission` does, with what was found before superseded rows were left out. */
export function judgeSubmission(submission: unknown, context: MonthlyContext): JudgedSubmission {
  const { head, rows, found } = readSubmission(submission, context);
  if (!head) return { findings: found, found };
  const across = judgeRows(head, ownRows(rows, head), context);
  const own = withoutSuperseded(found, rows);
  const all = numberEach([...own, ...across]);
  const answers = isLoose(submission) ? answersOf(submission) : [];
  if (answers.length === 0) return { findings: all, found };
  const explained = applyExplanations(
    all,
    answers.map(({ explanation }) => explanation),
  );
  const hasLog = isLoose(submission) && !isBlank(submission['pdsa']);
  const told = hasLog ? answers.filter((answer) => !isAboutLog(answer)) : answers;
  const unused = unusedAnswers(all, told, context, 'submission');
  return { findings: numberEach([...explained, ...unused]), found };
}

function judgeRows(
  head: SubmissionHead,
  rows: readonly ReportRow[],
  context: MonthlyContext,
): readonly Finding[] {
  const key = keyOfSubmission(head, rows);
  if (!key) return [];
  const { district, month } = key;
  const { submittedAt } = head;
  const said: BesideRows = {
    schoolsDue: head.coverage?.schoolsDue ?? null,
    submitted: submittedAt === null ? null : submittedFor(rows, submittedAt, ['submittedAt']),
  };
  // What no code and no registry says of a school, its submission does.
  const own = rows.map((row) => (row.district === null ? { ...row, district } : row));
  return judgeTogether(own, new Map([[keyOfMonth(district, month), said]]), context);
}
