import { c4Of } from '../c4Of.js';
import { FACTORS } from '../factors.js';
import { individualsLimits } from '../limits/individualsLimits.js';
import { iPrimeLimits } from '../limits/iPrimeLimits.js';
import { movingRangeLimits } from '../limits/movingRangeLimits.js';
import { fromTScale, tLimits, toTScale } from '../limits/tLimits.js';
import { deviationOf } from '../runs/deviationOf.js';
import { medianOf } from '../runs/medianOf.js';
import { centerOf } from './centerOf.js';
import { type LimitSettings, movingRangeSettings, stretched, stretchedByRanges } from './limitSettings.js';
import { type Lines, levelLines, narrowingLines } from './lines.js';
import type { PointColumns } from './pointColumns.js';

/** Lines of a run chart: the median alone. */
export function runLines(base: PointColumns, _: PointColumns, { given }: LimitSettings): Lines {
  const median = given ?? medianOf(base.y);
  const center = median === Number.POSITIVE_INFINITY ? null : median;
  return { ...levelLines(center, null), reason: () => 'runChart' };
}

/** Lines of an I chart. */
export function iLines(base: PointColumns, _: PointColumns, settings: LimitSettings): Lines {
  const { center, sigma } = individualsLimits(base.y, movingRangeSettings(settings));
  if (settings.sigmaFrom === 'ranges') return levelLines(center, stretchedByRanges(sigma, settings));
  const deviation = deviationOf(base.y);
  const size = base.y.filter((value) => !Number.isNaN(value)).length;
  return levelLines(center, stretched(deviation === null ? null : deviation / c4Of(size)!, settings));
}

/** Lines of an MR chart: thirds of the upper limit above, 0 below. */
export function mrLines(base: PointColumns, _: PointColumns, settings: LimitSettings): Lines {
  const d4 = settings.limitFactor ?? settings.factors.d4;
  const { center, upper } = movingRangeLimits(base.y, { d4, center: settings.given });
  return {
    ...levelLines(center, upper),
    at: (_point, sigmas) => (upper === null ? Number.NaN : Math.max(0, (sigmas / 3) * upper)),
  };
}

/** Lines of an I' chart. */
export function ipLines(base: PointColumns, all: PointColumns, settings: LimitSettings): Lines {
  const screenAt = settings.screen ? settings.factors.d4OfIPrime : null;
  const { center, sigma } = iPrimeLimits(base.sum, base.n, { screenAt, center: centerOf(base, settings) });
  return narrowingLines(center, stretchedByRanges(sigma, settings, FACTORS.exact.d2[0]), all.n);
}

/** Lines of a T chart: those of an I chart on the T scale, taken back to time. */
export function tLines(base: PointColumns, _: PointColumns, settings: LimitSettings): Lines {
  const { center, sigma } = tLimits(base.y, movingRangeSettings(settings));
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
