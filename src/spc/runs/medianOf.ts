import { mustBe } from '../../core/given/mustBe.js';

/**
 * Gives the median: the middle value, or the mean of the two in the middle. `NaN` marks a gap and is left out.
 *
 * The center line of a run chart. `null` where there is no value.
 *
 * @example
 * medianOf([12, 7, 9, 30])
 * // => 10.5
 */
export function medianOf(values: ArrayLike<number>): number | null {
  mustBe('numbers', values, 'medianOf', 'values');
  const chosen: number[] = [];
  for (let i = 0; i < values.length; i++) {
    const value = values[i]!;
    if (!Number.isNaN(value)) chosen.push(value);
  }
  if (chosen.length === 0) return null;
  const upper = chosen.length >> 1;
  const high = chosen.length > MANY ? sortedNth(chosen, upper) : selectNth(chosen, upper);
  if (chosen.length % 2 === 1) return high;
  // Selection leaves the smaller half on the left, so the other middle value is its largest.
  let low = chosen[0]!;
  for (let i = 1; i < upper; i++) if (chosen[i]! > low) low = chosen[i]!;
  return (low + high) / 2;
}

/** From so many values on a sort is no slower, and no order of them can make it slow. */
const MANY = 500;

function sortedNth(values: number[], nth: number): number {
  return values.sort((a, b) => a - b)[nth]!;
}

/**
 * Puts the nth smallest value in its place, smaller ones before it, and returns it.
 *
 * Selection by Hoare, partition by Lomuto: what a comparison gives is added, not branched on, since no processor can
 * guess it. For a few dozen values that takes half the time.
 */
function selectNth(values: number[], nth: number): number {
  let left = 0;
  let right = values.length - 1;
  while (left < right) {
    const pivot = middleOf(values[left]!, values[(left + right) >> 1]!, values[right]!);
    let below = left;
    for (let i = left; i <= right; i++) below = swapDown(values, i, below, values[i]! < pivot);
    if (nth < below) {
      right = below - 1;
      continue;
    }
    let above = below;
    for (let i = below; i <= right; i++) above = swapDown(values, i, above, values[i]! <= pivot);
    if (nth < above) break;
    left = above;
  }
  return values[nth]!;
}

/** Swaps a value with that at `end` of the ones that belong before, and gives the new end of them. */
function swapDown(values: number[], i: number, end: number, belongs: boolean): number {
  const value = values[i]!;
  values[i] = values[end]!;
  values[end] = value;
  return end + Number(belongs);
}

function middleOf(a: number, b: number, c: number): number {
  return Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));
}
