import { fromTScale, tLimits, toTScale } from '../limits/tLimits.js';
import { type ChartDefinition, ENOUGH_FOR_LIMITS } from './chart.js';
import { type LimitSettings, movingRangeOptions, stretchedByRanges } from './limitSettings.js';
import { type Lines, levelLines } from './lines.js';
import type { PointColumns } from './pointColumns.js';

/** Times between events on a scale that makes them near normal; see `tLimits`. */
export const t = {
  name: 'T chart',
  plots: 'value',
  denominators: 'never',
  values: 'positive',
  screened: true,
  between: true,
  enough: ENOUGH_FOR_LIMITS,
  use: 'Rare events: the time from one to the next.',
  source: { id: 'nelson-1994' },
} as const satisfies ChartDefinition;

/** Lines of a T chart: those of an I chart on the T scale, taken back to time. */
export function tLines(base: PointColumns, _: PointColumns, settings: LimitSettings): Lines {
  const { center, sigma } = tLimits(base.y, movingRangeOptions(settings));
  const lines = levelLines(center, stretchedByRanges(sigma, settings));
  // There and back through powers a time comes out with a rounding, and would no longer lie on its own line.
  const time = settings.given ?? base.y.find((value) => toTScale(value) === center);
  const toTime = (value: number) => (value === center && time !== undefined ? time : fromTScale(value));
  return {
    ...lines,
    center: (point) => toTime(lines.center(point)),
    at: (point, sigmas) => toTime(lines.at(point, sigmas)),
  };
}
