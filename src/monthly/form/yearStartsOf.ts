import { SCHOOL_YEAR_FIRST_MONTH } from '../../core/schoolYear.js';
import type { MonthlyContext } from './context.js';

/** Gives the month with which a school year begins, 1 to 12: that of the cohort, else July. */
export function yearStartsOf({ cohort }: Pick<MonthlyContext, 'cohort'>): number {
  return cohort?.schoolYearStarts ?? SCHOOL_YEAR_FIRST_MONTH;
}
