import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rankSumChance } from '../../../../src/pdsa/study/chance/rankSumChance.js';

test('sides that are wholly apart are one order in all there are', () => {
  expect(rankSumChance([1, 2, 3], [4, 5, 6])).toEqual({ higher: 1 / 20, lower: 1, isExact: true });
  expect(rankSumChance([9, 9, 9, 9], [1, 1, 1])).toMatchObject({ lower: 1 / 35, higher: 1 });
  expect(rankSumChance([1, 2, 3, 4, 5], [6, 7, 8, 9, 10]).higher).toBeCloseTo(1 / 252, 12);
});

test('equal values speak for neither side', () => {
  expect(rankSumChance([5, 5, 5], [5, 5, 5, 5])).toEqual({ higher: 1, lower: 1, isExact: true });
});

/** The share of all ways to choose the second side in which its ranks are at least as high, by trying each. */
function byTrying(before: readonly number[], after: readonly number[]): number {
  const all = [...before, ...after];
  const rankOf = (value: number) =>
    all.filter((each) => each < value).length + all.filter((each) => each <= value).length;
  const sumOf = (values: readonly number[]) => values.reduce((sum, value) => sum + rankOf(value), 0);
  let [hits, ways] = [0, 0];
  for (let chosen = 0; chosen < 2 ** all.length; chosen++) {
    const side = all.filter((_, i) => (chosen >> i) & 1);
    if (side.length !== after.length) continue;
    ways++;
    if (sumOf(side) >= sumOf(after)) hits++;
  }
  return hits / ways;
}

describe('for any values', () => {
  const side = fc.array(fc.nat(5), { minLength: 1, maxLength: 6 });

  test('with ties too, it is what trying every order gives', () => {
    fc.assert(
      fc.property(side, side, (before, after) => {
        const { higher, lower } = rankSumChance(before, after);
        expect(higher).toBeCloseTo(byTrying(before, after), 12);
        expect(lower).toBeCloseTo(byTrying(after, before), 12);
      }),
      { numRuns: 60 },
    );
  });

  test('changing sides changes higher for lower', () => {
    fc.assert(
      fc.property(side, side, (before, after) => {
        const [there, back] = [rankSumChance(before, after), rankSumChance(after, before)];
        expect(there.higher).toBeCloseTo(back.lower, 12);
        expect(there.lower).toBeCloseTo(back.higher, 12);
      }),
    );
  });
});

test('where there are too many orders the chance is near the exact one of a little less', () => {
  const valuesOf = (size: number, from: number) =>
    Array.from({ length: size }, (_, i) => from + ((i * 37) % size));
  const exact = rankSumChance(valuesOf(20, 0), valuesOf(20, 4));
  const near = rankSumChance(valuesOf(60, 0), valuesOf(60, 10));
  expect([exact.isExact, near.isExact]).toEqual([true, false]);
  expect(near.higher).toBeGreaterThan(0);
  expect(near.higher).toBeLessThan(exact.higher);
  expect(near.higher + near.lower).toBeCloseTo(1, 2);
  expect(rankSumChance(Array(100).fill(1), Array(100).fill(1))).toEqual({
    higher: 1,
    lower: 1,
    isExact: false,
  });
  expect(rankSumChance(Array(100).fill(1), Array(100).fill(2)).higher).toBeLessThan(1e-9);
});
