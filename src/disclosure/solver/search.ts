import type { TableFacts } from '../facts.js';
import { type Board, boardOf, fits, hide } from './board.js';
import { type Finished, finish } from './finish.js';
import type { ExposedColumn } from './gatherCuts.js';
import { lightest, type Quest, sumOf } from './lightest.js';
import { needsOf } from './needs.js';
import type { StepBudget } from './tableau.js';

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

/** What hiding a cell of the facts costs, in whole numbers: what counts, and all that decides ties as well. */
export interface CellCost {
  readonly lead: (cell: number) => number;
  readonly full: (cell: number) => number;
}

/** The part of the steps that is kept back for finishing without proof. */
const RESERVE = 0.4;

/** The part of the steps that may go into deciding ties once it is known what counts. */
const TIES = 0.2;

/**
 * Finds the lightest choice of open cells whose hiding protects every sensitive cell.
 *
 * What a choice leaves unprotected yields cuts: sets of published cells of which one must be hidden. The
 * lightest set that meets all cuts is the next choice. The first one that protects everything is the
 * lightest of all, since no safe choice misses a cut. This is done for what counts, then for the ties.
 * When steps run short, the best safe choice met on the way is taken, or `finish` makes one.
 */
export function search(facts: TableFacts, cost: CellCost, steps: StepBudget): SearchResult {
  const board = boardOf(facts, steps);
  const lead = Float64Array.from(board.model.cellOf, cost.lead);
  const full = Float64Array.from(board.model.cellOf, cost.full);
  const quest: Quest = {
    question: { board, needs: new Set(needsOf(board)), sure: true },
    cuts: [],
    order: full,
    start: [],
    best: null,
  };
  const reserve = steps.left * RESERVE;
  const ties = steps.left * TIES;
  const first = lightest(quest, lead, reserve, steps);
  if (first.kind === 'impossible') return impossible(board, first.exposed);
  if (first.kind === 'proven') lightest(quest, full, Math.max(reserve, steps.left - ties), steps);
  const optimal = first.kind === 'proven' && quest.question.sure;
  const end: Finished =
    optimal && quest.best
      ? { kind: 'safe', chosen: quest.best }
      : finish(quest.question, quest.best ?? quest.start, quest.cuts, full);
  if (end.kind === 'impossible') return impossible(board, end.exposed);
  if (end.kind === 'spent') return end;
  return {
    kind: 'safe',
    hidden: end.chosen.map((column) => board.model.cellOf[column]!),
    bound: first.bound,
    optimal: optimal || sumOf(end.chosen, lead) === first.bound,
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
