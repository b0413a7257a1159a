import { medianOf } from '../runs/medianOf.js';
import { type ChartDefinition, ENOUGH_FOR_MEDIAN } from './chart.js';
import type { LimitSettings } from './limitSettings.js';
import { type Lines, levelLines } from './lines.js';
import type { PointColumns } from './pointColumns.js';

/** Median as center line, no limits; `medianOf` gives the center. */
export const run = {
  name: 'Run chart',
  plots: 'value',
  denominators: 'optional',
  values: 'any',
  enough: ENOUGH_FOR_MEDIAN,
  use: 'Any measure; the right start while there are fewer than a dozen points.',
  source: { id: 'perla-2011' },
} as const satisfies ChartDefinition;

/** Lines of a run chart: the median alone. */
export function runLines(base: PointColumns, _: PointColumns, { given }: LimitSettings): Lines {
  const median = given ?? medianOf(base.y);
  const center = median === Number.POSITIVE_INFINITY ? null : median;
  return { ...levelLines(center, null), reason: () => 'runChart' };
}
