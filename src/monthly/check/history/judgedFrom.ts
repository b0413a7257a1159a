import { monthIndex } from '../../../core/reportingMonth.js';
import type { MonthlyContext } from '../../form/context.js';
import type { ReportRow } from '../../rows/reportRow.js';

/**
 * Gives where the months begin that make up a year-to-date count: at the start of the school year, or at the cohort's first
 * month; months sent before that one are part of the year. Below 0 where a month since then was not reported.
 */
export function judgedFrom(months: readonly ReportRow[], at: number, { cohort }: MonthlyContext): number {
  const { yearStart } = months[at]!;
  const first = firstOfYear(months, at);
  if (first < 0) return -1;
  const { monthIndex: earliest } = months[first]!;
  if (earliest === yearStart) return first;
  const start = cohort === undefined ? -1 : monthIndex(cohort.firstMonth);
  return earliest <= start && start <= yearStart + 11 ? first : -1;
}

/** Gives the first month of the school year, where all up to this one follow each other; below 0 where they do not. */
export function firstOfYear(months: readonly ReportRow[], at: number): number {
  const { yearStart, monthIndex: last } = months[at]!;
  let first = at;
  while (first > 0 && months[first - 1]!.yearStart === yearStart) first--;
  return last - months[first]!.monthIndex === at - first ? first : -1;
}
