import type { NotCounted, NotCountedReason } from '../form/notCounted.js';

/** An organization with what of it is not in a series, and why. */
export interface LeftOut {
  readonly organization: string;
  readonly months: readonly string[];
  readonly why: NotCountedReason;
}

/**
 * What cannot be in the series: of all districts, whatever is not counted. Of one organization, what nobody can place, which may be
 * its own. A month that the caller did not name is not said.
 */
export function leftOutOf(
  notCounted: readonly NotCounted[],
  organization: string | null,
  districtOf: (code: string) => string,
  areMonthsNamed: boolean,
): LeftOut[] {
  const isOwn = (code: string) => code === organization || districtOf(code) === organization;
  const found = new Map<string, { organization: string; months: string[]; why: NotCountedReason }>();
  for (const { organization: code, month, why } of notCounted) {
    if (why === 'otherMonth' && areMonthsNamed) continue;
    if (organization !== null) {
      const isTaken = code === organization && why !== 'notAMonth' && why !== 'otherMonth';
      const isOthers = !isOwn(code) && (why === 'notInCohort' || why === 'otherMonth' || why === 'stateRow');
      if (isTaken || isOthers || (isOwn(code) && why === 'notInCohort')) continue;
    }
    const key = `${why}|${code}`;
    const one = found.get(key);
    if (one) one.months.push(month);
    else found.set(key, { organization: code, months: [month], why });
  }
  return [...found.values()];
}
