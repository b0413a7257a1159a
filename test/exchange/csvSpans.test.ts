import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cellEnd } from '../../src/exchange/csv/cells/csvCells.js';
import { cellText, csvSpans } from '../../src/exchange/csv/cells/csvSpans.js';

const cells = (row: string, delimiter = ',') => csvSpans(row, delimiter).map((span) => cellText(row, span));

test('a quote counts only where a cell begins', () => {
  expect(cells('5" tall,3,6" wide,9')).toEqual(['5" tall', '3', '6" wide', '9']);
  expect(cells(' "a,b" ,"say ""no, no""",')).toEqual(['a,b', 'say "no, no"', '']);
  expect(cells('"a" b,c')).toEqual(['"a" b', 'c']);
  expect(cells('"open,1,2')).toEqual(['"open,1,2']);
});

test('a row ends where a line ends, but not inside quotes', () => {
  expect(cells('1;"two\nlines";3\n4;5', ';')).toEqual(['1', 'two\nlines', '3']);
  expect(cells('1,2\r\n3')).toEqual(['1', '2']);
});

test('cells are cut where the readers cut them', () => {
  const text = fc.string({ unit: fc.constantFrom('"', ',', ' ', '\t', 'a', '1', '\n', '\r'), maxLength: 30 });
  fc.assert(
    fc.property(text, fc.constantFrom(',', '\t'), (row, delimiter) => {
      const bytes = new TextEncoder().encode(`${row}${'\0'.repeat(32)}`);
      const ends: number[] = [];
      for (let at = 0; ; ) {
        const end = cellEnd(bytes, at, row.length, delimiter.charCodeAt(0), { breaks: 0, misplaced: false });
        ends.push(end < 0 ? row.length : end);
        if (end < 0 || row[end] !== delimiter) break;
        at = end + 1;
      }
      expect(csvSpans(row, delimiter).map(({ end }) => end)).toEqual(ends);
    }),
  );
});
