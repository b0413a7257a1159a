import type { FunnelLimits, FunnelPoint, FunnelPosition } from './funnel.js';
import { binomial, poisson, tailLimits } from './tailLimits.js';

/** What the limits of all units follow from. */
export interface FunnelScale {
  readonly kind: 'share' | 'rate';
  readonly target: number;
  readonly limits: FunnelLimits;
  /** How many times the variance of chance alone there is; 1 or more. */
  readonly factor: number;
  /** The variance between units beside that of chance. */
  readonly between: number;
}

type Limits = Pick<FunnelPoint, 'lower998' | 'lower95' | 'upper95' | 'upper998'>;

/** Of a unit that is not compared. */
export const NO_LIMITS = { lower998: null, lower95: null, upper95: null, upper998: null } as const;

/** Outside 99.8 and 95 percent, on each side. */
const CHANCES = [0.001, 0.025] as const;

/** The same in standard deviations of a normal distribution. */
const DEVIATIONS = [3.090232306167813, 1.959963984540054] as const;

/** Expected counts from which exact limits and those of a normal distribution differ by less than anybody draws. */
const MANY = 1e6;

/** Gives the limits of a unit of size `n`, on the scale of its value. */
export function limitsAt(n: number, { kind, target, limits, factor, between }: FunnelScale): Limits {
  const [least, most] = [0, kind === 'share' ? 1 : Number.POSITIVE_INFINITY];
  const within = (value: number) => Math.min(most, Math.max(least, value));
  const spread = kind === 'share' ? target * (1 - target) : target;
  if (limits === 'exact' && spread > 0 && n * spread < MANY) {
    const count = kind === 'share' ? binomial(n, target) : poisson(n * target);
    return named(
      tailLimits(count, CHANCES).map(({ lower, upper }) => [within(lower / n), within(upper / n)]),
    );
  }
  const variance =
    (limits === 'multiplicative' ? factor : 1) * (spread / n) + (limits === 'additive' ? between : 0);
  const reachOf = (deviations: number) => deviations * Math.sqrt(variance);
  return named(DEVIATIONS.map((z) => [within(target - reachOf(z)), within(target + reachOf(z))]));
}

function named([outer, inner]: readonly (readonly [lower: number, upper: number])[]): Limits {
  const [[lower998, upper998], [lower95, upper95]] = [outer!, inner!];
  return { lower998, lower95, upper95, upper998 };
}

/** Says where a value lies; on a limit it is within. */
export function positionOf(value: number, { lower998, lower95, upper95, upper998 }: Limits): FunnelPosition {
  if (value > upper998!) return 'veryHigh';
  if (value < lower998!) return 'veryLow';
  if (value > upper95!) return 'high';
  return value < lower95! ? 'low' : 'within';
}
