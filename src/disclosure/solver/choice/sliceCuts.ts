import type { StepBudget } from '../../policy/stepsOf.js';
import type { FactRow, TableFacts } from '../../table/facts.js';
import type { Claim } from '../quick/claims.js';
import { boardOf } from './board.js';
import { coverBound } from './coverBound.js';
import { gatherCuts } from './gatherCuts.js';
import type { Need, Question } from './needs.js';
import { slicesOf } from './slices.js';

/** A slice as a question of its own, and the cells of the whole table behind its columns. */
interface Slice {
  readonly question: Question;
  readonly cellOf: readonly number[];
  readonly columnOf: ReadonlyMap<number, number>;
}

/** Cuts gathered slice by slice. */
export interface SliceSearch {
  readonly slices: readonly Slice[];
  /** Cells of which one must be hidden. */
  readonly cuts: (readonly number[])[];
  readonly known: Set<string>;
  readonly prices: number[];
  readonly weights: Float64Array;
  chosen: ReadonlySet<number>;
  bound: number;
  isDone: boolean;
}

/** Slices of more numbers take too long. */
const LARGEST_SLICE = 100_000;

/**
 * Sets up a question for each slice.
 *
 * @param claims - what was shown to be possible: nothing more is asked of a slice, so that what it needs the table needs
 * @param weights - what counts of hiding each cell
 */
export function sliceSearch(
  facts: TableFacts,
  claims: readonly Claim[],
  weights: Float64Array,
  steps: StepBudget,
): SliceSearch {
  const slices = slicesOf(facts).flatMap((rows) => sliceOf(facts, claims, rows, steps) ?? []);
  return {
    slices,
    cuts: [],
    known: new Set(),
    prices: [],
    weights,
    chosen: new Set(),
    bound: 0,
    isDone: slices.length < 2,
  };
}

function sliceOf(
  facts: TableFacts,
  claims: readonly Claim[],
  rows: readonly FactRow[],
  steps: StepBudget,
): Slice | null {
  const own = [...new Set(rows.flatMap(({ terms }) => terms.map(([cell]) => cell)))].sort((a, b) => a - b);
  if (own.length * rows.length > LARGEST_SLICE) return null;
  const numberOf = new Map(own.map((cell, number) => [cell, number]));
  const board = boardOf(
    {
      ...facts,
      cells: own.map((cell) => facts.cells[cell]!),
      base: Float64Array.from(own, (cell) => facts.base[cell]!),
      rows: rows.map((row) => ({
        ...row,
        terms: row.terms.map(([cell, times]) => [numberOf.get(cell)!, times] as const),
      })),
    },
    steps,
  );
  steps.left -= own.length * rows.length;
  const cellOf = [...board.model.cellOf].map((number) => own[number]!);
  const columnOf = new Map(cellOf.map((cell, column) => [cell, column]));
  const needs = claims.flatMap((claim) => {
    const column = columnOf.get(claim.cell);
    return column === undefined ? [] : needOf(claim, column, facts.base[claim.cell]!);
  });
  return needs.length === 0
    ? null
    : { question: { board, needs: new Set(needs), sure: true }, cellOf, columnOf };
}

function needOf({ options, isEnd }: Claim, column: number, value: number): readonly Need[] {
  const [targets] = options;
  if (!targets || targets.length === 0) return [];
  if (isEnd) return [{ column, kind: targets[0]! > value ? 'up' : 'down', target: targets[0]! }];
  const values = [value, ...targets].sort((a, b) => a - b);
  return [{ column, kind: 'width', target: values.at(-1)! - values[0]! }];
}

/** Goes on gathering cuts until the steps fall to `until`, and says what the table costs at least. */
export function goOnSlicing(search: SliceSearch, until: number, steps: StepBudget): void {
  const { slices, cuts, prices, weights } = search;
  while (!search.isDone && steps.left > until) {
    const before = cuts.length;
    for (const slice of slices) {
      if (steps.left <= until) break;
      addCuts(search, slice);
    }
    if (cuts.length === before) {
      search.isDone = steps.left > until;
      break;
    }
    const { bound, chosen } = coverBound(cuts, weights, prices, steps);
    search.bound = Math.max(search.bound, bound);
    search.chosen = chosen;
  }
}

function addCuts({ cuts, known, chosen }: SliceSearch, { question, cellOf, columnOf }: Slice): void {
  const own = [...chosen].flatMap((cell) => columnOf.get(cell) ?? []).sort((a, b) => a - b);
  if (!question.sure) return;
  const gathered = gatherCuts(question, own);
  if (gathered.kind === 'impossible' || !question.sure) return;
  for (const cut of gathered.cuts) {
    const cells = cut.map((column) => cellOf[column]!);
    const id = cells.join();
    if (cells.length === 0 || known.has(id)) continue;
    known.add(id);
    cuts.push(cells);
  }
}
