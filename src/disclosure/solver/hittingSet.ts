import { type PaymentProgram, paymentProgram, solvePayments } from './payments.js';
import type { StepBudget } from './tableau.js';

/** A set that holds an element of every cut; `proven` when none is cheaper, else none costs less than `bound`. */
export interface HittingSet {
  readonly chosen: readonly number[];
  readonly bound: number;
  readonly proven: boolean;
}

/** From this depth on, the payments are no longer worth solving anew. */
const DEEP = 1;

type Cuts = readonly (readonly number[])[];

interface Search {
  readonly cuts: Cuts;
  readonly weight: Float64Array;
  readonly cutsOf: Cuts;
  readonly banned: Uint8Array;
  /** How many chosen elements each cut holds. */
  readonly hits: Int32Array;
  /** What each cut is sure to cost. */
  paid: Float64Array;
  readonly program: PaymentProgram;
  readonly spare: Float64Array;
  readonly chosen: number[];
  readonly steps: StepBudget;
  nodes: number;
  /** No set costs less. */
  target: number;
  best: readonly number[];
  bestCost: number;
}

/** What a cheapest set is asked for. */
export interface HittingQuestion {
  readonly cuts: Cuts;
  /** What an element costs, in whole numbers. */
  readonly weight: ArrayLike<number>;
  /** Which of two elements that do as well is taken: the one with less. */
  readonly order: ArrayLike<number>;
  /** A cost that no set is known to go below; the search ends where it is reached. */
  readonly atLeast: number;
  /** How many branches may be opened. */
  readonly nodes: number;
}

/** Finds the cheapest set of elements that meets every cut, by branch and bound. */
export function hittingSet(
  { cuts: given, weight, order, atLeast, nodes }: HittingQuestion,
  steps: StepBudget,
): HittingSet {
  const kept = withoutDominated(smallest(given), weight, order);
  const elements = [...new Set(kept.flat())].sort((a, b) => order[a]! - order[b]! || a - b);
  const dense = new Map(elements.map((element, index) => [element, index]));
  const cuts = kept.map((cut) => cut.map((element) => dense.get(element)!));
  const weights = Float64Array.from(elements, (element) => weight[element]!);
  const cutsOf = invert(cuts, elements.length);
  const search: Search = {
    cuts,
    weight: weights,
    cutsOf,
    banned: new Uint8Array(elements.length),
    hits: new Int32Array(cuts.length),
    paid: new Float64Array(cuts.length),
    program: paymentProgram(cuts, cutsOf, weights, steps),
    spare: new Float64Array(elements.length),
    chosen: [],
    steps,
    nodes,
    target: 0,
    best: [],
    bestCost: Number.POSITIVE_INFINITY,
  };
  takeGreedily(search);
  pay(search);
  const bound = Math.max(atLeast, lowerBound(search));
  search.target = bound;
  branch(search, 0);
  const proven = search.bestCost <= bound || (search.nodes >= 0 && steps.left >= 0);
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
function withoutDominated(cuts: Cuts, weight: ArrayLike<number>, order: ArrayLike<number>): Cuts {
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
      const earlier = order[other]! < order[element]! || (order[other] === order[element] && other < element);
      return (!equal || earlier) && [...own].every((cut) => theirs.has(cut));
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
  if (search.bestCost <= search.target || search.nodes-- <= 0 || search.steps.left < 0) return;
  const cut = tightest(search);
  if (cut < 0) {
    if (cost < search.bestCost) {
      search.best = [...search.chosen];
      search.bestCost = cost;
    }
    return;
  }
  if (cost + lowerBound(search) >= search.bestCost) return;
  const before = search.paid;
  if (search.chosen.length < DEEP) {
    if (!pay(search) || cost + lowerBound(search) >= search.bestCost) {
      search.paid = before;
      return;
    }
  }
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
  search.paid = before;
}

/** Sets the payments to the best ones for the cuts that are open; `false` where one cannot be met. */
function pay(search: Search): boolean {
  const paid = solvePayments(search.program, search.hits, search.banned, search.weight);
  if (paid) search.paid = paid;
  return paid !== null;
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
    steps.left -= cut.length * 4;
    if (least <= 0) continue;
    for (let n = 0; n < cut.length; n++) spare[cut[n]!]! -= least;
    bound += least;
  }
  // Costs are whole numbers; the payments are not, and may be off by rounding.
  return Math.ceil(bound - 1e-3);
}
