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

/** Changes a cell by so much. */
export function apply(move: Move, cell: number, by: number): void {
  if (move.delta[cell] === 0 && move.system.state[cell] === STATE.open) move.hides++;
  move.trail.push({ cell, by });
  add(move, cell, by);
}

/** Takes back the changes since a mark. */
export function undo(move: Move, mark: number): void {
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
export function look(move: Move, row: number): void {
  const { lower, upper, sum } = move.system;
  const now = sum[row]! + move.rowDelta[row]!;
  setBroken(move, row, now < lower[row]! || now > upper[row]!);
}

/** Puts a row on the list of broken ones, or takes it off. */
export function setBroken({ broken, brokenAt }: Move, row: number, isBroken: boolean): void {
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
