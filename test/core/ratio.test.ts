import fc from 'fast-check';
import { expect, test } from 'vitest';
import { percentOf, roundHalfUp, roundRatio } from '../../src/core/index.js';

/** The definition: floor((2 n scale + d) / 2 d), in whole numbers without end. */
function roundedByDefinition(numerator: number, denominator: number, scale: number): number {
  const d = BigInt(denominator);
  return Number((2n * BigInt(numerator) * BigInt(scale) + d) / (2n * d));
}

test('rounds once, half up', () => {
  // 57 of 200 is 28.5 percent, which doubles hold as 28.499999999999996.
  expect(roundRatio(57, 200, 100)).toBe(29);
  expect(percentOf(354, 2149)).toBe(16.5);
  expect(percentOf(1, 2000)).toBe(0.1);
  expect(percentOf(1, 2001)).toBe(0);
  expect(percentOf(19, 31)).toBe(61.3);
});

test('shows more than everybody, and gives nothing for nobody', () => {
  expect(percentOf(3, 2)).toBe(150);
  expect(percentOf(0, 0)).toBeNull();
  expect(percentOf(5, 0)).toBeNull();
  expect(percentOf(0, 5)).toBe(0);
});

test.each([
  [-1, 2, 100],
  [1, -2, 100],
  [0.5, 2, 100],
  [1, 2.5, 100],
  [Number.NaN, 2, 100],
  [1, Number.NaN, 100],
  [2 ** 53, 1, 100],
  [1, Number.POSITIVE_INFINITY, 100],
])('refuses %d of %d', (numerator, denominator, scale) => {
  expect(() => roundRatio(numerator, denominator, scale)).toThrow(RangeError);
});

const small = fc.nat(5000);
const large = fc.maxSafeNat();

test('is exact for every pair of counts', () => {
  fc.assert(
    fc.property(
      fc.oneof(small, large),
      fc.oneof(small, large),
      fc.constantFrom(100, 1000, 10),
      (n, d, scale) => {
        fc.pre(d > 0);
        expect(roundRatio(n, d, scale)).toBe(roundedByDefinition(n, d, scale));
      },
    ),
    { numRuns: 2000 },
  );
});

test('is exact on both sides of every half', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1e9 }), fc.nat(2000), (half, steps) => {
      // (2 steps + 1) / 2 of a step exactly, and one part less.
      const denominator = 2 * half * 1000;
      const numerator = (2 * steps + 1) * half;
      expect(roundRatio(numerator, denominator, 1000)).toBe(steps + 1);
      expect(roundRatio(numerator - 1, denominator, 1000)).toBe(steps);
    }),
  );
});

test('rounds decimals by the way they are written', () => {
  expect([roundHalfUp(1.005, 2), roundHalfUp(2.5, 0), roundHalfUp(-2.5, 0), roundHalfUp(28.45, 1)]).toEqual([
    1.01, 3, -3, 28.5,
  ]);
  expect(() => roundHalfUp(Number.NaN, 1)).toThrow(RangeError);
  expect(() => roundHalfUp(1, 1.5)).toThrow(RangeError);
  expect(() => roundHalfUp(1, 16)).toThrow(RangeError);
});

test('rounding to as many decimals as there are changes nothing', () => {
  fc.assert(
    fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.nat(6), (n, decimals) => {
      const value = Number(`${n}e-${decimals}`);
      expect(roundHalfUp(value, decimals)).toBe(value);
    }),
  );
});
