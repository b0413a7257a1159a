import { countLimits } from '../limits/npLimits.js';
import { pLimits } from '../limits/pLimits.js';
import { ratioOf } from '../limits/ratioOf.js';
import { SHARES } from './bounds.js';
import { type ChartDefinition, ENOUGH_FOR_LIMITS } from './chart.js';
import { type LimitSettings, stretched } from './limitSettings.js';
import { type Lines, narrowingLines } from './lines.js';
import type { PointColumns } from './pointColumns.js';

/** Counts of students of groups of known size; see `npLimits`. */
export const np = {
  name: 'NP chart',
  plots: 'sum',
  denominators: 'required',
  values: 'notNegative',
  share: true,
  centerIsCount: true,
  enough: ENOUGH_FOR_LIMITS,
  use: 'Students with something, of groups of the same size.',
  source: { id: 'montgomery-2012', at: 'section 7.2' },
} as const satisfies ChartDefinition;

/** Lines of an NP chart: those of the P chart times the denominator of each point. */
export function npLines(base: PointColumns, all: PointColumns, settings: LimitSettings): Lines {
  const shares = pLimits(base.sum, base.n, { center: settings.given });
  const own = { center: shares.center, sigma: stretched(shares.sigma, settings) };
  return {
    center: (point) => {
      const [count, n] = [all.sum[point]!, all.n[point]!];
      // A share that is the center line itself lies on it; times n and rounded it might not.
      const isOnLine = own.center !== null && ratioOf([count], [n]) === own.center;
      return isOnLine ? count : (countLimits(own, n).center ?? Number.NaN);
    },
    at: (point, sigmas) => {
      const n = all.n[point]!;
      const { center, sigma } = countLimits(own, n);
      if (center === null || sigma === null || n === 0) return Number.NaN;
      return Math.min(n, Math.max(0, center + sigmas * sigma));
    },
    reason: narrowingLines(own.center, own.sigma, all.n, SHARES, 'centerAboveOne').reason,
  };
}
