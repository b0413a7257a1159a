import { gLimits } from '../limits/gLimits.js';
import { type ChartDefinition, ENOUGH_FOR_LIMITS } from './chart.js';
import { type LimitSettings, stretched } from './limitSettings.js';
import { type Lines, levelLines } from './lines.js';
import type { PointColumns } from './pointColumns.js';

/** Cases between events; see `gLimits`. */
export const g = {
  name: 'G chart',
  plots: 'value',
  denominators: 'never',
  values: 'notNegative',
  between: true,
  enough: ENOUGH_FOR_LIMITS,
  use: 'Rare events: the number of cases from one to the next.',
  source: { id: 'benneyan-2001' },
} as const satisfies ChartDefinition;

/** Lines of a G chart: limits about the mean, the median as center. */
export function gLines(base: PointColumns, _: PointColumns, settings: LimitSettings): Lines {
  const { center, mean, sigma } = gLimits(base.y, { center: settings.given });
  return { ...levelLines(mean, stretched(sigma, settings), 0), center: () => center ?? Number.NaN };
}
