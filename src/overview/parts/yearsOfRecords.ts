import { addMonths, isReportingMonth, lastDayOf } from '../../core/reportingMonth.js';
import { isSchoolYear, schoolYearOf } from '../../core/schoolYear.js';
import type { ActionPlan } from '../../pdsa/plan/actionPlan.js';
import type { Ready } from './ready.js';

/** Steps are taken from so many months before the first day of a year on: a district applies, and forms its team, before it. */
const MONTHS_BEFORE = 12;

/** The last steps of a year are recorded up to so many months after its end. */
const MONTHS_AFTER = 3;

/** The school year of a day. */
export function yearOf(day: string, { yearStarts }: Ready): string | null {
  return isReportingMonth(day.slice(0, 7)) ? schoolYearOf(day.slice(0, 7), yearStarts) : null;
}

/** Another school year of a plan: the one that it names, or in which it ends before the year in question or begins after it; `null` where there is none. */
export function yearOfPlan(
  { schoolYear, startsOn, endsOn }: Pick<ActionPlan, 'schoolYear' | 'startsOn' | 'endsOn'>,
  ready: Ready,
): string | null {
  if (isSchoolYear(schoolYear) && schoolYear !== ready.schoolYear) return schoolYear;
  const [first, last] = [startsOn, endsOn].map((day) => (day ? yearOf(day, ready) : null));
  if (last && last < ready.schoolYear) return last;
  return first && first > ready.schoolYear ? first : null;
}

/**
 * The school year of a step where it is too far from the year in question to belong to it; `null` where it may. It may
 * be taken in the year before, and in the months of the cohort or shortly after, which may last longer than a school year.
 */
export function yearOfStep(day: string, ready: Ready): string | null {
  const { cohort, schoolYear, yearStarts } = ready;
  const first = `${schoolYear.slice(0, 4)}-${String(yearStarts).padStart(2, '0')}`;
  const end = addMonths(first, 11);
  const last = schoolYear === cohort.schoolYear ? [end, cohort.lastMonth].sort()[1]! : end;
  const isNear =
    day >= `${addMonths(first, -MONTHS_BEFORE)}-01` && day <= lastDayOf(addMonths(last, MONTHS_AFTER));
  return isNear ? null : yearOf(day, ready);
}
