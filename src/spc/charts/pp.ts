import { pPrimeLimits } from '../limits/pPrimeLimits.js';
import { SHARES } from './bounds.js';
import { type ChartDefinition, ENOUGH_FOR_LIMITS } from './chart.js';
import type { LimitSettings } from './limitSettings.js';
import type { Lines } from './lines.js';
import type { PointColumns } from './pointColumns.js';
import { primedLines, primedOptions } from './primedLines.js';

/** Shares where months differ more than chance; see `pPrimeLimits`. */
export const pp = {
  name: "P' chart",
  plots: 'ratio',
  denominators: 'required',
  values: 'notNegative',
  share: true,
  screened: true,
  enough: ENOUGH_FOR_LIMITS,
  use: 'As the P chart, with large denominators.',
  source: { id: 'laney-2002' },
} as const satisfies ChartDefinition;

/** Lines of a P' chart. */
export function ppLines(base: PointColumns, all: PointColumns, settings: LimitSettings): Lines {
  return primedLines(pPrimeLimits(base.sum, base.n, primedOptions(base, settings)), all, settings, SHARES);
}
