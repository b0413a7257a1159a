/**
 * Finds the last of so many things in order for which something holds: it holds up to one place and for nothing behind it.
 *
 * @returns the place from 0; -1 where it holds for none
 */
export function lastWhere(count: number, holds: (place: number) => boolean): number {
  let low = -1;
  let high = count - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (holds(middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}
