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
  const chosen: number[] = [];
  for (let i = 0; i < values.length; i++) {
    const value = values[i]!;
    if (!Number.isNaN(value)) chosen.push(value);
  }
  if (chosen.length === 0) return null;
  const upper = chosen.length >> 1;
  const high = selectNth(chosen, upper);
  if (chosen.length % 2 === 1) return high;
  // Selection leaves the smaller half on the left, so the other middle value is its largest.
  let low = chosen[0]!;
  for (let i = 1; i < upper; i++) if (chosen[i]! > low) low = chosen[i]!;
  return (low + high) / 2;
}

/** Puts the nth smallest value in its place (Hoare's selection) and returns it; for a few dozen values faster than a sort. */
function selectNth(values: number[], nth: number): number {
  let left = 0;
  let right = values.length - 1;
  while (left < right) {
    const pivot = values[(left + right) >> 1]!;
    let i = left;
    let j = right;
    while (i <= j) {
      while (values[i]! < pivot) i++;
      while (values[j]! > pivot) j--;
      if (i > j) break;
      const swapped = values[i]!;
      values[i++] = values[j]!;
      values[j--] = swapped;
    }
    if (nth <= j) right = j;
    else if (nth >= i) left = i;
    else break;
  }
  return values[nth]!;
}
