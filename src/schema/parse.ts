import type { Finding } from '../core/finding.js';
import { numberFingerprints } from '../core/fingerprint.js';
import { readOptions } from '../core/given/readOptions.js';
import { type Outcome, refused } from '../core/outcome.js';
import { MONTHLY_CONTEXT, type MonthlyContext } from '../monthly/form/context.js';
import type { MonthlyDraft } from '../monthly/form/draft.js';
import type { MonthlySubmission } from '../monthly/form/report.js';
import { isGapOfDraft, parseMonthlyDraft as parseDraft } from '../monthly/parse/parseMonthlyDraft.js';
import { parseMonthlySubmission as parseSubmission } from '../monthly/parse/parseMonthlySubmission.js';
import { readSubmissionTexts } from '../monthly/parse/readReportTexts.js';
import { checkSubmissionLog } from './checkSubmissionLog.js';

/**
 * Reads a submission as `parseMonthlySubmission` of monthly does, and the PDSA log that travels along: it is judged too,
 * and the numbers of cycles are compared with it.
 *
 * @param context - what rules may need beyond the submission
 * @example
 * parseMonthlySubmission({ form: 'monthly@1' }).ok // => false
 */
export function parseMonthlySubmission(
  value: unknown,
  context?: MonthlyContext | null,
): Outcome<MonthlySubmission> {
  const known = readOptions<MonthlyContext>(context, MONTHLY_CONTEXT, 'parseMonthlySubmission');
  return withFindings(parseSubmission(value, known), ofLog(value, known));
}

/**
 * Reads a month that is still being filled as `parseMonthlyDraft` of monthly does, and the PDSA log that travels along.
 *
 * @param context - what rules may need beyond the draft
 * @example
 * parseMonthlyDraft({ form: 'monthly@1', reports: [{ values: { waitDaysMedian: '1,6' } }] }).ok // => true
 */
export function parseMonthlyDraft(value: unknown, context?: MonthlyContext | null): Outcome<MonthlyDraft> {
  const known = readOptions<MonthlyContext>(context, MONTHLY_CONTEXT, 'parseMonthlyDraft');
  const outcome = parseDraft(value, known);
  const found = ofLog(value, known);
  return withFindings(outcome, outcome.ok ? found.filter((finding) => !isGapOfDraft(finding)) : found);
}

function ofLog(value: unknown, context: MonthlyContext): readonly Finding[] {
  return checkSubmissionLog(context.text ? readSubmissionTexts(value, context) : value, context);
}

function withFindings<T>(outcome: Outcome<T>, more: readonly Finding[]): Outcome<T> {
  if (more.length === 0) return outcome;
  const findings = numberFingerprints([...outcome.findings, ...more]);
  return outcome.ok ? { ...outcome, findings } : refused(findings);
}
