import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countCharacters, countWithoutSegmenter } from '../../src/form/read/countCharacters.js';

const CASES: readonly (readonly [text: string, count: number])[] = [
  ['', 0],
  ['   \n\t ', 0],
  [' plain text ', 10],
  ['line one\nline two', 17],
  ['line one\r\nline two', 17],
  ['Zoë', 3],
  ['Zoe\u0308', 3],
  ['\u{1F469}\u200D\u{1F469}\u200D\u{1F467}\u200D\u{1F466}', 1], // a family
  ['\u{1F44D}\u{1F3FD}', 1], // a thumb with a skin tone
  ['\u{1F1FA}\u{1F1F8}\u{1F1E7}\u{1F1F7}', 2], // two flags
  ['\u{1F3F4}\u{E0067}\u{E0062}\u{E0065}\u{E006E}\u{E0067}\u{E007F}', 1], // a flag of tags
  ['1\uFE0F\u20E3', 1], // a keycap
  ['\u2764\uFE0F', 1],
  ['ليلى حداد', 9],
  ['\u200Fليلى\u200F', 4], // marks of direction
  ['שָׁלוֹם', 4],
  ['\u200B\u200B\u200B', 0],
  ['山田太郎', 4],
];

test.each(CASES)('counts %j as %i characters, with the segmenter and without', (text, count) => {
  expect(countCharacters(text)).toBe(count);
  expect(countWithoutSegmenter(text)).toBe(count);
});

test('counts with and without the segmenter alike, whatever is put together', () => {
  const pieces = fc.array(fc.constantFrom(...CASES.map(([text]) => text), ' ', 'a', '\u0301', '.'), {
    maxLength: 8,
  });
  fc.assert(
    fc.property(pieces, (parts) => {
      const text = parts.join(' ');
      expect(countWithoutSegmenter(text)).toBe(countCharacters(text));
    }),
  );
});

test('never counts more than the code units of any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(countCharacters(text)).toBeLessThanOrEqual(text.length);
      expect(countWithoutSegmenter(text)).toBeLessThanOrEqual(text.length);
    }),
  );
});
