import { LARGEST_RANGE_SIZE } from '../limits/factors.js';
import { rangeLimits } from '../limits/rLimits.js';
import { type Spread, spreadWithin } from '../limits/spreadWithin.js';
import { type ChartDefinition, ENOUGH_FOR_LIMITS } from './chart.js';
import type { LimitSettings } from './limitSettings.js';
import type { Lines, NoLimitsReason } from './lines.js';
import type { PointColumns } from './pointColumns.js';
import { linesBySize, subgroupsOf, withOwnMean } from './subgroupLines.js';

/** Ranges of subgroups; see `rLimits`. */
export const r = {
  name: 'R chart',
  plots: 'range',
  denominators: 'never',
  values: 'any',
  sigmaFrom: 'ranges',
  enough: ENOUGH_FOR_LIMITS,
  use: 'Several measurements a month, at most 25: the spread within each month, by its range.',
  source: { id: 'montgomery-2012', at: 'section 6.2' },
} as const satisfies ChartDefinition;

/** Lines of an R chart. A given center line stands for the mean range, and sigma follows from it. */
export function rLines(base: PointColumns, all: PointColumns, settings: LimitSettings): Lines {
  const { factors, given } = settings;
  const spread: Spread =
    given === null
      ? spreadWithin(subgroupsOf(base, all), settings.sigmaFrom, factors)
      : { of: 'range', value: given };
  const lines = linesBySize(all, (size) => rangeLimits(spread, size, factors), spread, settings);
  const reason = (point: number): NoLimitsReason | null =>
    all.count[point]! > LARGEST_RANGE_SIZE ? 'subgroupTooLarge' : lines.reason(point);
  const isMean = given === null && settings.sigmaFrom === 'ranges';
  return { ...(isMean ? withOwnMean(lines, base, base.range, all) : lines), reason };
}
