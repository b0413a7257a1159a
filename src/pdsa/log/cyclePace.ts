import type { Finding } from '../../core/finding.js';
import { mustBe } from '../../core/given/mustBe.js';
import { lastDayOf, monthsBetween } from '../../core/reportingMonth.js';
import { findingOf } from '../../core/rule.js';
import { BREAKTHROUGH_SERIES } from '../calendar/collaborativeCalendar.js';
import type { PdsaCycle } from '../cycle/cycle.js';
import { CYCLES } from '../cycle/cycleKinds.js';
import { monthsWithoutCycle } from './logRules.js';

/** How steadily a team tests. */
export interface CyclePace {
  /** Cycles that were under way on some day of each month. */
  readonly months: readonly { readonly month: string; readonly active: number; readonly completed: number }[];
  /** Months in which fewer were under way than expected: one each month. */
  readonly idle: readonly string[];
  readonly findings: readonly Finding[];
}

/**
 * Compares the cycles of a team with the pace that is expected: one cycle under way in each month.
 *
 * @param lastMonth - the last month that is over; later ones are not judged
 * @see pdsa.md section 3.3
 */
export function cyclePace(cycles: readonly PdsaCycle[], firstMonth: string, lastMonth: string): CyclePace {
  mustBe(CYCLES, cycles, 'cyclePace', 'cycles');
  mustBe('month', firstMonth, 'cyclePace', 'firstMonth');
  mustBe('month', lastMonth, 'cyclePace', 'lastMonth');
  const months = monthsBetween(firstMonth, lastMonth).map((month) => ({
    month,
    active: cycles.filter(
      ({ startedOn, closedOn }) =>
        startedOn && startedOn <= lastDayOf(month) && (!closedOn || closedOn >= `${month}-01`),
    ).length,
    completed: cycles.filter(({ act, closedOn }) => act && closedOn?.startsWith(`${month}-`)).length,
  }));
  const idle = months
    .filter(({ active }) => active < BREAKTHROUGH_SERIES.activeCyclesEachMonth)
    .map(({ month }) => month);
  const params = { count: idle.length, months: months.length };
  return { months, idle, findings: idle.length === 0 ? [] : [findingOf(monthsWithoutCycle, { params })] };
}
