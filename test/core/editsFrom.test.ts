import fc from 'fast-check';
import { expect, test } from 'vitest';
import { editsFrom } from '../../src/core/editsFrom.js';

const edits = (a: string, b: string, most = 99) => editsFrom(a)(b, most);

test.each([
  ['', '', 0],
  ['', 'ab', 2],
  ['ab', '', 2],
  ['month', 'month', 0],
  ['month', 'moth', 1],
  ['month', 'motnh', 1],
  ['screened', 'screend', 1],
  ['ca', 'abc', 3],
  ['kitten', 'sitting', 3],
  ['x'.repeat(40), 'x'.repeat(38), 2],
])('from %j to %j it is %i', (a, b, count) => {
  expect([edits(a, b), edits(b, a)]).toEqual([count, count]);
});

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'é'), maxLength: 32 });

test('short and long words are counted alike: a beginning in common is no edit', () => {
  const beginning = 'm'.repeat(33);
  fc.assert(
    fc.property(word, word, (a, b) => {
      expect(edits(beginning + a, beginning + b)).toBe(edits(a, b));
    }),
  );
});

test('more than the most that matter are told as more, and never fewer than that', () => {
  fc.assert(
    fc.property(word, word, fc.nat(9), fc.boolean(), (a, b, most, isLong) => {
      const [from, to] = isLong ? [a + 'm'.repeat(33), b + 'm'.repeat(33)] : [a, b];
      const count = edits(from, to);
      const told = edits(from, to, most);
      expect(count <= most ? told : Math.min(told, most + 1)).toBe(count <= most ? count : most + 1);
    }),
  );
});
