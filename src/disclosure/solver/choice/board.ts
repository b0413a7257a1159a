import type { StepBudget } from '../../policy/stepsOf.js';
import { type FactCell, isSensitive, type TableFacts } from '../../table/facts.js';
import { type Model, modelOf } from '../bounds/model.js';
import { keepWitness, type Witnesses, witnessesOf } from '../bounds/witnesses.js';

/**
 * A table while it is decided what to hide: which open cells are hidden, and what each cell can be then as
 * far as has been shown.
 *
 * Columns are all cells that could be hidden. A table found for one choice of hidden cells also fits every
 * other choice that hides the cells in which it differs, so what was found once is never asked again.
 */
export interface Board {
  readonly facts: TableFacts;
  readonly model: Model;
  readonly witnesses: Witnesses;
  /** The columns that may be published or hidden. */
  readonly open: readonly number[];
  /** The columns of which something must stay uncertain. */
  readonly sensitive: readonly number[];
  readonly hidden: Uint8Array;
  /** For each sensitive column, the least and the most that the tables found so far show. */
  readonly low: Float64Array;
  readonly high: Float64Array;
  /** For each witness, the open columns in which it differs from the table itself. */
  readonly touched: number[][];
}

/** How many numbers the system of a board holds. */
export function boardSize({ cells, rows }: TableFacts): number {
  const used = rows.filter(({ terms }) => terms.some(([cell]) => !isShown(cells[cell]!)));
  return used.length * cells.filter((cell) => !isShown(cell)).length;
}

/** Sets up a board with no open cell hidden. */
export function boardOf(facts: TableFacts, steps: StepBudget): Board {
  const varies = (cell: number) => !isShown(facts.cells[cell]!);
  const model = modelOf(facts, facts.rows, varies, steps);
  const columns = [...model.cellOf.keys()];
  const board: Board = {
    facts,
    model,
    witnesses: witnessesOf(model),
    open: columns.filter((column) => facts.cells[model.cellOf[column]!]!.role === 'open'),
    sensitive: columns.filter((column) => isSensitive(facts.cells[model.cellOf[column]!]!)),
    hidden: new Uint8Array(columns.length),
    low: new Float64Array(columns.length),
    high: new Float64Array(columns.length),
    touched: [],
  };
  hide(board, []);
  return board;
}

/** Gives the cell of a column. */
export function cellAt({ facts, model }: Board, column: number): FactCell {
  return facts.cells[model.cellOf[column]!]!;
}

/** Hides exactly the chosen open columns; what was found before and still fits is known at once. */
export function hide(board: Board, chosen: readonly number[]): void {
  const { model, hidden, low, high, witnesses } = board;
  const wanted = new Uint8Array(hidden.length);
  for (const column of chosen) wanted[column] = 1;
  if (!setBounds(board, wanted) && board.touched.length > 0) return;
  low.set(model.base.subarray(0, low.length));
  high.set(low);
  note(board);
  for (let number = 0; number < board.touched.length; number++) {
    if (fits(board, number)) widen(board, witnesses.tables[number]!);
  }
}

/** Lets hidden columns vary and holds the others, starting from the table itself; `false` if all was so already. */
function setBounds(board: Board, wanted: Uint8Array): boolean {
  const { model, hidden, open } = board;
  const { tableau, base } = model;
  let changed = false;
  for (const column of open) {
    const hide = wanted[column] === 1;
    changed ||= wanted[column] !== hidden[column];
    tableau.lower[column] = hide ? cellAt(board, column).least : base[column]!;
    tableau.upper[column] = hide ? Number.POSITIVE_INFINITY : base[column]!;
  }
  if (!changed) return false;
  tableau.value.set(base);
  hidden.set(wanted);
  return true;
}

/** What a board knew at some moment. */
export interface BoardMark {
  readonly hidden: Uint8Array;
  readonly low: Float64Array;
  readonly high: Float64Array;
  readonly noted: number;
}

/** Remembers what is hidden, and what is known of it. */
export function markBoard({ hidden, low, high, touched }: Board): BoardMark {
  return { hidden: hidden.slice(), low: low.slice(), high: high.slice(), noted: touched.length };
}

/** Goes back to what was hidden at a mark, without forgetting what was found since. */
export function returnTo(board: Board, mark: BoardMark): void {
  const { low, high, witnesses, touched } = board;
  setBounds(board, mark.hidden);
  low.set(mark.low);
  high.set(mark.high);
  for (let number = mark.noted; number < touched.length; number++) {
    if (fits(board, number)) widen(board, witnesses.tables[number]!);
  }
}

/** Takes in the tables that were found since the last time. */
export function note(board: Board): void {
  const { witnesses, touched, open, model } = board;
  for (let number = touched.length; number < witnesses.tables.length; number++) {
    const table = witnesses.tables[number]!;
    touched.push(open.filter((column) => table[column] !== model.base[column]));
    if (fits(board, number)) widen(board, table);
  }
}

/** Keeps the table that the solver stands on, if it is a whole one. */
export function keep(board: Board): void {
  if (keepWitness(board.witnesses) >= 0) note(board);
}

/** Tells whether a witness differs from the table in hidden cells only. */
export function fits({ touched, hidden }: Board, number: number): boolean {
  const columns = touched[number]!;
  for (let n = 0; n < columns.length; n++) if (hidden[columns[n]!] === 0) return false;
  return true;
}

function widen({ low, high, sensitive }: Board, table: Float64Array): void {
  for (let n = 0; n < sensitive.length; n++) {
    const column = sensitive[n]!;
    const value = table[column]!;
    if (value < low[column]!) low[column] = value;
    if (value > high[column]!) high[column] = value;
  }
}

function isShown({ role }: FactCell): boolean {
  return role === 'fixed' || role === 'zero';
}
