import { deviationLimits } from '../limits/sLimits.js';
import { type Spread, spreadWithin } from '../limits/spreadWithin.js';
import { type ChartDefinition, ENOUGH_FOR_LIMITS } from './chart.js';
import type { LimitSettings } from './limitSettings.js';
import type { Lines } from './lines.js';
import type { PointColumns } from './pointColumns.js';
import { linesBySize, subgroupsOf, withOwnMean } from './subgroupLines.js';

/** Standard deviations of subgroups; see `sLimits`. */
export const s = {
  name: 'S chart',
  plots: 'standardDeviation',
  denominators: 'never',
  values: 'any',
  sigmaFrom: 'meanOrPooled',
  enough: ENOUGH_FOR_LIMITS,
  use: 'Several measurements a month: the spread within each month.',
  source: { id: 'montgomery-2012', at: 'section 6.3' },
} as const satisfies ChartDefinition;

/** Lines of an S chart. A given center line stands for the mean standard deviation, and sigma follows from it. */
export function sLines(base: PointColumns, all: PointColumns, settings: LimitSettings): Lines {
  const { factors, given } = settings;
  const spread: Spread =
    given === null
      ? spreadWithin(subgroupsOf(base, all), settings.sigmaFrom, factors)
      : { of: 'standardDeviation', value: given };
  const lines = linesBySize(all, (size) => deviationLimits(spread, size, factors), spread, settings);
  const level = spread.of === 'standardDeviation' ? spread.value : null;
  if (level !== null) return { ...lines, center: () => level };
  return settings.sigmaFrom === 'standardDeviations' ? withOwnMean(lines, base, base.deviation, all) : lines;
}
