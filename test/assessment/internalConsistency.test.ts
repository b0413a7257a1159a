import fc from 'fast-check';
import { expect, test } from 'vitest';
import { internalConsistency, type Responses } from '../../src/assessment/index.js';
import { instrumentOf } from './instruments.js';

const rowsOf = (rows: readonly (readonly number[])[]): Responses[] =>
  rows.map((row) => Object.fromEntries(row.map((rating, i) => [`d0-${i}`, rating])));
const alphaOf = (rows: readonly (readonly number[])[], fewest?: number) =>
  internalConsistency(instrumentOf([rows[0]!.length]), rowsOf(rows), fewest)['d0'];

test('is one where the items agree in every rater, and zero where they are independent', () => {
  expect(
    alphaOf(
      [
        [1, 1, 1],
        [4, 4, 4],
        [6, 6, 6],
      ],
      3,
    ),
  ).toEqual({ alpha: 1, items: 3, raters: 3 });
  expect(
    alphaOf(
      [
        [1, 1],
        [1, 5],
        [5, 1],
        [5, 5],
      ],
      4,
    ),
  ).toEqual({ alpha: 0, items: 2, raters: 4 });
});

test('agrees with a hand calculation', () => {
  // Variances of the items 1.7, 1.3 and 1.7; of the totals 7, 9, 11, 12, 5: 8.2. Alpha = 3/2 (1 - 4.7 / 8.2).
  const rows = [
    [2, 3, 2],
    [3, 3, 3],
    [4, 3, 4],
    [4, 5, 3],
    [1, 2, 2],
  ];
  const variance = (numbers: number[]) => {
    const mean = numbers.reduce((a, b) => a + b) / numbers.length;
    return numbers.reduce((sum, number) => sum + (number - mean) ** 2, 0) / (numbers.length - 1);
  };
  const items = [0, 1, 2].map((i) => variance(rows.map((row) => row[i]!)));
  const total = variance(rows.map((row) => row.reduce((a, b) => a + b)));
  const expected = (3 / 2) * (1 - items.reduce((a, b) => a + b) / total);
  expect(alphaOf(rows, 5)!.alpha).toBeCloseTo(expected, 12);
});

test('gives no number and the reason for one item, few raters, or totals that do not differ', () => {
  expect(alphaOf([[1], [2]], 2)).toEqual({ alpha: null, reason: 'tooFewItems', items: 1, raters: 2 });
  const nine = Array.from({ length: 9 }, (_, i) => [1 + (i % 6), 1 + (i % 6)]);
  expect(alphaOf(nine)).toEqual({ alpha: null, reason: 'tooFewRaters', items: 2, raters: 9 });
  expect(alphaOf([...nine, [1, 1]])!.alpha).toBe(1);
  expect(
    alphaOf(
      [
        [2, 4],
        [4, 2],
      ],
      2,
    ),
  ).toMatchObject({ alpha: null, reason: 'noSpread' });
  expect(alphaOf([[2, 4]], 0)).toMatchObject({ alpha: null, reason: 'tooFewRaters' });
});

test('leaves out sheets that do not rate every item', () => {
  const sheets = [
    ...rowsOf([
      [1, 1],
      [5, 5],
    ]),
    { 'd0-0': 3 },
    { 'd0-0': 3, 'd0-1': 'notApplicable' as const },
  ];
  expect(internalConsistency(instrumentOf([2]), sheets, 2)['d0']).toEqual({ alpha: 1, items: 2, raters: 2 });
});

test('never exceeds one and does not change when every rating moves by one', () => {
  const table = fc.integer({ min: 2, max: 6 }).chain((items) =>
    fc.array(fc.array(fc.integer({ min: 1, max: 5 }), { minLength: items, maxLength: items }), {
      minLength: 2,
      maxLength: 12,
    }),
  );
  fc.assert(
    fc.property(table, (rows) => {
      const alpha = alphaOf(rows, 2);
      expect(alpha!.alpha ?? 0).toBeLessThanOrEqual(1);
      expect(
        alphaOf(
          rows.map((row) => row.map((rating) => rating + 1)),
          2,
        ),
      ).toEqual(alpha);
    }),
  );
});
