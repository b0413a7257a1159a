import { c4Of } from '../c4Of.js';
import type { ChartId } from '../charts.js';
import { FACTORS } from '../factors.js';
import { cLimits } from '../limits/cLimits.js';
import { gLimits } from '../limits/gLimits.js';
import { individualsLimits } from '../limits/individualsLimits.js';
import { iPrimeLimits } from '../limits/iPrimeLimits.js';
import { movingRangeLimits } from '../limits/movingRangeLimits.js';
import { npLimits } from '../limits/npLimits.js';
import { pLimits } from '../limits/pLimits.js';
import { type PrimedLimits, pPrimeLimits } from '../limits/pPrimeLimits.js';
import { fromTScale, tLimits } from '../limits/tLimits.js';
import { uLimits } from '../limits/uLimits.js';
import { uPrimeLimits } from '../limits/uPrimeLimits.js';
import { deviationOf } from '../runs/deviationOf.js';
import { medianOf } from '../runs/medianOf.js';
import type { LimitSettings } from './limitSettings.js';
import { type Lines, levelLines, narrowingLines } from './lines.js';
import type { PointColumns } from './pointColumns.js';
import { rLines, sLines, xbarLines } from './subgroupLines.js';

/**
 * Gives the lines of one phase: `base` holds the points they are computed from (in the baseline and not
 * excluded), `all` the points they are drawn for.
 */
export function linesOf(
  chart: ChartId,
  base: PointColumns,
  all: PointColumns,
  settings: LimitSettings,
): Lines {
  return LINES[chart](base, all, settings);
}

const SHARES = [0, 1] as const;
const RATES = [0, Number.POSITIVE_INFINITY] as const;

type MakeLines = (base: PointColumns, all: PointColumns, settings: LimitSettings) => Lines;

const LINES: Readonly<Record<ChartId, MakeLines>> = {
  run: (base, _, { given }) => {
    const median = given ?? medianOf(base.y);
    const center = median === Number.POSITIVE_INFINITY ? null : median;
    return { ...levelLines(center, null), reason: () => 'runChart' };
  },
  i: (base, _, settings) => {
    const { center, sigma } = individualsLimits(base.y, movingRanges(settings));
    if (settings.sigmaFrom !== 'ranges') {
      return levelLines(center, times(sigmaOfAll(base.y), stretchOfSigmas(settings)));
    }
    return levelLines(center, times(sigma, stretchOfRanges(settings)));
  },
  mr: (base, _, settings) => {
    const { factors, given, limitFactor } = settings;
    const d4 = limitFactor ?? factors.d4;
    const { center, upper } = movingRangeLimits(base.y, { d4, center: given });
    const lines = levelLines(center, upper);
    return {
      ...lines,
      at: (_point, sigmas) => (upper === null ? Number.NaN : Math.max(0, (sigmas / 3) * upper)),
    };
  },
  ip: (base, all, settings) => {
    const screenAt = settings.screen ? settings.factors.d4OfIPrime : null;
    const own = { screenAt, center: settings.given };
    const { center, sigma } = iPrimeLimits(base.sum, base.n, own);
    return narrowingLines(center, times(sigma, stretchOfRanges(settings, FACTORS.exact.d2[0])), all.n);
  },
  xbar: xbarLines,
  r: rLines,
  s: sLines,
  t: (base, _, settings) => {
    const { center, sigma } = tLimits(base.y, movingRanges(settings));
    const lines = levelLines(center, times(sigma, stretchOfRanges(settings)));
    return {
      ...lines,
      center: (point) => fromTScale(lines.center(point)),
      at: (point, sigmas) => fromTScale(lines.at(point, sigmas)),
    };
  },
  g: (base, _, settings) => {
    const { center, mean, sigma } = gLimits(base.y, settings.given);
    const lines = levelLines(mean, times(sigma, stretchOfSigmas(settings)), 0);
    return { ...lines, center: () => center ?? Number.NaN };
  },
  c: (base, _, settings) => {
    const { center, sigma } = cLimits(base.y, settings.given);
    return levelLines(center, times(sigma, stretchOfSigmas(settings)), 0);
  },
  np: (base, all, settings) => {
    const shares = pLimits(base.sum, base.n, settings.given);
    const stretch = stretchOfSigmas(settings);
    return {
      center: (point) => npLimits(shares, all.n[point]!).center ?? Number.NaN,
      at: (point, sigmas) => {
        const n = all.n[point]!;
        const { center, sigma } = npLimits(shares, n);
        if (center === null || sigma === null || n === 0) return Number.NaN;
        return Math.min(n, Math.max(0, center + sigmas * stretch * sigma));
      },
      reason: narrowingLines(shares.center, shares.sigma, all.n, SHARES, 'centerAboveOne').reason,
    };
  },
  u: (base, all, settings) => {
    const { center, sigma } = uLimits(base.sum, base.n, settings.given);
    return narrowingLines(center, times(sigma, stretchOfSigmas(settings)), all.n, RATES);
  },
  up: (base, all, settings) =>
    primedLines(uPrimeLimits(base.sum, base.n, movingRanges(settings)), all, settings, RATES),
  p: (base, all, settings) => {
    const { center, sigma } = pLimits(base.sum, base.n, settings.given);
    return narrowingLines(center, times(sigma, stretchOfSigmas(settings)), all.n, SHARES, 'centerAboveOne');
  },
  pp: (base, all, settings) =>
    primedLines(pPrimeLimits(base.sum, base.n, movingRanges(settings)), all, settings, SHARES),
};

function primedLines(
  { center, sigma, sigmaZ }: PrimedLimits,
  all: PointColumns,
  settings: LimitSettings,
  bounds: readonly [number, number],
): Lines {
  const stretch = times(sigmaZ, stretchOfSigmas(settings));
  const reason = center !== null && sigma === null ? 'centerAboveOne' : 'noMovingRange';
  return narrowingLines(center, stretch === null ? null : times(sigma, stretch), all.n, bounds, reason);
}

function movingRanges({ screen, factors, given }: LimitSettings) {
  return { screenAt: screen ? factors.d4 : null, d2: factors.d2[0]!, center: given };
}

/** Sigma of individuals from their standard deviation, over c4 of their number. */
function sigmaOfAll(values: Float64Array): number | null {
  const deviation = deviationOf(values);
  return deviation === null ? null : deviation / c4Of(values.filter((value) => !Number.isNaN(value)).length)!;
}

/** A limit factor in mean moving ranges, as a stretch of the customary 3 / d2. */
function stretchOfRanges({ limitFactor, factors }: LimitSettings, d2 = factors.d2[0]!): number {
  return limitFactor === null ? 1 : (limitFactor * d2) / 3;
}

/** A limit factor in sigmas, as a stretch of the customary 3. */
function stretchOfSigmas({ limitFactor }: LimitSettings): number {
  return limitFactor === null ? 1 : limitFactor / 3;
}

function times(sigma: number | null, stretch: number): number | null {
  return sigma === null ? null : sigma * stretch;
}
