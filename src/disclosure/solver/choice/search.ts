import type { StepBudget } from '../../policy/stepsOf.js';
import type { TableFacts } from '../../table/facts.js';
import { type Board, boardOf, fits, hide } from './board.js';
import { type Finished, finish } from './finish.js';
import type { ExposedColumn } from './gatherCuts.js';
import { lightest, type Quest, sumOf } from './lightest.js';
import { needsOf } from './needs.js';

/** Which open cells to hide, by number in the facts, and what is known of how few could do. */
export interface Plan {
  readonly kind: 'safe';
  readonly hidden: readonly number[];
  /** No safe choice weighs less. */
  readonly bound: number;
  readonly optimal: boolean;
  /** Tables, by cell of the facts, that show it to be safe. */
  readonly tables: readonly Float64Array[];
}

/** A sensitive cell that no choice protects, with the rows of the facts that give it away. */
export interface Exposed {
  readonly cell: number;
  readonly lines: readonly number[];
}

/** A plan, or why there is none: cells that follow from what must be published, or steps that ran out. */
export type SearchResult =
  | Plan
  | { readonly kind: 'impossible'; readonly exposed: readonly Exposed[] }
  | { readonly kind: 'spent' };

/**
 * What hiding a cell of the facts costs, in whole numbers. `leading` takes what counts out of a sum of
 * weights, which also hold what decides ties.
 */
export interface CellCost {
  readonly weight: (cell: number) => number;
  readonly leading: (sum: number) => number;
}

/** The part of the steps that is kept back for finishing without proof. */
const RESERVE = 0.4;

/**
 * Finds the lightest choice of open cells whose hiding protects every sensitive cell.
 *
 * What a choice leaves unprotected yields cuts: sets of published cells of which one must be hidden. The
 * lightest set that meets all cuts is the next choice. The first one that protects everything is the
 * lightest of all, since no safe choice misses a cut. When steps run short, the best safe choice met on
 * the way is taken, or `finish` makes one.
 */
export function search(facts: TableFacts, cost: CellCost, steps: StepBudget): SearchResult {
  const board = boardOf(facts, steps);
  const weights = Float64Array.from(board.model.cellOf, cost.weight);
  const quest: Quest = {
    question: { board, needs: new Set(needsOf(board)), sure: true },
    cuts: [],
    weights,
    start: [],
    best: null,
  };
  const first = lightest(quest, steps.left * RESERVE, steps);
  if (first.kind === 'impossible') return impossible(board, first.exposed);
  const optimal = first.kind === 'proven' && quest.question.sure;
  const end: Finished =
    optimal && quest.best
      ? { kind: 'safe', chosen: quest.best }
      : finish(quest.question, quest.best ?? quest.start, quest.cuts, weights);
  if (end.kind === 'impossible') return impossible(board, end.exposed);
  if (end.kind === 'spent') return end;
  return {
    kind: 'safe',
    hidden: end.chosen.map((column) => board.model.cellOf[column]!),
    bound: cost.leading(first.bound),
    optimal: optimal || cost.leading(sumOf(end.chosen, weights)) === cost.leading(first.bound),
    tables: tablesFor(board, end.chosen),
  };
}

/** The tables found that differ from the true one in hidden cells only. */
function tablesFor(board: Board, chosen: readonly number[]): readonly Float64Array[] {
  hide(board, chosen);
  const { witnesses, model, facts } = board;
  return witnesses.tables
    .filter((_, number) => fits(board, number))
    .map((table) => facts.base.map((value, cell) => table[model.columnOf[cell]!] ?? value));
}

function impossible({ facts, model }: Board, exposed: readonly ExposedColumn[]): SearchResult {
  return {
    kind: 'impossible',
    exposed: exposed.map(({ column, lines }) => ({
      cell: model.cellOf[column]!,
      lines: lines.map((line) => facts.rows.indexOf(model.rows[line]!)),
    })),
  };
}
