import { climb } from './climb.js';
import { restore } from './restore.js';
import { type StepBudget, type Tableau, tableauOf } from './tableau.js';

/** The linear program whose solution pays for cuts; it is solved again and again as cuts are met. */
export interface PaymentProgram {
  readonly tableau: Tableau;
  readonly cuts: number;
}

/**
 * Sets up: pay for each cut as much as can be, without any element being paid more than its weight.
 *
 * Whatever meets all cuts costs at least the sum of the payments. This is the dual of the linear
 * relaxation of choosing elements.
 */
export function paymentProgram(
  cuts: readonly (readonly number[])[],
  cutsOf: readonly (readonly number[])[],
  weight: Float64Array,
  steps: StepBudget,
): PaymentProgram {
  const total = {
    terms: cuts.map((_, index) => [index, 1] as const),
    lower: 0,
    upper: Number.POSITIVE_INFINITY,
  };
  const limits = cutsOf.map((own, element) => ({
    terms: own.map((cut) => [cut, 1] as const),
    lower: 0,
    upper: weight[element]!,
  }));
  return { tableau: tableauOf(cuts.length, [total, ...limits], steps), cuts: cuts.length };
}

/**
 * Solves the program for the cuts that no chosen element meets, without the banned elements.
 *
 * @returns the payments by cut, or `null` where some cut cannot be met any more
 */
export function solvePayments(
  { tableau, cuts }: PaymentProgram,
  hits: Int32Array,
  banned: Uint8Array,
  weight: Float64Array,
): Float64Array | null {
  for (let cut = 0; cut < cuts; cut++) tableau.upper[cut] = hits[cut]! > 0 ? 0 : Number.POSITIVE_INFINITY;
  for (let element = 0; element < banned.length; element++) {
    tableau.upper[cuts + 1 + element] = banned[element] === 1 ? Number.POSITIVE_INFINITY : weight[element]!;
  }
  if (!restore(tableau)) return new Float64Array(cuts);
  if (climb(tableau, cuts, 1, Number.POSITIVE_INFINITY) === 'unbounded') return null;
  return tableau.value.slice(0, cuts);
}
