import fc from 'fast-check';
import { expect, test } from 'vitest';
import { textOf } from '../../src/core/textOf.js';

test('writes what has a text, and the kind of what has none', () => {
  expect([' x ', 240000, true, 10n, null, undefined].map(textOf)).toEqual([
    ' x ',
    '240000',
    'true',
    '10',
    '',
    '',
  ]);
  expect([{}, [], () => 1, Symbol('s')].map(textOf)).toEqual([
    '[object]',
    '[list]',
    '[function]',
    'Symbol(s)',
  ]);
});

test('never throws', () => {
  fc.assert(
    fc.property(fc.anything({ withNullPrototype: true, withBigInt: true }), (value) => {
      expect(typeof textOf(value)).toBe('string');
    }),
  );
  expect(textOf({ toString: 1, valueOf: 1 })).toBe('[object]');
});
