import { describe, expect, test } from 'vitest';
import { audit, protect } from '../../src/disclosure/index.js';
import { VECTORS, type Vector } from './vectors.js';

// The numbers of the vectors were made by other means; nothing here was computed by this library.

const byKey = (a: readonly string[], b: readonly string[]) => (a.join() < b.join() ? -1 : 1);
const patterns = VECTORS.flatMap((vector) =>
  vector.patterns.map((pattern) => ({ vector, pattern, title: `${vector.id}, ${pattern.name}` })),
);
const withRates = (vector: Vector, published: boolean) => (published ? vector : { ...vector, rates: [] });

describe.each(patterns)('$title', ({ vector, pattern }) => {
  const table = withRates(vector, pattern.ratesPublished);
  const cover = audit(table, pattern.suppressed, { ...vector.policy, level: 'cover' });
  const exact = audit(table, pattern.suppressed, { ...vector.policy, level: 'exact' });

  test('gives the reader the intervals of the vector', () => {
    expect(cover.cells.map(({ k, min, max }) => ({ k, min, max }))).toEqual(pattern.intervals);
    expect(cover.cells.filter(({ unproven }) => unproven)).toEqual([]);
  });

  test('finds what is exact, what is too narrow and what is safe', () => {
    expect(cover.exactDisclosures).toEqual(pattern.exactDisclosures);
    expect(cover.narrowPrimaries).toEqual(pattern.narrowPrimaries);
    expect(cover.safe).toBe(pattern.safeCover);
    expect(exact.safe).toBe(pattern.safeExact);
  });

  test('asks for the ranges that the vector requires', () => {
    const asked = cover.cells.flatMap(({ k, required }) => (required ? [{ k, ...required }] : []));
    const required = vector.required.length > 0 ? vector.required : asked;
    expect(asked.sort((a, b) => byKey(a.k, b.k))).toEqual(
      [...required].map(({ k, min, max }) => ({ k, min, max })).sort((a, b) => byKey(a.k, b.k)),
    );
  });
});

const questions = VECTORS.flatMap((vector) =>
  (['exact', 'cover'] as const).flatMap((level) =>
    (['count', 'value'] as const).map((cost) => ({ vector, level, cost, id: vector.id })),
  ),
);

describe.each(questions)('$id at level $level by $cost', ({ vector, level, cost }) => {
  const policy = { ...vector.policy, level, cost };
  const result = protect(vector, policy);
  const expected = vector.expected?.[level][cost];

  test('is impossible where the vector says so, and only there', () => {
    expect(result.ok).toBe(expected?.feasible ?? true);
  });

  test('hides exactly the small cells, and as few others as the proven optimum', () => {
    if (!result.ok) {
      expect(result.findings.map(({ code }) => code)).toEqual(['disclosure.protection-impossible']);
      return;
    }
    const { hidden, cost: paid } = result.value.internal;
    const small = hidden.filter(({ reason }) => reason !== 'protects-other').map(({ k }) => k);
    expect(small.sort(byKey)).toEqual([...vector.primary].sort(byKey));
    expect(paid.optimal).toBe(true);
    expect(paid.lowerBound).toBe(cost === 'count' ? paid.cells : paid.value);
    if (expected)
      expect({ cells: paid.cells, value: paid.value }).toEqual({
        cells: expected.cells,
        value: expected.value,
      });
  });

  test('passes an audit of its own', () => {
    if (!result.ok) return expect(vector.id).toBe('trap-impossible');
    const hidden = result.value.published.cells.filter(({ v }) => v === null).map(({ k }) => k);
    expect(audit({ ...vector, rates: [] }, hidden, policy).safe).toBe(true);
  });
});
