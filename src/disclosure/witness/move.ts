import { type LinkedSystem, STATE } from './linkedSystem.js';

/** Work that may still be done. */
export interface Steps {
  left: number;
}

/** Another table that fits all rows: the cells in which it differs, by how much, and which of them were shown. */
export interface Witness {
  readonly cells: readonly number[];
  readonly by: readonly number[];
  readonly shown: readonly number[];
}

/** Changes under way: how far each cell and row is from the table, and the way back. */
export interface Move {
  readonly system: LinkedSystem;
  readonly steps: Steps;
  readonly delta: Float64Array;
  readonly rowDelta: Float64Array;
  readonly trail: { cell: number; by: number }[];
  /** The rows that do not hold as things stand, in no order that means anything, and where each is in the list. */
  readonly broken: number[];
  readonly brokenAt: Int32Array;
  /** Cells that may not change. */
  readonly locked: Uint8Array;
  /** How many shown cells may be hidden for the move, and how many are. */
  allowance: number;
  hides: number;
  /** A shown cell could have helped, had it been allowed. */
  sawMore: boolean;
  /** Search nodes left. */
  nodes: number;
}

/** How many ways to mend a row are tried. */
const WIDTH = 5;

/** How many rows may be mended after one another. */
const DEPTH = 60;

/** Search nodes of one question. */
const NODES = 120;

/** Prepares for moves over a system. */
export function moveOver(system: LinkedSystem, steps: Steps): Move {
  return {
    system,
    steps,
    delta: new Float64Array(system.value.length),
    rowDelta: new Float64Array(system.sum.length),
    trail: [],
    broken: [],
    brokenAt: new Int32Array(system.sum.length).fill(-1),
    locked: new Uint8Array(system.value.length),
    allowance: 0,
    hides: 0,
    sawMore: false,
    nodes: 0,
  };
}

/**
 * Looks for a table that fits all rows in which a cell has another value.
 *
 * It sets the value and mends the rows that break, one after another, by cells that are hidden, or by up to
 * `allowance` cells that are shown so far. A table that is found is one, whatever way led there; that none is
 * found proves nothing.
 */
export function reach(
  move: Move,
  cell: number,
  target: number,
  allowance: number,
  nodes: number = NODES,
): Witness | null {
  move.allowance = allowance;
  move.nodes = nodes;
  move.sawMore = false;
  move.locked[cell] = 1;
  apply(move, cell, target - move.system.value[cell]!);
  const found = mend(move, DEPTH) ? witnessOf(move) : null;
  move.locked[cell] = 0;
  undo(move, 0);
  return found;
}

/** Makes the rows that `value` breaks fit, by changing it in cells that are hidden; tells whether all do. */
export function mendRows(move: Move, rows: readonly number[], nodes: number): boolean {
  let all = true;
  for (const row of rows) {
    move.allowance = 0;
    move.nodes = nodes;
    look(move, row);
    if (mend(move, DEPTH)) keep(move);
    else {
      all = false;
      undo(move, 0);
    }
    setBroken(move, row, false);
  }
  return all;
}

/** Tells whether a witness of another system, or of another time, is one here and now. */
export function isWitness(move: Move, { cells, by }: Witness): boolean {
  const { state, value, least } = move.system;
  let fits = true;
  cells.forEach((cell, n) => {
    if (state[cell] !== STATE.hidden || value[cell]! + by[n]! < least[cell]!) fits = false;
    apply(move, cell, by[n]!);
  });
  fits &&= move.broken.length === 0;
  undo(move, 0);
  return fits;
}

function mend(move: Move, depth: number): boolean {
  const row = move.broken.at(-1);
  if (row === undefined) return true;
  if (depth === 0 || move.nodes-- <= 0 || move.steps.left < 0) return false;
  for (const { cell, by } of waysToMend(move, row)) {
    const mark = move.trail.length;
    apply(move, cell, by);
    if (move.hides <= move.allowance && mend(move, depth - 1)) return true;
    undo(move, mark);
  }
  return false;
}

interface Way {
  readonly cell: number;
  readonly by: number;
  readonly score: number;
}

