import type { TableFacts } from '../facts.js';
import { type Board, boardOf } from './board.js';
import { finish } from './finish.js';
import { type ExposedColumn, gatherCuts } from './gatherCuts.js';
import { type HittingSet, hittingSet } from './hittingSet.js';
import { type Need, needsOf } from './needs.js';
import type { StepBudget } from './tableau.js';

/** Which open cells to hide, by number in the facts, and what is known of how few could do. */
export interface Plan {
  readonly kind: 'safe';
  readonly hidden: readonly number[];
  /** No safe choice weighs less. */
  readonly bound: number;
  readonly optimal: boolean;
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

/** Search nodes for a first try at the lightest set; the last try may take as many as it needs. */
const QUICK = 1500;

/** The part of the steps that is kept back for finishing without proof. */
const RESERVE = 0.4;

/**
 * Finds the lightest choice of open cells whose hiding protects every sensitive cell.
 *
 * What a choice leaves unprotected yields cuts: sets of published cells of which one must be hidden. The
 * lightest set that meets all cuts is the next choice. The first one that protects everything is the
 * lightest of all, since no safe choice misses a cut. When steps run short, `finish` takes over.
 *
 * @param weight - the cost of hiding a cell of the facts, in whole numbers
 */
export function search(facts: TableFacts, weight: (cell: number) => number, steps: StepBudget): SearchResult {
  const board = boardOf(facts, steps);
  const weights = Float64Array.from(board.model.cellOf, weight);
  const question = { board, needs: new Set(needsOf(board)), attainable: new Set<Need>() };
  const cuts: (readonly number[])[] = [];
  const reserve = steps.left * RESERVE;
  let set: HittingSet = { chosen: [], bound: 0, proven: true };
  while (steps.left > reserve) {
    const found = gatherCuts(question, set.chosen);
    if (found.kind === 'impossible') return impossible(board, found.exposed);
    if (found.kind === 'spent') break;
    if (found.cuts.length === 0 && set.proven) {
      return { kind: 'safe', hidden: cellsOf(board, set.chosen), bound: set.bound, optimal: true };
    }
    cuts.push(...found.cuts);
    const nodes = found.cuts.length === 0 ? Number.POSITIVE_INFINITY : QUICK;
    set = hittingSet(cuts, weights, nodes, steps);
  }
  const end = finish(question, set.chosen, cuts, weights);
  if (end.kind === 'impossible') return impossible(board, end.exposed);
  if (end.kind === 'spent') return end;
  return { kind: 'safe', hidden: cellsOf(board, end.chosen), bound: set.bound, optimal: false };
}

function cellsOf({ model }: Board, columns: readonly number[]): readonly number[] {
  return columns.map((column) => model.cellOf[column]!);
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
