import type { Factors } from '../limits/factors.js';
import type { SigmaSource } from '../limits/sigmaSource.js';

/** The choices that center and limits depend on, defaults filled in. */
export interface LimitSettings {
  readonly screen: boolean;
  readonly factors: Factors;
  readonly sigmaFrom: SigmaSource;
  /** A center line that is given, before `multiply`. */
  readonly given: number | null;
  /** Distance of the outer limits, in mean moving ranges or sigmas as the chart has it; `null` for the customary one. */
  readonly limitFactor: number | null;
}

/** Gives the choices in the words of the limits that rest on moving ranges. */
export function movingRangeOptions({ screen, factors, given }: LimitSettings) {
  return { screenAt: screen ? factors.d4 : null, d2: factors.d2[0]!, center: given };
}

/** Stretches a sigma so that a limit factor in mean moving ranges is met; 3 / d2 is customary. */
export function stretchedByRanges(
  sigma: number | null,
  { limitFactor, factors }: LimitSettings,
  d2 = factors.d2[0]!,
): number | null {
  return sigma === null || limitFactor === null ? sigma : (sigma * d2 * limitFactor) / 3;
}

/** Stretches a sigma so that a limit factor in sigmas is met; 3 is customary. */
export function stretched(sigma: number | null, { limitFactor }: LimitSettings): number | null {
  return sigma === null || limitFactor === null ? sigma : (sigma * limitFactor) / 3;
}
