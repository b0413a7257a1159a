import { payments } from './payments.js';
import type { StepBudget } from './tableau.js';

/** A set that holds an element of every cut; `proven` when none is cheaper, else none costs less than `bound`. */
export interface HittingSet {
  readonly chosen: readonly number[];
  readonly bound: number;
  readonly proven: boolean;
}

type Cuts = readonly (readonly number[])[];

interface Search {
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
  best: readonly number[];
  bestCost: number;
}

/**
 * Finds the cheapest set of elements that meets every cut, by branch and bound.
 *
 * Weights are whole numbers, so costs compare exactly. Equal sets are decided by the numbers of elements.
 *
 * @param nodes - how many branches may be opened; without an end, only the steps limit the search
 */
export function hittingSet(
  given: Cuts,
  weight: ArrayLike<number>,
  nodes: number,
  steps: StepBudget,
): HittingSet {
  const kept = withoutDominated(smallest(given), weight);
  const elements = [...new Set(kept.flat())].sort((a, b) => a - b);
  const dense = new Map(elements.map((element, index) => [element, index]));
  const cuts = kept.map((cut) => cut.map((element) => dense.get(element)!));
  const weights = Float64Array.from(elements, (element) => weight[element]!);
  const search: Search = {
    cuts,
    weight: weights,
    cutsOf: invert(cuts, elements.length),
    banned: new Uint8Array(elements.length),
    hits: new Int32Array(cuts.length),
    paid: payments(cuts, weights, steps),
    spare: new Float64Array(elements.length),
    chosen: [],
    steps,
    nodes,
    best: [],
    bestCost: Number.POSITIVE_INFINITY,
  };
  const bound = lowerBound(search);
  takeGreedily(search);
  branch(search, 0);
  const proven = search.nodes >= 0 && steps.left >= 0;
  return {
    chosen: search.best.map((index) => elements[index]!).sort((a, b) => a - b),
    bound: proven ? search.bestCost : bound,
    proven,
  };
}

/** Drops every cut that holds a whole other cut. */
function smallest(cuts: Cuts): Cuts {
  const kept: Set<number>[] = [];
  for (const cut of [...cuts].sort((a, b) => a.length - b.length)) {
    const own = new Set(cut);
    if (!kept.some((other) => [...other].every((element) => own.has(element)))) kept.push(own);
  }
  return kept.map((cut) => [...cut]);
}

/** Drops every element that another one, not dearer, replaces in all its cuts. */
function withoutDominated(cuts: Cuts, weight: ArrayLike<number>): Cuts {
  const cutsOf = new Map<number, Set<number>>();
  cuts.forEach((cut, index) => {
    for (const element of cut) cutsOf.set(element, (cutsOf.get(element) ?? new Set()).add(index));
  });
  const dropped = new Set<number>();
  for (const [element, own] of cutsOf) {
    const [first] = own;
    const replaced = cuts[first!]!.some((other) => {
      if (other === element || dropped.has(other)) return false;
      const theirs = cutsOf.get(other)!;
      if (weight[other]! > weight[element]! || theirs.size < own.size) return false;
      const equal = weight[other] === weight[element] && theirs.size === own.size;
      return (!equal || other < element) && [...own].every((cut) => theirs.has(cut));
    });
    if (replaced) dropped.add(element);
  }
  return cuts.map((cut) => cut.filter((element) => !dropped.has(element)));
}

function invert(cuts: Cuts, elements: number): Cuts {
  const cutsOf: number[][] = Array.from({ length: elements }, () => []);
  cuts.forEach((cut, index) => {
    for (const element of cut) cutsOf[element]!.push(index);
  });
  return cutsOf;
}

/** A first set to beat: again and again the element that meets most open cuts for its weight. */
function takeGreedily(search: Search): void {
  const { cuts, cutsOf, weight } = search;
  const met = new Uint8Array(cuts.length);
  const open = (element: number) => cutsOf[element]!.reduce((sum, cut) => sum + 1 - met[cut]!, 0);
  const taken: number[] = [];
  while (met.includes(0)) {
    let best = 0;
    for (let element = 1; element < weight.length; element++) {
      if (open(element) * weight[best]! > open(best) * weight[element]!) best = element;
    }
    taken.push(best);
    for (const cut of cutsOf[best]!) met[cut] = 1;
  }
  search.best = taken;
  search.bestCost = taken.reduce((sum, element) => sum + weight[element]!, 0);
}

function branch(search: Search, cost: number): void {
  if (search.nodes-- <= 0 || search.steps.left < 0) return;
  const cut = tightest(search);
  if (cut < 0) {
    if (cost < search.bestCost) {
      search.best = [...search.chosen];
      search.bestCost = cost;
    }
    return;
  }
  if (cost + lowerBound(search) >= search.bestCost) return;
  const { banned, weight, cutsOf, hits, chosen } = search;
  const options = bestFirst(search, cut);
  for (let n = 0; n < options.length; n++) {
    const element = options[n]!;
    const own = cutsOf[element]!;
    chosen.push(element);
    for (let m = 0; m < own.length; m++) hits[own[m]!]!++;
    branch(search, cost + weight[element]!);
    for (let m = 0; m < own.length; m++) hits[own[m]!]!--;
    chosen.pop();
    banned[element] = 1;
  }
  for (let n = 0; n < options.length; n++) banned[options[n]!] = 0;
}

/** Sorts the elements of a cut that are left by how many open cuts they meet for their weight. */
function bestFirst({ cuts, cutsOf, banned, hits, weight }: Search, cut: number): readonly number[] {
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
function tightest({ cuts, hits, banned }: Search): number {
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
function lowerBound({ cuts, hits, banned, weight, paid, spare, steps }: Search): number {
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
    steps.left -= cut.length;
    if (least <= 0) continue;
    for (let n = 0; n < cut.length; n++) spare[cut[n]!]! -= least;
    bound += least;
  }
  // Costs are whole numbers; the payments are not, and may be off by rounding.
  return Math.ceil(bound - 1e-3);
}
