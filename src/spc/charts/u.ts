import { uLimits } from '../limits/uLimits.js';
import { RATES } from './bounds.js';
import { centerOf } from './centerOf.js';
import { type ChartDefinition, ENOUGH_FOR_LIMITS } from './chart.js';
import { type LimitSettings, stretched } from './limitSettings.js';
import { type Lines, narrowingLines } from './lines.js';
import type { PointColumns } from './pointColumns.js';

/** Events for each unit; see `uLimits`. */
export const u = {
  name: 'U chart',
  plots: 'ratio',
  denominators: 'required',
  values: 'notNegative',
  enough: ENOUGH_FOR_LIMITS,
  use: 'Events for each student, day or hour, where one student may have several.',
  source: { id: 'montgomery-2012', at: 'section 7.3' },
} as const satisfies ChartDefinition;

/** Lines of a U chart. */
export function uLines(base: PointColumns, all: PointColumns, settings: LimitSettings): Lines {
  const { center, sigma } = uLimits(base.sum, base.n, { center: centerOf(base, settings) });
  return narrowingLines(center, stretched(sigma, settings), all.n, RATES);
}
