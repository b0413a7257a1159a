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
  /** No safe choice weighs less. */
  bound: number;
  /** No choice that meets all cuts weighs less. */
  least: number;
  /** Whether the choice to ask about next is the lightest that meets all cuts. */
  proven: boolean;
}

/** How a search ended: with the lightest choice proven, or open. */
export type Lightest =
  | { readonly kind: 'proven' | 'open' }
  | { readonly kind: 'impossible'; readonly exposed: readonly ExposedColumn[] };

/** Begins a search with no open cell hidden. */
export function questOf(question: Question, weights: Float64Array): Quest {
  return { question, cuts: [], weights, start: [], best: null, bound: 0, least: 0, proven: true };
}

/** Looks for the lightest safe choice, from where it stopped before, until the steps fall to `until`. */
export function lightest(quest: Quest, until: number, steps: StepBudget): Lightest {
  const { question, cuts, weights } = quest;
  while (steps.left > until) {
    const found = gatherCuts(question, quest.start);
    if (found.kind === 'impossible') return found;
    if (found.kind === 'spent') {
      cuts.push(...found.cuts);
      break;
    }
    if (steps.left < 0) break;
    if (found.cuts.length === 0) {
      if (!quest.best || sumOf(quest.start, weights) < sumOf(quest.best, weights)) quest.best = quest.start;
      if (quest.proven) return { kind: 'proven' };
    }
    const nodes = found.cuts.length === 0 ? Number.POSITIVE_INFINITY : QUICK;
    cuts.push(...found.cuts);
    const set = hittingSet({ cuts, weight: weights, atLeast: quest.least, nodes }, steps);
    ({ bound: quest.least, proven: quest.proven, chosen: quest.start } = set);
    // A guessed cut proves nothing about how little may be hidden.
    if (question.sure) quest.bound = quest.least;
  }
  return { kind: 'open' };
}

/** Adds the weights of columns. */
export function sumOf(columns: readonly number[], weight: Float64Array): number {
  return columns.reduce((total, column) => total + weight[column]!, 0);
}
