import type { NoLimitsReason } from '../chartAnalysis.js';
import { LARGEST_RANGE_SIZE } from '../factors.js';
import type { CenterAndSigma } from '../limits/individualsLimits.js';
import { rLimits } from '../limits/rLimits.js';
import { sLimits } from '../limits/sLimits.js';
import { type Spread, sigmaFor, spreadWithin } from '../limits/spreadWithin.js';
import type { SubgroupColumns } from '../limits/subgroups.js';
import { xbarLimits } from '../limits/xbarLimits.js';
import { meanOf } from '../runs/meanOf.js';
import type { LimitSettings } from './limitSettings.js';
import type { Lines } from './lines.js';
import type { PointColumns } from './pointColumns.js';

/** Lines of an Xbar chart: a level center, limits by the size of each subgroup. */
export function xbarLines(base: PointColumns, all: PointColumns, settings: LimitSettings): Lines {
  const limits = xbarLimits(subgroupsOf(base, all), settings.sigmaFrom, settings.factors);
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
      ? spreadWithin(subgroupsOf(base, all), settings.sigmaFrom, factors)
      : { of: 'standardDeviation', value: given };
  const lines = linesBySize(all, (size) => sLimits(spread, size, factors), spread, settings);
  const level = spread.of === 'standardDeviation' ? spread.value : null;
  if (level !== null) return { ...lines, center: () => level };
  return settings.sigmaFrom === 'standardDeviations' ? withOwnMean(lines, base, base.deviation, all) : lines;
}

/** Lines of an R chart. A given center line stands for the mean range, and sigma follows from it. */
export function rLines(base: PointColumns, all: PointColumns, settings: LimitSettings): Lines {
  const { factors, given } = settings;
  const spread: Spread =
    given === null
      ? spreadWithin(subgroupsOf(base, all), settings.sigmaFrom, factors)
      : { of: 'range', value: given };
  const lines = linesBySize(all, (size) => rLimits(spread, size, factors), spread, settings);
  const reason = (point: number): NoLimitsReason | null =>
    all.count[point]! > LARGEST_RANGE_SIZE ? 'subgroupTooLarge' : lines.reason(point);
  const isMean = given === null && settings.sigmaFrom === 'ranges';
  return { ...(isMean ? withOwnMean(lines, base, base.range, all) : lines), reason };
}

/** Where all subgroups have one size the center is their mean; through a factor and back it would be off by a rounding. */
function withOwnMean(lines: Lines, base: PointColumns, values: Float64Array, all: PointColumns): Lines {
  const sizes = new Set(base.count.filter((_, point) => !Number.isNaN(values[point]!)));
  const [size] = sizes;
  const mean = sizes.size === 1 ? meanOf(values) : null;
  if (mean === null) return lines;
  return { ...lines, center: (point) => (all.count[point] === size ? mean : lines.center(point)) };
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

function subgroupsOf({ count, mean, deviation, range }: PointColumns, all: PointColumns): SubgroupColumns {
  return {
    counts: count,
    means: mean,
    standardDeviations: deviation,
    ranges: range,
    allCounts: all.count,
  };
}
