import { uPrimeLimits } from '../limits/uPrimeLimits.js';
import { RATES } from './bounds.js';
import { type ChartDefinition, ENOUGH_FOR_LIMITS } from './chart.js';
import type { LimitSettings } from './limitSettings.js';
import type { Lines } from './lines.js';
import type { PointColumns } from './pointColumns.js';
import { primedLines, primedOptions } from './primedLines.js';

/** Events for each unit where months differ more than chance; see `uPrimeLimits`. */
export const up = {
  name: "U' chart",
  plots: 'ratio',
  denominators: 'required',
  values: 'notNegative',
  screened: true,
  enough: ENOUGH_FOR_LIMITS,
  use: 'As the U chart, with large denominators.',
  source: { id: 'laney-2002' },
} as const satisfies ChartDefinition;

/** Lines of a U' chart. */
export function upLines(base: PointColumns, all: PointColumns, settings: LimitSettings): Lines {
  return primedLines(uPrimeLimits(base.sum, base.n, primedOptions(base, settings)), all, settings, RATES);
}
