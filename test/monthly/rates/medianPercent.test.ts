import fc from 'fast-check';
import { expect, test } from 'vitest';
import { medianPercent } from '../../../src/monthly/rates/medianPercent.js';

const fraction = (numerator: number, denominator: number) => ({ numerator, denominator });

test('is the middle rate, rounded once', () => {
  expect(medianPercent([fraction(2, 3), fraction(1, 4), fraction(1, 3)])).toBe(33.3);
  expect(medianPercent([fraction(354, 2149)])).toBe(16.5);
});

test('of two is their exact mean, not the mean of rounded percentages', () => {
  // 1/16 = 6.25 and 1/8 = 12.5 make 9.375: 9.4, and so would 6.3 and 12.5. But 0.04 and 0.05 percent
  // round to 0.0 and 0.1, whose mean is 0.05 and rounds to 0.1; the exact mean is 0.045 and rounds to 0.
  expect(medianPercent([fraction(1, 16), fraction(1, 8)])).toBe(9.4);
  expect(medianPercent([fraction(4, 10_000), fraction(5, 10_000)])).toBe(0);
});

test('of none is null', () => {
  expect(medianPercent([])).toBeNull();
});

test('keeps numbers apart that doubles cannot', () => {
  const huge = Number.MAX_SAFE_INTEGER;
  // (2^53 - 2) / (2^53 - 1) lies below 1 and is the middle of the three
  expect(medianPercent([fraction(1, 1), fraction(huge - 1, huge), fraction(0, 1)])).toBe(100);
  expect(medianPercent([fraction(huge, 1), fraction(huge, 1)])).toBe(huge * 100);
});

test('lies between least and greatest and does not care for order', () => {
  const fractions = fc.array(
    fc.record({ numerator: fc.nat(100), denominator: fc.integer({ min: 1, max: 100 }) }),
    { minLength: 1, maxLength: 9 },
  );
  fc.assert(
    fc.property(fractions, (all) => {
      const median = medianPercent(all)!;
      const percents = all.map((one) => medianPercent([one])!);
      expect(median).toBeGreaterThanOrEqual(Math.min(...percents));
      expect(median).toBeLessThanOrEqual(Math.max(...percents));
      expect(medianPercent([...all].reverse())).toBe(median);
    }),
  );
});
