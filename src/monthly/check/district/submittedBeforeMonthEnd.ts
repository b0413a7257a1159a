import { dateIn } from '../../../core/instant.js';
import { lastDayOf } from '../../../core/reportingMonth.js';
import type { MonthlyContext } from '../../form/context.js';
import { type AcrossRule, breachBeside, type LateBreach } from '../../rows/lateBreach.js';
import { type DistrictMonth, recordOfMonth } from './districtMonth.js';

/**
 * A month was reported before its last day.
 *
 * A row that says itself when it was sent is judged by that; the others are judged at once, by their submission.
 * The day is taken in the cohort's time zone, or as written where no cohort is given.
 */
export const submittedBeforeMonthEnd = {
  code: 'monthly.submitted-before-month-end',
  severity: 'confirm',
  message: 'The month ends on {last}, but its numbers were submitted on {day}.',
  howToFix:
    'Check the month and the date. Confirm if there was nothing more to count, such as before a vacation.',
  params: { last: 'key', day: 'key' },
  follows: [{ from: ['monthly.month-in-future'], at: 'row' }],
  needs: ['reports'],
  basis: 'proposed',
  source: { id: 'project', at: 'v18' },
  check(month, tell, { cohort }) {
    const { submitted, rows } = month;
    if (!submitted && rows.every(({ submittedAt }) => submittedAt === null)) return;
    const last = lastDayOf(month.month);
    const dayOf = (instant: string) => (cohort && dateIn(instant, cohort.timeZone)) || instant.slice(0, 10);
    const isEarly = (instant: string) => !isSettled(instant, last) && dayOf(instant) < last;
    const factsOf = (instant: string) => ({ params: { last, day: dayOf(instant) } });
    const early: LateBreach[] = [];
    if (submitted && isEarly(submitted.at)) {
      const { at, path } = submitted;
      const record = recordOfMonth(month);
      tell({ record, field: 'submittedAt', path, facts: () => ({ ...factsOf(at), path }) });
    }
    for (const row of rows) {
      const { submittedAt } = row;
      if (submittedAt !== null && isEarly(submittedAt))
        tell(breachBeside(row, 'submittedAt', () => factsOf(submittedAt)));
    }
    return early;
  },
} as const satisfies AcrossRule<DistrictMonth, MonthlyContext>;

/** Tells of most instants, without a look at a clock, that the last day of the month had begun in every time zone. */
function isSettled(instant: string, last: string): boolean {
  return Date.parse(instant) >= Date.parse(last) + 86_400_000;
}
