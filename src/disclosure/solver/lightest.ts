import { type ExposedColumn, gatherCuts, type Question } from './gatherCuts.js';
import { hittingSet } from './hittingSet.js';
import type { StepBudget } from './tableau.js';

/** Search nodes for a first try at the lightest set; the last try may take as many as it needs. */
const QUICK = 1000;

/** A search under way. */
export interface Quest {
  readonly question: Question;
  readonly cuts: (readonly number[])[];
  readonly order: Float64Array;
  /** The choice to ask about next. */
  start: readonly number[];
  /** The lightest safe choice so far. */
  best: readonly number[] | null;
}

/** How a search by one weight ended: with the lightest choice proven, or open, and no choice is lighter than `bound`. */
export type Lightest =
  | { readonly kind: 'proven' | 'open'; readonly bound: number }
  | { readonly kind: 'impossible'; readonly exposed: readonly ExposedColumn[] };

/** Looks for the lightest safe choice by one weight, until the steps fall to `until`. */
export function lightest(quest: Quest, weight: Float64Array, until: number, steps: StepBudget): Lightest {
  const { question, cuts, order } = quest;
  let bound = 0;
  let least = 0;
  let nodes = QUICK;
  let proven = cuts.length === 0;
  let chosen = quest.start;
  while (steps.left > until) {
    if (!proven || cuts.length > 0) {
      const set = hittingSet({ cuts, weight, order, atLeast: least, nodes }, steps);
      ({ bound: least, proven, chosen } = set);
      // A guessed cut proves nothing about how little may be hidden.
      if (question.sure) bound = least;
    }
    const found = gatherCuts(question, chosen);
    if (found.kind === 'impossible') return found;
    if (found.kind === 'spent') break;
    quest.start = chosen;
    if (found.cuts.length === 0) {
      if (quest.best === null || sumOf(chosen, order) < sumOf(quest.best, order)) quest.best = chosen;
      if (proven) return { kind: 'proven', bound };
    }
    nodes = found.cuts.length === 0 ? Number.POSITIVE_INFINITY : QUICK;
    cuts.push(...found.cuts);
  }
  return { kind: 'open', bound };
}

/** Adds the weights of columns. */
export function sumOf(columns: readonly number[], weight: Float64Array): number {
  return columns.reduce((total, column) => total + weight[column]!, 0);
}
