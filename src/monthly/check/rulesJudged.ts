import type { Kind } from '../../core/given/kind.js';
import { mustBe } from '../../core/given/mustBe.js';
import { readOptions } from '../../core/given/readOptions.js';
import type { Need, Rule } from '../../core/rule.js';
import { MONTHLY_CONTEXT, type MonthlyContext, needsMet } from '../form/context.js';
import { SUBMISSION_SHAPE_RULES } from '../read/submissionRules.js';
import { notASubmission } from './reportRules.js';
import { MONTHLY_CHECK_RULES } from './rules.js';

/** What is checked: one report, one submission, a set of reports such as a file of rows, or a set of submissions. */
export type MonthlySubject = 'report' | 'submission' | 'reports' | 'submissions';

/** Which rules a check judges, and what the others would need. */
export interface RulesJudged {
  readonly judged: readonly string[];
  readonly notJudged: readonly { readonly code: string; readonly needs: readonly Need[] }[];
}

/**
 * Lists the rules that a check of this context judges and those that it does not, with what each lacks:
 * silence of a rule that was not judged is no pass.
 *
 * A submission brings its coverage and definitions, a set of reports or submissions its own history. Rules on the head of a
 * submission are listed for submissions only. Rules that need every school are judged only for districts in
 * the registry or with a coverage, and rules that need all months only where all are numbers. Moves of a
 * status and publication are no checks and not listed.
 *
 * @example
 * rulesJudged({}).notJudged.find(({ code }) => code === 'monthly.month-in-future')?.needs // => ['asOf']
 */
export function rulesJudged(
  context?: MonthlyContext | null,
  subject: MonthlySubject = 'submission',
): RulesJudged {
  mustBe(SUBJECT, subject, 'rulesJudged', 'subject');
  const known = readOptions(context, MONTHLY_CONTEXT, 'rulesJudged');
  const met = new Set<Need>([...needsMet(known), ...BROUGHT[subject]]);
  if (subject === 'reports' && known.registry) met.add('coverage');
  const judged: string[] = [];
  const notJudged: { code: string; needs: Need[] }[] = [];
  for (const rule of subject.startsWith('submission') ? MONTHLY_CHECK_RULES : WITHOUT_HEAD) {
    if (rule.retired) continue;
    const needs = (rule.needs ?? []).filter((need) => !met.has(need));
    if (needs.length === 0) judged.push(rule.code);
    else notJudged.push({ code: rule.code, needs });
  }
  return { judged, notJudged };
}

/** What each subject brings along. */
const BROUGHT: Readonly<Record<MonthlySubject, readonly Need[]>> = {
  report: [],
  submission: ['reports', 'submission', 'coverage', 'definitions'],
  reports: ['reports', 'history'],
  submissions: ['reports', 'submission', 'coverage', 'definitions', 'history'],
};

const WITHOUT_HEAD: readonly Rule[] = /* @__PURE__ */ MONTHLY_CHECK_RULES.filter(
  (rule) => !SUBMISSION_SHAPE_RULES.includes(rule) && rule !== notASubmission,
);

const SUBJECT: Kind = {
  oneOf: ['report', 'submission', 'reports', 'submissions'] satisfies MonthlySubject[],
};
