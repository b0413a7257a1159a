import type { Limits } from '../limits/limits.js';
import type { Spread } from '../limits/spreadWithin.js';
import type { SubgroupColumns } from '../limits/subgroups.js';
import { meanOf } from '../runs/meanOf.js';
import type { LimitSettings } from './limitSettings.js';
import type { Lines } from './lines.js';
import type { PointColumns } from './pointColumns.js';

/** Where all subgroups have one size the center is their mean; through a factor and back it would be off by a rounding. */
export function withOwnMean(
  lines: Lines,
  base: PointColumns,
  values: readonly number[],
  all: PointColumns,
): Lines {
  const sizes = new Set(base.count.filter((_, point) => !Number.isNaN(values[point]!)));
  const [size] = sizes;
  const mean = sizes.size === 1 ? meanOf(values) : null;
  if (mean === null) return lines;
  return { ...lines, center: (point) => (all.count[point] === size ? mean : lines.center(point)) };
}

/** Makes lines whose center and limits depend on the size of each subgroup. */
export function linesBySize(
  all: PointColumns,
  limitsAt: (size: number) => Limits,
  spread: Spread,
  { limitFactor }: LimitSettings,
  floor = 0,
): Lines {
  const stretch = (limitFactor ?? 3) / 3;
  return {
    center: (point) => limitsAt(all.count[point]!).center ?? Number.NaN,
    at: (point, sigmas) => {
      const { center, sigma } = limitsAt(all.count[point]!);
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

/** Gives the columns of subgroups in the words of the limits. */
export function subgroupsOf(
  { count, mean, deviation, range }: PointColumns,
  all: PointColumns,
): SubgroupColumns {
  return {
    counts: count,
    means: mean,
    standardDeviations: deviation,
    ranges: range,
    allCounts: all.count,
  };
}
