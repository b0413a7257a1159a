import type { GivenSource } from './fact.js';
import { mustBe } from './given/mustBe.js';

/** A value that changed over time: rows from oldest to newest, each with the day or month it holds from and its source. */
export type Dated<T> = readonly { readonly from: string; readonly value: T; readonly source: GivenSource }[];

/**
 * Picks the value in force on a month or date; `null` before the first row.
 *
 * @example
 * valueAt([{ from: '2020-09', value: 6, source: 'a' }, { from: '2021-07', value: 11, source: 'b' }], '2021-01') // => 6
 */
export function valueAt<T>(dated: Dated<T>, on: string): T | null {
  mustBe(
    { listOf: { says: 'a dated row', has: { from: 'text' } }, says: 'a list of rows { from, value }' },
    dated,
    'valueAt',
    'dated',
  );
  mustBe('text', on, 'valueAt', 'on');
  let inForce: T | null = null;
  for (const row of dated) if (row.from <= on) inForce = row.value;
  return inForce;
}