/** Lists the best changes of one cell that mend a row, wholly or as far as that cell can. */
function waysToMend(move: Move, row: number): readonly Way[] {
  const { system, delta, rowDelta, locked, steps } = move;
  const { lower, upper, rowStart, rowCell, rowTimes, state, value, least, weight } = system;
  const sum = system.sum[row]! + rowDelta[row]!;
  const need = sum < lower[row]! ? lower[row]! - sum : upper[row]! - sum;
  const ways: Way[] = [];
  for (let at = rowStart[row]!; at < rowStart[row + 1]!; at++) {
    steps.left--;
    const cell = rowCell[at]!;
    const before = delta[cell]!;
    const newlyHidden = state[cell] === STATE.open && before === 0;
    if (locked[cell] === 1 || state[cell] === STATE.shown) continue;
    if (newlyHidden && move.hides >= move.allowance) {
      move.sawMore = true;
      continue;
    }
    const wanted = awayFromZero(need / rowTimes[at]!);
    // A cell that went up does not come down again: so a search ends.
    if (before !== 0 && before > 0 !== wanted > 0) continue;
    const by = Math.max(wanted, least[cell]! - value[cell]! - before);
    if (by === 0 || by > 0 !== wanted > 0) continue;
    const partly = by !== wanted;
    const score =
      (newlyHidden ? 1e6 + weight[cell]! : 0) + (partly ? 1e3 : 0) + 10 * breaks(move, cell, by, row);
    if (ways.length < WIDTH || score < ways[ways.length - 1]!.score) insert(ways, { cell, by, score });
  }
  return ways;
}

function insert(ways: Way[], way: Way): void {
  let at = ways.length;
  while (at > 0 && ways[at - 1]!.score > way.score) at--;
  ways.splice(at, 0, way);
  if (ways.length > WIDTH) ways.pop();
}

/** Counts the other rows that a change would break. */
function breaks({ system, rowDelta, steps }: Move, cell: number, by: number, except: number): number {
  const { cellStart, cellRow, cellTimes, sum, lower, upper } = system;
  let count = 0;
  for (let at = cellStart[cell]!; at < cellStart[cell + 1]!; at++) {
    const row = cellRow[at]!;
    if (row === except) continue;
    const after = sum[row]! + rowDelta[row]! + cellTimes[at]! * by;
    if (after < lower[row]! || after > upper[row]!) count++;
  }
  steps.left -= cellStart[cell + 1]! - cellStart[cell]!;
  return count;
}

function apply(move: Move, cell: number, by: number): void {
  if (move.delta[cell] === 0 && move.system.state[cell] === STATE.open) move.hides++;
  move.trail.push({ cell, by });
  add(move, cell, by);
}

/** Takes back the changes since a mark. */
function undo(move: Move, mark: number): void {
  const { system, delta, trail } = move;
  while (trail.length > mark) {
    const { cell, by } = trail.pop()!;
    add(move, cell, -by);
    if (delta[cell] === 0 && system.state[cell] === STATE.open) move.hides--;
  }
}

function add(move: Move, cell: number, by: number): void {
  const { cellStart, cellRow, cellTimes } = move.system;
  move.delta[cell]! += by;
  for (let at = cellStart[cell]!; at < cellStart[cell + 1]!; at++) {
    const row = cellRow[at]!;
    move.rowDelta[row]! += cellTimes[at]! * by;
    look(move, row);
  }
  move.steps.left -= 1 + cellStart[cell + 1]! - cellStart[cell]!;
}

/** Notes whether a row holds. */
function look(move: Move, row: number): void {
  const { lower, upper, sum } = move.system;
  const now = sum[row]! + move.rowDelta[row]!;
  setBroken(move, row, now < lower[row]! || now > upper[row]!);
}

function setBroken({ broken, brokenAt }: Move, row: number, isBroken: boolean): void {
  const at = brokenAt[row]!;
  if (at >= 0 === isBroken) return;
  if (isBroken) {
    brokenAt[row] = broken.length;
    broken.push(row);
    return;
  }
  const last = broken.pop()!;
  if (last !== row) {
    broken[at] = last;
    brokenAt[last] = at;
  }
  brokenAt[row] = -1;
}

/** Makes the changes those of the table itself. */
function keep(move: Move): void {
  const { system, trail, rowDelta, delta } = move;
  const { cellStart, cellRow } = system;
  for (const { cell, by } of trail) {
    system.value[cell]! += by;
    delta[cell] = 0;
    for (let at = cellStart[cell]!; at < cellStart[cell + 1]!; at++) {
      const row = cellRow[at]!;
      system.sum[row]! += rowDelta[row]!;
      rowDelta[row] = 0;
    }
  }
  trail.length = 0;
  move.hides = 0;
}

function witnessOf({ system, delta, trail }: Move): Witness {
  const cells = [...new Set(trail.map(({ cell }) => cell))].filter((cell) => delta[cell] !== 0);
  return {
    cells,
    by: cells.map((cell) => delta[cell]!),
    shown: cells.filter((cell) => system.state[cell] === STATE.open),
  };
}

/** Rounds to the whole number that is farther from zero. */
export function awayFromZero(value: number): number {
  return value > 0 ? Math.ceil(value) : Math.floor(value);
}
