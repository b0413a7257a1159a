import { tighten } from '../whole/tighten.js';
import type { Model } from './model.js';

/**
 * Draws the bounds of the cells together by whole-number arithmetic, so that every question begins from
 * there: a percentage of a known whole leaves its part a few whole numbers.
 *
 * Sums alone leave no fractions, and are not looked at. Returns what brings the given bounds back; proofs
 * that name lines need them.
 */
export function drawIn({ tableau, rows, base, system }: Model): () => void {
  if (rows.every(({ terms }) => terms.every(([, coefficient]) => Math.abs(coefficient) === 1)))
    return () => {};
  const { columns, lower, upper, steps } = tableau;
  const given = { lower: lower.slice(0, columns), upper: upper.slice(0, columns) };
  const box = { lower: given.lower.slice(), upper: given.upper.slice() };
  const holdsBase = (value: number, column: number) =>
    value >= box.lower[column]! && value <= box.upper[column]!;
  if (tighten(system(), box, steps) && base.subarray(0, columns).every(holdsBase)) {
    lower.set(box.lower);
    upper.set(box.upper);
  }
  return () => {
    lower.set(given.lower);
    upper.set(given.upper);
  };
}
