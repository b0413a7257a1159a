import type { StepBudget } from '../../policy/stepsOf.js';
import { climb } from '../linear/climb.js';
import { tableauOf } from '../linear/tableau.js';

/**
 * Pays for each cut as much as can be, without any element being paid more than its weight.
 *
 * Whatever meets all cuts costs at least the sum of the payments, and whatever meets some of them, at
 * least the payments of those: the dual of the linear relaxation. Where the steps run out, the payments
 * are smaller and as true.
 */
export function payments(
  cuts: readonly (readonly number[])[],
  cutsOf: readonly (readonly number[])[],
  weight: Float64Array,
  steps: StepBudget,
): Float64Array {
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
  const tableau = tableauOf(cuts.length, [total, ...limits], steps);
  climb(tableau, cuts.length, 1, Number.POSITIVE_INFINITY);
  return tableau.value.slice(0, cuts.length);
}
