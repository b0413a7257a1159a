import type { StepBudget } from '../../policy/stepsOf.js';
import { type ExposedColumn, gatherCuts } from './gatherCuts.js';
import { hittingSet } from './hittingSet.js';
import type { Question } from './needs.js';

/** Search nodes for a first try at the lightest set; the last try may take as many as it needs. */
const QUICK = 10_000;

/** A search under way. */
export interface Quest {
  readonly question: Question;
  readonly cuts: (readonly number[])[];
  /** What each column weighs. */
  readonly weights: Float64Array;
  /** The choice to ask about next. */
  start: readonly number[];
  /** The lightest safe choice so far. */
  best: readonly number[] | null;
}

/** How a search ended: with the lightest choice proven, or open, and no choice is lighter than `bound`. */
export type Lightest =
  | { readonly kind: 'proven' | 'open'; readonly bound: number }
  | { readonly kind: 'impossible'; readonly exposed: readonly ExposedColumn[] };

/** Looks for the lightest safe choice, until the steps fall to `until`. */
export function lightest(quest: Quest, until: number, steps: StepBudget): Lightest {
  const { question, cuts, weights } = quest;
  let bound = 0;
  let least = 0;
  let proven = true;
  while (steps.left > until) {
    const found = gatherCuts(question, quest.start);
    if (found.kind === 'impossible') return found;
    if (found.kind === 'spent') break;
    if (found.cuts.length === 0) {
      if (!quest.best || sumOf(quest.start, weights) < sumOf(quest.best, weights)) quest.best = quest.start;
      if (proven) return { kind: 'proven', bound };
    }
    const nodes = found.cuts.length === 0 ? Number.POSITIVE_INFINITY : QUICK;
    cuts.push(...found.cuts);
    const set = hittingSet({ cuts, weight: weights, atLeast: least, nodes }, steps);
    ({ bound: least, proven, chosen: quest.start } = set);
    // A guessed cut proves nothing about how little may be hidden.
    if (question.sure) bound = least;
  }
  return { kind: 'open', bound };
}

/** Adds the weights of columns. */
export function sumOf(columns: readonly number[], weight: Float64Array): number {
  return columns.reduce((total, column) => total + weight[column]!, 0);
}
