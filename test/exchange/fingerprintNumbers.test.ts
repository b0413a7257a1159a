import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fingerprintNumbers } from '../../src/exchange/csv/judge/fingerprintNumbers.js';

const rowKey = fc.oneof(
  fc.nat(40).map((k) => k * 2 ** 17 + 24_000),
  fc.nat(2 ** 43),
  fc.constantFrom(0, 'x|2020-10', 'x|2020-11'),
);
const finding = fc.tuple(fc.constantFrom('a.b', 'a.c'), fc.constantFrom(undefined, 'enrolled', 'screened'));

test('a fingerprint is counted anew for each row key, code and field', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(rowKey, fc.array(finding, { maxLength: 4 })), { maxLength: 600 }),
      (rows) => {
        const numbers = fingerprintNumbers();
        const seen = new Map<string, number>();
        for (const [key, findings] of rows) {
          numbers.begin(key);
          for (const [code, field] of findings) {
            const name = `${typeof key} ${key} ${code} ${field}`;
            seen.set(name, (seen.get(name) ?? 0) + 1);
            expect(numbers.next(code, field)).toBe(seen.get(name));
          }
        }
      },
    ),
  );
});

test('hundreds of rows with findings are told apart', () => {
  const numbers = fingerprintNumbers();
  for (const n of [1, 2])
    for (let key = 0; key < 5_000; key++) {
      numbers.begin(key * 2 ** 17 + 24_000);
      expect(numbers.next('a.b', undefined)).toBe(n);
    }
});
