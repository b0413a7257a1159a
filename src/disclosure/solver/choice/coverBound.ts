import type { StepBudget } from '../../policy/stepsOf.js';

/** What meets all cuts: how little it can cost, and a cheap choice that does. */
export interface Cover {
  readonly bound: number;
  readonly chosen: ReadonlySet<number>;
}

/** How often the prices of the cuts are set anew. */
const ROUNDS = 160;

/** After so many rounds without gain the steps become smaller. */
const PATIENCE = 12;

/**
 * Says what any choice costs at least that holds a cell of every cut.
 *
 * Each cut has a price. Whatever the prices are, no choice costs less than all prices together, less what
 * cells are paid beyond their weight. Prices rise where a cut is missed and fall where it is met twice.
 *
 * @param from - prices to begin with, by cut; they are set to the best ones
 */
export function coverBound(
  cuts: readonly (readonly number[])[],
  weight: ArrayLike<number>,
  from: number[],
  steps: StepBudget,
): Cover {
  const size = cuts.reduce((sum, cut) => sum + cut.length, 0);
  const prices = Float64Array.from(cuts, (_, index) => from[index] ?? 0);
  const left = new Float64Array(weight.length);
  const paid = new Float64Array(weight.length);
  let [best, cheapest, pace, idle] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY, 1, 0];
  let chosen: ReadonlySet<number> = new Set();
  for (let round = 0; round < ROUNDS && steps.left > 0; round++) {
    steps.left -= 3 * size + weight.length;
    left.set(weight as Float64Array);
    cuts.forEach((cut, index) => {
      for (const cell of cut) left[cell]! -= prices[index]!;
    });
    const value = left.reduce((sum, each) => sum + Math.min(0, each), 0) + prices.reduce((a, b) => a + b, 0);
    if (value > best + 1e-9) {
      [best, idle] = [value, 0];
      paid.set(left);
      prices.forEach((price, index) => {
        from[index] = price;
      });
    } else if (++idle % PATIENCE === 0) pace /= 2;
    if (round % 8 === 0) {
      steps.left -= 8 * size;
      const cover = greedy(cuts, left, weight);
      const cost = [...cover].reduce((sum, cell) => sum + weight[cell]!, 0);
      if (cost < cheapest) [cheapest, chosen] = [cost, cover];
    }
    if (Math.ceil(best - 1e-6) >= cheapest) break;
    const missed = cuts.map((cut) => cut.reduce((sum, cell) => sum - (left[cell]! < 0 ? 1 : 0), 1));
    const length = missed.reduce((sum, by, index) => sum + (by < 0 && prices[index] === 0 ? 0 : by * by), 0);
    if (length === 0) break;
    const step = (pace * Math.max(cheapest - value, 1e-3 * cheapest)) / length;
    missed.forEach((by, index) => {
      prices[index] = Math.max(0, prices[index]! + step * by);
    });
  }
  return { bound: Math.ceil(best * (1 - 1e-12) - 1e-6), chosen };
}

/** A cell for each cut that has none yet, the one least worth its weight first; then without those not needed. */
function greedy(
  cuts: readonly (readonly number[])[],
  left: Float64Array,
  weight: ArrayLike<number>,
): Set<number> {
  const taken = new Set<number>();
  const order = [...cuts.keys()].sort((a, b) => cuts[a]!.length - cuts[b]!.length || a - b);
  for (const index of order) {
    const cut = cuts[index]!;
    if (cut.some((cell) => taken.has(cell))) continue;
    taken.add(cut.reduce((best, cell) => (left[cell]! < left[best]! ? cell : best)));
  }
  const times = cuts.map((cut) => cut.reduce((sum, cell) => sum + (taken.has(cell) ? 1 : 0), 0));
  const cutsOf = new Map([...taken].map((cell) => [cell, [] as number[]]));
  cuts.forEach((cut, index) => {
    for (const cell of cut) cutsOf.get(cell)?.push(index);
  });
  for (const cell of [...taken].sort((a, b) => weight[b]! - weight[a]! || left[b]! - left[a]! || a - b)) {
    const own = cutsOf.get(cell)!;
    if (!own.every((index) => times[index]! > 1)) continue;
    taken.delete(cell);
    for (const index of own) times[index]!--;
  }
  return taken;
}
