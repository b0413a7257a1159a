import { c4Of } from '../limits/c4Of.js';
import { individualsLimits } from '../limits/individualsLimits.js';
import { deviationOf } from '../runs/deviationOf.js';
import { type ChartDefinition, ENOUGH_FOR_LIMITS } from './chart.js';
import { type LimitSettings, movingRangeOptions, stretched, stretchedByRanges } from './limitSettings.js';
import { type Lines, levelLines } from './lines.js';
import type { PointColumns } from './pointColumns.js';

/** Mean and moving ranges; see `individualsLimits`. */
export const i = {
  name: 'I chart (XmR)',
  plots: 'value',
  denominators: 'optional',
  values: 'any',
  screened: true,
  sigmaFrom: 'ranges',
  infinity: 'gap',
  takesRuleFactor: true,
  enough: ENOUGH_FOR_LIMITS,
  use: 'One measurement a month: days, scores, percentages of like-sized groups.',
  source: { id: 'wheeler-2000' },
} as const satisfies ChartDefinition;

/** Lines of an I chart. */
export function iLines(base: PointColumns, _: PointColumns, settings: LimitSettings): Lines {
  const { center, sigma } = individualsLimits(base.y, movingRangeOptions(settings));
  if (settings.sigmaFrom === 'ranges') return levelLines(center, stretchedByRanges(sigma, settings));
  const deviation = deviationOf(base.y);
  const size = base.y.filter((value) => !Number.isNaN(value)).length;
  return levelLines(center, stretched(deviation === null ? null : deviation / c4Of(size)!, settings));
}
