import { expect, test } from 'vitest';
import { type Dated, valueAt } from '../../src/core/index.js';

const rows: Dated<number> = [
  { from: '2020-09', value: 6, source: 'a' },
  { from: '2021-07', value: 11, source: 'b' },
];

test('gives the value in force, from its first day on and before it nothing', () => {
  expect(
    ['2020-08', '2020-09', '2020-09-01', '2021-06-30', '2021-07', '2030-01'].map((on) => valueAt(rows, on)),
  ).toEqual([null, 6, 6, 6, 11, 11]);
  expect(valueAt([], '2020-09')).toBeNull();
});
