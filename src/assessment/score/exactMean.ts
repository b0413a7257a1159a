import { roundRatio } from '../../core/ratio.js';
import type { ScoringInForce } from '../instrument/instrumentParts.js';

/** A score that is not yet rounded, as a fraction: for a mean, a sum of whole numbers and how many they are. */
export interface ExactMean {
  readonly sum: number;
  readonly n: number;
}

/** How many steps of a tenth a fraction of one has: a percent is a hundred times its fraction. */
export const tenthsIn = (kind: ScoringInForce['kind'] | undefined): 10 | 1000 =>
  kind === 'percentOfPoints' ? 1000 : 10;

/**
 * Rounds a score once, half up, to tenths: 29 is 2.9. Sums of whole points are rounded to whole points: 270 is 27.
 * `null` for a mean of nothing.
 *
 * The quotient is never a float, so that 39 of 20 (1.95) is 2.0 and 56 of 19 (2.947) is 2.9.
 *
 * @see proposal s05: floor((20 * sum + n) / (2 * n))
 */
export function tenthsOf({ sum, n }: ExactMean, { kind, unit }: Steps): number | null {
  const step = stepOf({ kind, unit });
  const steps = roundRatio(sum, n, tenthsIn(kind) / step);
  return steps === null ? null : steps * step;
}

/** What rounding depends on. */
export type Steps = Pick<ScoringInForce, 'kind' | 'unit'>;

/** Whole points or tenths, in tenths. */
function stepOf({ kind, unit }: Steps): 1 | 10 {
  return kind === 'sum' && unit === 1 ? 10 : 1;
}

/** Rounds scores that become one, once, half up, to tenths; exact however many there are. */
export function tenthsOfAll(scores: readonly ExactMean[], steps: Steps, isSum: boolean): number | null {
  if (scores.length === 0 || scores.some(({ n }) => n === 0)) return null;
  const [numerator, denominator] = fractionOfAll(scores, isSum);
  const step = BigInt(stepOf(steps));
  const each = BigInt(tenthsIn(steps.kind)) / step;
  return Number(((2n * each * numerator + denominator) / (2n * denominator)) * step);
}

/** Gives the mean of scores, or their sum, as a fraction. */
export function fractionOfAll(
  scores: readonly ExactMean[],
  isSum: boolean,
): readonly [numerator: bigint, denominator: bigint] {
  let numerator = 0n;
  let denominator = 1n;
  for (const { sum, n } of scores) {
    numerator = numerator * BigInt(n) + BigInt(sum) * denominator;
    denominator *= BigInt(n);
  }
  return [numerator, isSum ? denominator : denominator * BigInt(scores.length)];
}
