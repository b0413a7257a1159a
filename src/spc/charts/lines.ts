/** Why a point has no limits. */
export type NoLimitsReason =
  | 'runChart'
  | 'noBaselineValues'
  | 'noMovingRange'
  | 'noDenominator'
  | 'singleObservation'
  | 'noSpreadWithin'
  | 'subgroupTooLarge'
  | 'centerAboveOne'
  | 'missing';

/** The lines of one phase, point by point (from 0, within the phase). `NaN` where there is none. */
export interface Lines {
  center(point: number): number;
  /** The line at this many sigmas, below 0 on the lower side; cut where values cannot go. */
  at(point: number, sigmas: number): number;
  /** Why the point has no limits, or `null` where it has. */
  reason(point: number): NoLimitsReason | null;
}

/** Makes lines that are the same for every point: center plus so many sigmas, not below `floor`. */
export function levelLines(
  center: number | null,
  sigma: number | null,
  floor = Number.NEGATIVE_INFINITY,
): Lines {
  const reason = center === null ? 'noBaselineValues' : sigma === null ? 'noMovingRange' : null;
  return {
    center: () => center ?? Number.NaN,
    at: (_, sigmas) =>
      center === null || sigma === null ? Number.NaN : Math.max(floor, center + sigmas * sigma),
    reason: () => reason,
  };
}

/** Makes lines with a level center and limits that narrow with the denominator: center plus sigmas / sqrt(n). */
export function narrowingLines(
  center: number | null,
  unitSigma: number | null,
  denominators: ArrayLike<number>,
  [floor, ceiling]: readonly [number, number] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY],
  withoutSigma: NoLimitsReason = 'noMovingRange',
): Lines {
  const missing = center === null ? 'noBaselineValues' : unitSigma === null ? withoutSigma : null;
  return {
    center: () => center ?? Number.NaN,
    at: (point, sigmas) => {
      const n = denominators[point]!;
      if (center === null || unitSigma === null || !(n > 0)) return Number.NaN;
      return Math.min(ceiling, Math.max(floor, center + (sigmas * unitSigma) / Math.sqrt(n)));
    },
    reason: (point) => missing ?? (denominators[point]! > 0 ? null : 'noDenominator'),
  };
}
