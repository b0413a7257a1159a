import { type LinkedSystem, STATE } from './linkedSystem.js';

/** The least and the most that each cell could be if everything that may be hidden were. */
export interface OuterBounds {
  readonly low: Float64Array;
  readonly high: Float64Array;
}

/** Sweeps over the rows; each one more could only tell what takes very many rows together. */
const SWEEPS = 12;

/**
 * Bounds every cell by its rows, one row at a time. Nothing outside can be, so nothing outside is looked for;
 * not everything inside can be.
 */
export function outerBounds(system: LinkedSystem): OuterBounds {
  const { value, least, state } = system;
  const low = Float64Array.from(value, (own, cell) => (state[cell] === STATE.shown ? own : least[cell]!));
  const high = Float64Array.from(value, (own, cell) =>
    state[cell] === STATE.shown ? own : Number.POSITIVE_INFINITY,
  );
  let waiting = new Uint8Array(system.sum.length).fill(1);
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    const next = new Uint8Array(system.sum.length);
    let changed = false;
    for (let row = 0; row < waiting.length; row++)
      if (waiting[row] === 1 && tighten(system, row, low, high, next)) changed = true;
    if (!changed) break;
    waiting = next;
  }
  return { low, high };
}

/** Bounds the cells of one row by its other cells, and notes the rows to look at again. */
function tighten(
  { rowStart, rowCell, rowTimes, lower, upper, cellStart, cellRow }: LinkedSystem,
  row: number,
  low: Float64Array,
  high: Float64Array,
  next: Uint8Array,
): boolean {
  const [from, to] = [rowStart[row]!, rowStart[row + 1]!];
  let [least, most, endlessDown, endlessUp] = [0, 0, 0, 0];
  for (let at = from; at < to; at++) {
    const [down, up] = reachOf(rowTimes[at]!, low[rowCell[at]!]!, high[rowCell[at]!]!);
    if (Number.isFinite(down)) least += down;
    else endlessDown++;
    if (Number.isFinite(up)) most += up;
    else endlessUp++;
  }
  let changed = false;
  for (let at = from; at < to; at++) {
    const cell = rowCell[at]!;
    const times = rowTimes[at]!;
    const [down, up] = reachOf(times, low[cell]!, high[cell]!);
    const othersLeast = rest(least, endlessDown, down, Number.NEGATIVE_INFINITY);
    const othersMost = rest(most, endlessUp, up, Number.POSITIVE_INFINITY);
    // lower <= times * cell + others <= upper
    const ends = [(lower[row]! - othersMost) / times, (upper[row]! - othersLeast) / times];
    const [small, large] = times > 0 ? ends : ends.reverse();
    const [newLow, newHigh] = [Math.ceil(small! - 1e-9), Math.floor(large! + 1e-9)];
    if (newLow > low[cell]!) low[cell] = newLow;
    else if (newHigh >= high[cell]!) continue;
    if (newHigh < high[cell]!) high[cell] = newHigh;
    changed = true;
    for (let n = cellStart[cell]!; n < cellStart[cell + 1]!; n++) next[cellRow[n]!] = 1;
    // The sums of the row are those of before: looser than they could be, never wrong.
  }
  return changed;
}

function reachOf(times: number, low: number, high: number): readonly [number, number] {
  return times > 0 ? [times * low, times * high] : [times * high, times * low];
}

function rest(total: number, endless: number, own: number, none: number): number {
  if (Number.isFinite(own)) return endless > 0 ? none : total - own;
  return endless > 1 ? none : total;
}
