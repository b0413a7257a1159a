import fc from 'fast-check';
import { expect, test } from 'vitest';
import { coverBound } from '../../src/disclosure/solver/choice/coverBound.js';

const CELLS = 9;

const question = fc.record({
  cuts: fc.array(fc.uniqueArray(fc.nat(CELLS - 1), { minLength: 1, maxLength: 5 }), {
    minLength: 1,
    maxLength: 12,
  }),
  weight: fc.array(fc.integer({ min: 1, max: 6 }), { minLength: CELLS, maxLength: CELLS }),
});

/** The cheapest choice of all that hold a cell of each cut. */
function cheapest(cuts: readonly (readonly number[])[], weight: readonly number[]): number {
  let best = Number.POSITIVE_INFINITY;
  for (let choice = 0; choice < 1 << CELLS; choice++) {
    const holds = (cell: number) => ((choice >> cell) & 1) === 1;
    if (!cuts.every((cut) => cut.some(holds))) continue;
    best = Math.min(
      best,
      weight.reduce((sum, each, cell) => sum + (holds(cell) ? each : 0), 0),
    );
  }
  return best;
}

test('what meets all cuts never costs less than the bound, and the choice that comes with it meets them', () => {
  fc.assert(
    fc.property(question, fc.integer({ min: 50, max: 100_000 }), ({ cuts, weight }, left) => {
      const { bound, chosen } = coverBound(cuts, weight, [], { left });
      const best = cheapest(cuts, weight);
      expect(bound).toBeLessThanOrEqual(best);
      expect(bound).toBeGreaterThanOrEqual(0);
      expect(cuts.every((cut) => cut.some((cell) => chosen.has(cell)))).toBe(true);
    }),
    { numRuns: 300 },
  );
});
