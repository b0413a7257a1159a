import type { StepBudget } from '../../policy/stepsOf.js';
import { bestFirst, type HittingState, lowerBound, roundedUp, tightest } from './hittingState.js';
import { payments } from './payments.js';
import { type Cuts, reduceCuts } from './reduceCuts.js';

/** A set that holds an element of every cut; `proven` when none is cheaper, else none costs less than `bound`. */
export interface HittingSet {
  readonly chosen: readonly number[];
  readonly bound: number;
  readonly proven: boolean;
}

/** What a cheapest set is asked for. */
export interface HittingQuestion {
  readonly cuts: Cuts;
  /** What an element costs, in whole numbers. */
  readonly weight: ArrayLike<number>;
  /** A cost that no set is known to go below; the search ends where it is reached. */
  readonly atLeast: number;
  /** How many branches may be opened. */
  readonly nodes: number;
}

/** Finds the cheapest set of elements that meets every cut, by branch and bound. */
export function hittingSet(
  { cuts: given, weight, atLeast, nodes }: HittingQuestion,
  steps: StepBudget,
): HittingSet {
  const { cuts, cutsOf, elements } = reduceCuts(given, weight);
  const weights = Float64Array.from(elements, (element) => weight[element]!);
  const search: HittingState = {
    cuts,
    weight: weights,
    cutsOf,
    banned: new Uint8Array(elements.length),
    hits: new Int32Array(cuts.length),
    paid: payments(cuts, cutsOf, weights, steps),
    spare: new Float64Array(elements.length),
    chosen: [],
    steps,
    nodes,
    target: 0,
    best: [],
    bestCost: Number.POSITIVE_INFINITY,
  };
  takeGreedily(search);
  const bound = Math.max(atLeast, roundedUp(lowerBound(search)));
  search.target = bound;
  branch(search, 0);
  const proven = search.bestCost <= bound || (search.nodes >= 0 && steps.left >= 0);
  return {
    chosen: search.best.map((index) => elements[index]!).sort((a, b) => a - b),
    bound: proven ? search.bestCost : bound,
    proven,
  };
}

/** A first set to beat: again and again the element that meets most open cuts for its weight. */
function takeGreedily(search: HittingState): void {
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

function branch(search: HittingState, cost: number): void {
  if (search.bestCost <= search.target || search.nodes-- <= 0 || search.steps.left < 0) return;
  const cut = tightest(search);
  if (cut < 0) {
    if (cost < search.bestCost) {
      search.best = [...search.chosen];
      search.bestCost = cost;
    }
    return;
  }
  const bound = lowerBound(search);
  if (cost + roundedUp(bound) >= search.bestCost) return;
  const { banned, weight, cutsOf, hits, chosen } = search;
  const dropped = dropTooDear(search, cost + bound);
  for (const element of bestFirst(search, cut)) {
    const own = cutsOf[element]!;
    chosen.push(element);
    for (let m = 0; m < own.length; m++) hits[own[m]!]!++;
    branch(search, cost + weight[element]!);
    for (let m = 0; m < own.length; m++) hits[own[m]!]!--;
    chosen.pop();
    banned[element] = 1;
    dropped.push(element);
  }
  for (const element of dropped) banned[element] = 0;
}

/** Bans what costs too much on top of the bound, whose payments `spare` still shows. Returns what it banned. */
function dropTooDear({ banned, spare, bestCost }: HittingState, bound: number): number[] {
  const dropped: number[] = [];
  for (let element = 0; element < banned.length; element++) {
    if (banned[element] === 1 || roundedUp(bound + spare[element]!) < bestCost) continue;
    banned[element] = 1;
    dropped.push(element);
  }
  return dropped;
}
