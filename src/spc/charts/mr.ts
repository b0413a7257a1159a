import { movingRangeLimits } from '../limits/movingRangeLimits.js';
import { type ChartDefinition, ENOUGH_FOR_LIMITS } from './chart.js';
import type { LimitSettings } from './limitSettings.js';
import { type Lines, levelLines } from './lines.js';
import type { PointColumns } from './pointColumns.js';

/** Moving ranges; see `movingRangeLimits`. */
export const mr = {
  name: 'MR chart',
  plots: 'movingRange',
  denominators: 'optional',
  values: 'any',
  infinity: 'gap',
  judges: 'singlePoints',
  enough: ENOUGH_FOR_LIMITS,
  use: 'The month-to-month change that belongs to an I chart.',
  source: { id: 'montgomery-2012', at: 'section 6.4' },
} as const satisfies ChartDefinition;

/** Lines of an MR chart: thirds of the upper limit above, 0 below. */
export function mrLines(base: PointColumns, _: PointColumns, settings: LimitSettings): Lines {
  const d4 = settings.limitFactor ?? settings.factors.d4;
  const { center, upper } = movingRangeLimits(base.y, { d4, center: settings.given });
  return {
    ...levelLines(center, upper),
    at: (_point, sigmas) => (upper === null ? Number.NaN : Math.max(0, (sigmas / 3) * upper)),
  };
}
