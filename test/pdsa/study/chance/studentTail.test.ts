import fc from 'fast-check';
import { expect, test } from 'vitest';
import { studentTail } from '../../../../src/pdsa/study/chance/studentTail.js';

// Quantiles as printed in tables of Student's t.
test.each([
  [6.314, 1, 0.05],
  [2.92, 2, 0.05],
  [2.353, 3, 0.05],
  [1.895, 7, 0.05],
  [2.764, 10, 0.01],
  [1.721, 21, 0.05],
  [2.75, 30, 0.005],
  [1.645, 100_000, 0.05],
])('%f with %i degrees of freedom has %f above it', (t, freedom, chance) => {
  expect(studentTail(t, freedom)).toBeCloseTo(chance, 4);
});

test('both tails together are all, and whatever the value the chance is one', () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true }), fc.integer({ min: 1, max: 500 }), (t, freedom) => {
      const [above, below] = [studentTail(t, freedom), studentTail(-t, freedom)];
      expect(above + below).toBeCloseTo(1, 9);
      expect(Math.min(above, below)).toBeGreaterThanOrEqual(0);
    }),
  );
});
