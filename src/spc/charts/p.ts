import { pLimits } from '../limits/pLimits.js';
import { SHARES } from './bounds.js';
import { centerOf } from './centerOf.js';
import { type ChartDefinition, ENOUGH_FOR_LIMITS } from './chart.js';
import { type LimitSettings, stretched } from './limitSettings.js';
import { type Lines, narrowingLines } from './lines.js';
import type { PointColumns } from './pointColumns.js';

/** Shares; see `pLimits`. */
export const p = {
  name: 'P chart',
  plots: 'ratio',
  denominators: 'required',
  values: 'notNegative',
  share: true,
  enough: ENOUGH_FOR_LIMITS,
  use: 'Students with something, of all students: each student counts once.',
  source: { id: 'montgomery-2012', at: 'section 7.2' },
} as const satisfies ChartDefinition;

/** Lines of a P chart. */
export function pLines(base: PointColumns, all: PointColumns, settings: LimitSettings): Lines {
  const { center, sigma } = pLimits(base.sum, base.n, { center: centerOf(base, settings) });
  return narrowingLines(center, stretched(sigma, settings), all.n, SHARES, 'centerAboveOne');
}
