import { TIMELINESS_STATES, type TimelinessState } from '../../monthly/calendar/timelinessStates.js';
import type { Cohort } from '../../network/cohorts/cohort.js';
import { dueMonths } from '../../network/cohorts/dueDate.js';
import type { DistrictYear } from '../year/yearTypes.js';
import { codesBy } from './codesBy.js';
import type { CohortMonth } from './cohortTypes.js';

/** Rolls up who sent which month in time. A district whose submissions are not there is unknown, and owes nothing for it. */
export function cohortMonths(years: readonly DistrictYear[], cohort: Cohort): CohortMonth[] {
  const states = [...(Object.keys(TIMELINESS_STATES) as TimelinessState[]), 'unknown' as const];
  return dueMonths(cohort).map((month) => {
    const stateIn = ({ months }: DistrictYear) =>
      months?.find((row) => row.month === month)?.state ?? 'unknown';
    return { month, districts: codesBy<TimelinessState | 'unknown'>(years, stateIn, states) };
  });
}
