import { spreadWithin } from '../limits/spreadWithin.js';
import { meanLimits } from '../limits/xbarLimits.js';
import { weightedMean } from '../runs/weightedMean.js';
import { type ChartDefinition, ENOUGH_FOR_LIMITS } from './chart.js';
import type { LimitSettings } from './limitSettings.js';
import type { Lines } from './lines.js';
import type { PointColumns } from './pointColumns.js';
import { linesBySize, subgroupsOf } from './subgroupLines.js';

/** Means of subgroups; see `xbarLimits`. */
export const xbar = {
  name: 'Xbar chart',
  plots: 'mean',
  denominators: 'never',
  values: 'any',
  sigmaFrom: 'meanOrPooled',
  enough: ENOUGH_FOR_LIMITS,
  use: 'Several measurements a month: the mean of each month.',
  source: { id: 'montgomery-2012', at: 'sections 6.2 and 6.3' },
} as const satisfies ChartDefinition;

/** Lines of an Xbar chart: a level center, limits by the size of each subgroup. */
export function xbarLines(base: PointColumns, all: PointColumns, settings: LimitSettings): Lines {
  const { given, sigmaFrom, factors } = settings;
  const subgroups = subgroupsOf(base, all);
  const center = given ?? weightedMean(subgroups.means, subgroups.counts);
  const spread = spreadWithin(subgroups, sigmaFrom, factors);
  const limitsAt = (size: number) => meanLimits(center, spread, size, factors);
  return {
    ...linesBySize(all, limitsAt, spread, settings, Number.NEGATIVE_INFINITY),
    center: () => center ?? Number.NaN,
  };
}
