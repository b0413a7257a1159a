import type { Kind } from '../../core/given/kind.js';
import { mustBe } from '../../core/given/mustBe.js';
import { readOptions } from '../../core/given/readOptions.js';
import type { Need } from '../../core/rule.js';
import { MONTHLY_CONTEXT, type MonthlyContext } from '../form/context.js';

/** What is checked: one report, one submission, a set of reports such as a file of rows, or a set of submissions. */
export type MonthlySubject = 'report' | 'submission' | 'reports' | 'submissions';

/**
 * Lists what a subject brings along that rules may need, whatever the context has.
 *
 * Give it to `rulesJudged` of core with `MONTHLY_CHECK_RULES`. Several reports, or submissions, of one organization are
 * each other's history; which schools owe a row is what a submission says, and else the registry.
 *
 * @example
 * const { notJudged } = rulesJudged(MONTHLY_CHECK_RULES, {}, monthlyBrought('submission'))
 * notJudged.find(({ code }) => code === 'monthly.month-in-future').needs // => ['asOf']
 */
export function monthlyBrought(subject: MonthlySubject, context?: MonthlyContext | null): readonly Need[] {
  mustBe(SUBJECT, subject, 'monthlyBrought', 'subject');
  const { registry } = readOptions(context, MONTHLY_CONTEXT, 'monthlyBrought');
  return subject === 'reports' && registry ? [...BROUGHT.reports, 'coverage'] : BROUGHT[subject];
}

const BROUGHT: Readonly<Record<MonthlySubject, readonly Need[]>> = {
  report: [],
  submission: ['reports', 'submission', 'coverage', 'definitions'],
  reports: ['reports', 'history'],
  submissions: ['reports', 'submission', 'coverage', 'definitions', 'history'],
};

const SUBJECT: Kind = { oneOf: /* @__PURE__ */ Object.keys(BROUGHT) };
