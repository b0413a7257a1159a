import type { NoLimitsReason } from '../chartAnalysis.js';
import { LARGEST_RANGE_SIZE } from '../factors.js';
import type { CenterAndSigma } from '../limits/individualsLimits.js';
import { rLimits } from '../limits/rLimits.js';
import { sLimits } from '../limits/sLimits.js';
import { type Spread, sigmaFor, spreadWithin } from '../limits/spreadWithin.js';
import { xbarLimits } from '../limits/xbarLimits.js';
import type { LimitSettings } from './limitSettings.js';
import type { Lines } from './lines.js';
import type { PointColumns } from './pointColumns.js';

/** Lines of an Xbar chart: a level center, limits by the size of each subgroup. */
export function xbarLines(base: PointColumns, all: PointColumns, settings: LimitSettings): Lines {
  const limits = xbarLimits(subgroupsOf(base), settings.sigmaFrom, settings.factors);
  const center = settings.given ?? limits.center;
  const { spread } = limits;
  const linesAt = (size: number): CenterAndSigma => {
    const sigma = sigmaFor(spread, size, settings.factors);
    return { center, sigma: sigma === null || size < 2 ? null : sigma / Math.sqrt(size) };
  };
  return {
    ...linesBySize(all, linesAt, spread, settings, Number.NEGATIVE_INFINITY),
    center: () => center ?? Number.NaN,
  };
}

/** Lines of an S chart. A given center line stands for the mean standard deviation, and sigma follows from it. */
export function sLines(base: PointColumns, all: PointColumns, settings: LimitSettings): Lines {
  const { factors, given } = settings;
  const spread: Spread =
    given === null
      ? spreadWithin(subgroupsOf(base), settings.sigmaFrom, factors)
      : { of: 'standardDeviation', value: given };
  const lines = linesBySize(all, (size) => sLimits(spread, size, factors), spread, settings);
  const level = spread.of === 'standardDeviation' ? spread.value : null;
  return level === null ? lines : { ...lines, center: () => level };
}

/** Lines of an R chart. A given center line stands for the mean range, and sigma follows from it. */
export function rLines(base: PointColumns, all: PointColumns, settings: LimitSettings): Lines {
  const { factors, given } = settings;
  const spread: Spread =
    given === null
      ? spreadWithin(subgroupsOf(base), settings.sigmaFrom, factors)
      : { of: 'range', value: given };
  const lines = linesBySize(all, (size) => rLimits(spread, size, factors), spread, settings);
  const reason = (point: number): NoLimitsReason | null =>
    all.count[point]! > LARGEST_RANGE_SIZE ? 'subgroupTooLarge' : lines.reason(point);
  return { ...lines, reason };
}

function linesBySize(
  all: PointColumns,
  linesAt: (size: number) => CenterAndSigma,
  spread: Spread,
  { limitFactor }: LimitSettings,
  floor = 0,
): Lines {
  const stretch = (limitFactor ?? 3) / 3;
  return {
    center: (point) => linesAt(all.count[point]!).center ?? Number.NaN,
    at: (point, sigmas) => {
      const { center, sigma } = linesAt(all.count[point]!);
      if (center === null || sigma === null) return Number.NaN;
      return Math.max(floor, center + sigmas * stretch * sigma);
    },
    reason: (point) => {
      const size = all.count[point]!;
      if (size === 0) return 'missing';
      if (size === 1) return 'singleObservation';
      return spread.value === null ? 'noSpreadWithin' : null;
    },
  };
}

function subgroupsOf({ count, mean, deviation, range }: PointColumns) {
  return { counts: count, means: mean, standardDeviations: deviation, ranges: range };
}
