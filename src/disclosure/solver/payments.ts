import { climb } from './climb.js';
import { type StepBudget, tableauOf } from './tableau.js';

/**
 * Pays for each cut as much as can be without any element being paid more than its weight.
 *
 * Whatever meets all cuts costs at least the sum of the payments, and whatever meets some of them, at
 * least the payments of those: the dual of the linear relaxation, solved with the simplex method.
 */
export function payments(
  cuts: readonly (readonly number[])[],
  weight: ArrayLike<number>,
  steps: StepBudget,
): Float64Array {
  const elements = new Map<number, [number, number][]>();
  cuts.forEach((cut, index) => {
    for (const element of cut) {
      const terms = elements.get(element);
      if (terms) terms.push([index, 1]);
      else elements.set(element, [[index, 1]]);
    }
  });
  const total = {
    terms: cuts.map((_, index) => [index, 1] as const),
    lower: 0,
    upper: Number.POSITIVE_INFINITY,
  };
  const limits = [...elements].map(([element, terms]) => ({ terms, lower: 0, upper: weight[element]! }));
  const tableau = tableauOf(cuts.length, [total, ...limits], steps);
  climb(tableau, cuts.length, 1, Number.POSITIVE_INFINITY);
  return tableau.value.slice(0, cuts.length);
}
