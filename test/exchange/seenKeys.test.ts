import fc from 'fast-check';
import { expect, test } from 'vitest';
import { seenKeys } from '../../src/exchange/csv/judge/seenKeys.js';

test('a key is new once, and then is told with the line of its first row', () => {
  const key = fc.tuple(
    fc.nat(3),
    fc.oneof(fc.integer({ min: 24_000, max: 24_030 }), fc.constantFrom(0, 21_000, 26_047, 26_048, 119_999)),
    fc.constantFrom(1, 2, 3, 15, 16, 999_999_999),
  );
  fc.assert(
    fc.property(fc.array(key, { maxLength: 400 }), (keys) => {
      const seen = seenKeys();
      const first = new Map<string, number>();
      keys.forEach(([organization, month, version], i) => {
        const name = `${organization} ${month} ${version}`;
        expect(seen.see(organization, month, version, i + 2)).toBe(first.get(name) ?? 0);
        if (!first.has(name)) first.set(name, i + 2);
      });
    }),
  );
});

test('an organization with thousands of versions stays quick to look up', () => {
  const seen = seenKeys();
  for (let version = 1; version <= 20_000; version++)
    expect(seen.see(240_000, 24_249, version, version)).toBe(0);
  expect(seen.see(240_000, 24_249, 12_345, 99_999)).toBe(12_345);
});
