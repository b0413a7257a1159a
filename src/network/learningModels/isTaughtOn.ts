import type { Cohort } from '../cohorts/cohort.js';

/** Tells whether there may be school on a day: neither a Saturday or Sunday nor a holiday of the cohort. */
export function isTaughtOn(day: string, cohort?: Cohort | null): boolean {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return weekday > 0 && weekday < 6 && !cohort?.holidays?.includes(day);
}
