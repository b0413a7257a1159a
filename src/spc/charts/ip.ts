import { FACTORS } from '../limits/factors.js';
import { iPrimeLimits } from '../limits/iPrimeLimits.js';
import { centerOf } from './centerOf.js';
import { type ChartDefinition, ENOUGH_FOR_LIMITS } from './chart.js';
import { type LimitSettings, stretchedByRanges } from './limitSettings.js';
import { type Lines, narrowingLines } from './lines.js';
import type { PointColumns } from './pointColumns.js';

/** Individuals that stand for different amounts of data; see `iPrimeLimits`. */
export const ip = {
  name: "I' chart",
  plots: 'ratio',
  denominators: 'optional',
  values: 'any',
  screened: true,
  countsAsDenominator: true,
  enough: ENOUGH_FOR_LIMITS,
  use: 'One measurement a month where the months rest on different amounts of data.',
  source: { id: 'taylor-2017' },
} as const satisfies ChartDefinition;

/** Lines of an I' chart. */
export function ipLines(base: PointColumns, all: PointColumns, settings: LimitSettings): Lines {
  const screenAt = settings.screen ? settings.factors.d4OfIPrime : null;
  const { center, sigma } = iPrimeLimits(base.sum, base.n, { screenAt, center: centerOf(base, settings) });
  return narrowingLines(center, stretchedByRanges(sigma, settings, FACTORS.exact.d2[0]), all.n);
}
