import { cLimits } from '../limits/cLimits.js';
import { gLimits } from '../limits/gLimits.js';
import { npLimits } from '../limits/npLimits.js';
import { pLimits } from '../limits/pLimits.js';
import { type PrimedLimits, pPrimeLimits } from '../limits/pPrimeLimits.js';
import { ratioOf } from '../limits/ratioOf.js';
import { uLimits } from '../limits/uLimits.js';
import { uPrimeLimits } from '../limits/uPrimeLimits.js';
import { centerOf } from './centerOf.js';
import { type LimitSettings, movingRangeSettings, stretched } from './limitSettings.js';
import { type Lines, levelLines, narrowingLines } from './lines.js';
import type { PointColumns } from './pointColumns.js';

const SHARES = [0, 1] as const;
const RATES = [0, Number.POSITIVE_INFINITY] as const;

/** Lines of a C chart. */
export function cLines(base: PointColumns, _: PointColumns, settings: LimitSettings): Lines {
  const { center, sigma } = cLimits(base.y, settings.given);
  return levelLines(center, stretched(sigma, settings), 0);
}

/** Lines of a G chart: limits about the mean, the median as center. */
export function gLines(base: PointColumns, _: PointColumns, settings: LimitSettings): Lines {
  const { center, mean, sigma } = gLimits(base.y, settings.given);
  return { ...levelLines(mean, stretched(sigma, settings), 0), center: () => center ?? Number.NaN };
}

/** Lines of a P chart. */
export function pLines(base: PointColumns, all: PointColumns, settings: LimitSettings): Lines {
  const { center, sigma } = pLimits(base.sum, base.n, centerOf(base, settings));
  return narrowingLines(center, stretched(sigma, settings), all.n, SHARES, 'centerAboveOne');
}

/** Lines of an NP chart: those of the P chart times the denominator of each point. */
export function npLines(base: PointColumns, all: PointColumns, settings: LimitSettings): Lines {
  const shares = pLimits(base.sum, base.n, settings.given);
  const own = { center: shares.center, sigma: stretched(shares.sigma, settings) };
  return {
    center: (point) => {
      const [count, n] = [all.sum[point]!, all.n[point]!];
      // A share that is the center line itself lies on it; times n and rounded it might not.
      const isOnLine = own.center !== null && ratioOf([count], [n]) === own.center;
      return isOnLine ? count : (npLimits(own, n).center ?? Number.NaN);
    },
    at: (point, sigmas) => {
      const n = all.n[point]!;
      const { center, sigma } = npLimits(own, n);
      if (center === null || sigma === null || n === 0) return Number.NaN;
      return Math.min(n, Math.max(0, center + sigmas * sigma));
    },
    reason: narrowingLines(own.center, own.sigma, all.n, SHARES, 'centerAboveOne').reason,
  };
}

/** Lines of a U chart. */
export function uLines(base: PointColumns, all: PointColumns, settings: LimitSettings): Lines {
  const { center, sigma } = uLimits(base.sum, base.n, centerOf(base, settings));
  return narrowingLines(center, stretched(sigma, settings), all.n, RATES);
}

/** Lines of a P' chart. */
export function ppLines(base: PointColumns, all: PointColumns, settings: LimitSettings): Lines {
  return primedLines(pPrimeLimits(base.sum, base.n, primedSettings(base, settings)), all, settings, SHARES);
}

/** Lines of a U' chart. */
export function upLines(base: PointColumns, all: PointColumns, settings: LimitSettings): Lines {
  return primedLines(uPrimeLimits(base.sum, base.n, primedSettings(base, settings)), all, settings, RATES);
}

function primedSettings(base: PointColumns, settings: LimitSettings) {
  return { ...movingRangeSettings(settings), center: centerOf(base, settings) };
}

function primedLines(
  { center, sigma, sigmaZ }: PrimedLimits,
  all: PointColumns,
  settings: LimitSettings,
  bounds: readonly [number, number],
): Lines {
  const unitSigma = sigma === null || sigmaZ === null ? null : stretched(sigma * sigmaZ, settings);
  const reason = sigma === null ? 'centerAboveOne' : 'noMovingRange';
  return narrowingLines(center, unitSigma, all.n, bounds, reason);
}
