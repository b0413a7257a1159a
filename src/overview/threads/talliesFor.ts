import { groupedBy } from '../../core/groupedBy.js';
import type { Tally } from '../../pdsa/tally/tally.js';
import { type TallySeries, tallySeries } from '../../pdsa/tally/tallySeries.js';
import type { JoinedParts } from '../parts/joinedParts.js';
import type { Ready } from '../parts/ready.js';

/** Finds what teams counted by day. */
export interface TalliesFor {
  /** Whether anybody counted it. */
  shows(measure: string): boolean;
  of(measure: string, organization: string): TallySeries | null;
}

/**
 * Makes the series of tallies by week, of all tallies of one measure and organization together. A tally that names a cycle and no
 * measure counts the measure of the cycle; one that names no organization is of the district. Days after today do not count yet.
 */
export function talliesFor({ tallies, log, organization }: JoinedParts, { cohort, asOf }: Ready): TalliesFor {
  const measureOf = ({ measureId, cycleId }: Tally) =>
    measureId ?? (cycleId && log?.cycles.find(({ id }) => id === cycleId)?.measureId) ?? null;
  const told = tallies.flatMap(({ value }) => {
    const measure = measureOf(value);
    const entries = value.entries.filter(({ date }) => date <= asOf);
    const of = value.organization ?? organization;
    if (!measure || !of || entries.length === 0) return [];
    return [{ ...value, entries, measureId: measure, organization: of }];
  });
  const groups = groupedBy(told, ({ measureId, organization: of }) => `${measureId}|${of}`);
  const closed = cohort.holidays ?? [];
  return {
    shows: (measure) => told.some(({ measureId }) => measureId === measure),
    of(measure, of) {
      const own = groups.get(`${measure}|${of}`);
      return own ? tallySeries(own, { closed }) : null;
    },
  };
}
