import { cLimits } from '../limits/cLimits.js';
import { type ChartDefinition, ENOUGH_FOR_LIMITS } from './chart.js';
import { type LimitSettings, stretched } from './limitSettings.js';
import { type Lines, levelLines } from './lines.js';
import type { PointColumns } from './pointColumns.js';

/** Counts with the same chance every month; see `cLimits`. */
export const c = {
  name: 'C chart',
  plots: 'sum',
  denominators: 'never',
  values: 'notNegative',
  enough: ENOUGH_FOR_LIMITS,
  use: 'Events a month where the number that could happen is about the same every month.',
  source: { id: 'montgomery-2012', at: 'section 7.3' },
} as const satisfies ChartDefinition;

/** Lines of a C chart. */
export function cLines(base: PointColumns, _: PointColumns, settings: LimitSettings): Lines {
  const { center, sigma } = cLimits(base.y, { center: settings.given });
  return levelLines(center, stretched(sigma, settings), 0);
}
