import type { StepBudget } from '../../policy/stepsOf.js';
import type { Cuts } from './reduceCuts.js';

/** Where a search for the cheapest hitting set stands. */
export interface HittingState {
  readonly cuts: Cuts;
  readonly weight: Float64Array;
  readonly cutsOf: Cuts;
  readonly banned: Uint8Array;
  /** How many chosen elements each cut holds. */
  readonly hits: Int32Array;
  /** What each cut is sure to cost. */
  readonly paid: Float64Array;
  readonly spare: Float64Array;
  readonly chosen: number[];
  readonly steps: StepBudget;
  nodes: number;
  /** No set costs less. */
  target: number;
  best: readonly number[];
  bestCost: number;
}

/** Sorts the elements of a cut that are left by how many open cuts they meet for their weight. */
export function bestFirst(
  { cuts, cutsOf, banned, hits, weight }: HittingState,
  cut: number,
): readonly number[] {
  const options: number[] = [];
  const gains: number[] = [];
  for (const element of cuts[cut]!) {
    if (banned[element] === 1) continue;
    const own = cutsOf[element]!;
    let open = 0;
    for (let m = 0; m < own.length; m++) if (hits[own[m]!] === 0) open++;
    const gain = open / weight[element]!;
    let at = options.length;
    while (at > 0 && (gains[at - 1]! < gain || (gains[at - 1] === gain && options[at - 1]! > element))) at--;
    options.splice(at, 0, element);
    gains.splice(at, 0, gain);
  }
  return options;
}

/** Finds the open cut with the fewest elements left; -1 where every cut is met. */
export function tightest({ cuts, hits, banned }: HittingState): number {
  let best = -1;
  let fewest = Number.POSITIVE_INFINITY;
  for (let index = 0; index < cuts.length; index++) {
    if (hits[index]! > 0) continue;
    const cut = cuts[index]!;
    let left = 0;
    for (let n = 0; n < cut.length; n++) left += 1 - banned[cut[n]!]!;
    if (left >= fewest) continue;
    best = index;
    fewest = left;
  }
  return best;
}

/** What the open cuts cost at least: their payments, and what their elements still bear on top. */
export function lowerBound({ cuts, hits, banned, weight, paid, spare, steps }: HittingState): number {
  spare.set(weight);
  let bound = 0;
  for (let index = 0; index < cuts.length; index++) {
    const amount = paid[index]!;
    if (hits[index]! > 0 || amount === 0) continue;
    const cut = cuts[index]!;
    for (let n = 0; n < cut.length; n++) spare[cut[n]!]! -= amount;
    bound += amount;
  }
  for (let index = 0; index < cuts.length; index++) {
    if (hits[index]! > 0) continue;
    const cut = cuts[index]!;
    let least = Number.POSITIVE_INFINITY;
    for (let n = 0; n < cut.length; n++) if (banned[cut[n]!] === 0) least = Math.min(least, spare[cut[n]!]!);
    if (least === Number.POSITIVE_INFINITY) return least;
    steps.left -= cut.length * 4;
    if (least <= 0) continue;
    for (let n = 0; n < cut.length; n++) spare[cut[n]!]! -= least;
    bound += least;
  }
  return bound;
}

/** Costs are whole numbers; bounds are not, and may be off by rounding. */
export function roundedUp(bound: number): number {
  return Math.ceil(bound - 1e-3);
}
