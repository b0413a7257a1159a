import { codeMissing } from '../../core/codes/codeRules.js';
import type { Finding } from '../../core/finding.js';
import { readOptions } from '../../core/given/readOptions.js';
import { isLoose, type Loose } from '../../core/isLoose.js';
import { monthMissing } from '../../core/monthRules.js';
import { hasFatal, type Outcome, refused } from '../../core/outcome.js';
import { findingOf } from '../../core/rule.js';
import { SCHEMA_KEY } from '../../form/read/nameUnknown.js';
import { checkSubmission } from '../check/checkSubmission.js';
import { MONTHLY_CONTEXT, type MonthlyContext } from '../form/context.js';
import type { MonthlyDraft, MonthlyReportDraft } from '../form/draft.js';
import { recordOf } from '../read/reportShape.js';
import { valuesMissing } from '../read/shapeRules.js';
import { partMissing, partUnreadable } from '../read/submissionRules.js';
import { kindOf } from '../rows/readValue.js';
import { draftMisfit } from './draftMisfit.js';
import { readableExplanation, withoutBlankAnswers } from './readableReport.js';
import { readSubmissionTexts } from './readReportTexts.js';

/**
 * Reads a month that is still being filled: `ok` where it can be stored, with everything that was found riding along.
 *
 * Anything may be missing, and is not told; a value that cannot be read stays as it was typed, and is. With
 * `{ text: true }`, texts of numbers and absences are read.
 *
 * @param context - what rules may need beyond the draft
 * @example
 * parseMonthlyDraft({ form: 'monthly@1', reports: [{ values: { waitDaysMedian: '1,6' } }] }).ok // => true
 */
export function parseMonthlyDraft(value: unknown, context?: MonthlyContext | null): Outcome<MonthlyDraft> {
  const known = readOptions<MonthlyContext>(context, MONTHLY_CONTEXT, 'parseMonthlyDraft');
  const given = known.text ? readSubmissionTexts(value, known) : value;
  const findings = checkSubmission(given, known);
  const misfit = draftMisfit(given, known);
  if (misfit) return refused(hasFatal(findings) ? findings : [unreadableAt(misfit, given), ...findings]);
  const told = findings.filter((finding) => !isGapOfDraft(finding));
  return { ok: true, value: readable(given as Loose), findings: told };
}

/** Tells whether a finding only says that something is missing, which is not told of a draft. */
export function isGapOfDraft({ code }: Finding): boolean {
  return [partMissing, codeMissing, monthMissing, valuesMissing].some((rule) => rule.code === code);
}

function unreadableAt(path: readonly (string | number)[], draft: unknown): Finding {
  let value = draft;
  for (const step of path)
    value = isLoose(value) || Array.isArray(value) ? (value as Loose)[step] : undefined;
  const field = String(path.at(-1) ?? 'form');
  const params = { field, kind: kindOf(value), wanted: 'text' };
  return findingOf(partUnreadable, { field, params, path }, isLoose(draft) ? recordOf(draft) : undefined);
}

function readable(submission: Loose): MonthlyDraft {
  const { reports, explanations, ...draft } = withoutBlankAnswers(submission) as unknown as MonthlyDraft;
  return {
    ...draft,
    ...(reports !== undefined && { reports: reports?.map(readableReport) ?? null }),
    ...(explanations !== undefined && { explanations: explanations?.map(readableExplanation) ?? null }),
  };
}

function readableReport({
  explanations,
  [SCHEMA_KEY]: _,
  ...report
}: MonthlyReportDraft & Loose): MonthlyReportDraft {
  return {
    ...report,
    ...(explanations !== undefined && { explanations: explanations?.map(readableExplanation) ?? null }),
  };
}
