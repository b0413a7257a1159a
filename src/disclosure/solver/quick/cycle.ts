import type { StepBudget } from '../../policy/stepsOf.js';
import type { Grid } from './grid.js';
import { indexIn } from './grid.js';
import { heap } from './heap.js';
import type { Spread } from './turns.js';

/** Cells that change together, each up (1) or down (-1), and what hiding those that are shown costs. */
export interface Shift {
  readonly cells: readonly number[];
  readonly signs: readonly number[];
  readonly cost: number;
}

/** What cells cost and how far they may go down, while a shift is looked for. */
export interface Terms {
  /** Infinite for cells that must stay as they are. */
  readonly costs: Float64Array;
  /** How far each cell may go down. */
  readonly room: (cell: number) => number;
  /** How far the shift should go. */
  readonly need: number;
}

/** A way around: two dimensions that are walked, and a spread over all others. */
export interface Round {
  readonly grid: Grid;
  readonly a: number;
  readonly b: number;
  readonly spread: Spread;
}

/**
 * Finds the cheapest way in which a cell goes up or down and everything adds up again, by the shortest way
 * through the lines of two dimensions: along one line a cell goes down, along the other one goes up, until
 * the way is back at its start.
 */
export function cheapestCycle(
  { grid, a, b, spread: { offsets, signs } }: Round,
  place: number,
  sign: number,
  terms: Terms,
  below: number,
  steps: StepBudget,
): Shift | null {
  const [one, two] = [grid.sides[a]!, grid.sides[b]!];
  const { cellAt } = grid;
  const [i0, j0] = [indexIn(one, place), indexIn(two, place)];
  const origin = place - i0 * one.stride - j0 * two.stride;
  const first = sign * one.sign[i0]! * two.sign[j0]!;
  const count = offsets.length;
  const { costs, room, need } = terms;
  const at = (i: number, j: number) => origin + i * one.stride + j * two.stride;
  /** What it costs to change the cells of a crossing, all but the cell itself. */
  let touched = 1;
  const crossing = (start: number, turned: number, free: number): number => {
    let sum = 0;
    touched++;
    for (let n = 0; n < count; n++) {
      const cell = cellAt[start + offsets[n]!]!;
      if (cell < 0) return Number.POSITIVE_INFINITY;
      if (cell === free) continue;
      sum += costs[cell]!;
      if (sum >= below || (turned * signs[n]! < 0 && room(cell) < need)) return Number.POSITIVE_INFINITY;
    }
    return sum;
  };
  const own = crossing(place, sign, cellAt[place]!);
  if (!(own < below)) {
    steps.left -= touched;
    return null;
  }
  const size = one.sign.length;
  const distance = new Float64Array(size + two.sign.length).fill(Number.POSITIVE_INFINITY);
  const from = new Int32Array(distance.length).fill(-1);
  const done = new Uint8Array(distance.length);
  const queue = heap();
  distance[size + j0] = own;
  queue.push(own, size + j0);
  for (let node = queue.pop(); node >= 0; node = queue.pop()) {
    if (done[node] === 1) continue;
    done[node] = 1;
    if (node === i0) break;
    const isTwo = node >= size;
    const other = isTwo ? one.line : two.line;
    touched += 2;
    for (const next of other) {
      const [i, j] = isTwo ? [next, node - size] : [node, next];
      const to = isTwo ? next : size + next;
      if (done[to] === 1 || (i === i0 && j === j0)) continue;
      const turned = (isTwo ? -first : first) * one.sign[i]! * two.sign[j]!;
      const reached = distance[node]! + crossing(at(i, j), turned, -1);
      if (reached >= below || reached >= distance[to]!) continue;
      distance[to] = reached;
      from[to] = node;
      queue.push(reached, to);
    }
  }
  steps.left -= touched;
  if (done[i0] === 0) return null;
  const shift = { cells: [] as number[], signs: [] as number[], cost: distance[i0]! };
  const take = (i: number, j: number, way: number) => {
    const turned = way * one.sign[i]! * two.sign[j]!;
    for (let n = 0; n < count; n++) {
      shift.cells.push(cellAt[at(i, j) + offsets[n]!]!);
      shift.signs.push(turned * signs[n]!);
    }
  };
  take(i0, j0, first);
  for (let node = i0; from[node]! >= 0; node = from[node]!) {
    const before = from[node]!;
    if (before >= size) take(node, before - size, -first);
    else take(before, node - size, first);
  }
  return shift;
}
