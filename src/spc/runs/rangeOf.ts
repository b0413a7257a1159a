import { distanceOf } from './distanceOf.js';

/** Gives the largest value less the smallest; `null` for fewer than two values. */
export function rangeOf(values: readonly number[]): number | null {
  if (values.length < 2) return null;
  const largest = values.reduce((a, b) => Math.max(a, b));
  const smallest = values.reduce((a, b) => Math.min(a, b));
  return distanceOf(largest, smallest);
}
