import { climb } from '../linear/climb.js';
import { DUST } from '../linear/tableau.js';
import { type Answer, ask } from './ask.js';
import { type Board, hide } from './board.js';
import type { Need } from './needs.js';

/**
 * Why a need is not met: published cells of which at least one must be hidden, and the lines that hold the
 * proof. Without cells, hiding can never help.
 */
export interface Cut {
  readonly cells: readonly number[];
  readonly lines: readonly number[];
}

/**
 * Finds a cut for a need that is not met with what is hidden now. Where that is not proven, it is a guess:
 * what would leave the sums more room, or else any cell that is shown.
 */
export function cutOf(board: Board, need: Need, answer: Exclude<Answer, 'met' | 'spent'>): Cut {
  if (answer === 'fractions') return { cells: cutByTrial(board, need), lines: [] };
  const cut = cutByProofs(board, need);
  if (answer === 'blocked' || cut.cells.length > 0) return cut;
  return { cells: board.open.filter((column) => board.hidden[column] === 0), lines: [] };
}

function cutByProofs(board: Board, { column, kind }: Need): Cut {
  if (kind !== 'width') return cutByProof(board, column, kind === 'up' ? 1 : -1, new Set());
  const up = cutByProof(board, column, 1, new Set());
  const down = cutByProof(board, column, -1, new Set(up.cells));
  const both = (a: readonly number[], b: readonly number[]) =>
    [...new Set([...a, ...b])].sort((x, y) => x - y);
  return { cells: both(up.cells, down.cells), lines: both(up.lines, down.lines) };
}

/**
 * Where a cell is blocked, its row is a sum that proves the limit. The sum stays a proof however many
 * cells outside of it are hidden, so one inside it must be.
 *
 * A little play in every published cell makes the simplex method prefer the proof with the fewest of them;
 * those in `given` are part of the cut already and get none.
 */
function cutByProof(
  { model, open, hidden }: Board,
  column: number,
  direction: 1 | -1,
  given: ReadonlySet<number>,
): Cut {
  const { tableau, base } = model;
  const shown = open.filter((other) => hidden[other] === 0);
  const play = 0.25 / (shown.length + 1);
  tableau.value.set(base);
  for (const other of shown) {
    if (given.has(other)) continue;
    tableau.lower[other] = base[other]! - play;
    tableau.upper[other] = base[other]! + play;
  }
  climb(tableau, column, direction, direction * Number.POSITIVE_INFINITY);
  for (const other of shown) {
    tableau.lower[other] = base[other]!;
    tableau.upper[other] = base[other]!;
  }
  tableau.value.set(base);
  const row = tableau.place[column]!;
  const inProof = (variable: number) => {
    const place = tableau.place[variable]!;
    return row >= 0 && place < 0 && Math.abs(tableau.entries[row * tableau.columns - 1 - place]!) > DUST;
  };
  return {
    cells: shown.filter(inProof),
    lines: [...model.rows.keys()].filter((line) => inProof(tableau.columns + line)),
  };
}

/** Halves the published cells until what is left forbids the need by itself, by asking again with the rest hidden. */
function cutByTrial(board: Board, need: Need): readonly number[] {
  const before = board.open.filter((column) => board.hidden[column] === 1);
  const hidden = new Set(before);
  const cut: number[] = [];
  const shrink = (cells: readonly number[]) => {
    hide(board, [...hidden, ...cells]);
    const answer = ask(board, need);
    // Without a proof that the need stays unmet, these cells may be the ones that help.
    if (answer === 'blocked' || answer === 'fractions') {
      for (const cell of cells) hidden.add(cell);
    } else if (cells.length === 1) cut.push(cells[0]!);
    else {
      const half = cells.length >> 1;
      shrink(cells.slice(0, half));
      shrink(cells.slice(half));
    }
  };
  const shown = board.open.filter((column) => board.hidden[column] === 0);
  if (shown.length > 0) shrink(shown);
  hide(board, before);
  return cut;
}
