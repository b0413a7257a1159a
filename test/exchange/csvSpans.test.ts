import fc from 'fast-check';
import { expect, test } from 'vitest';
import { csvSpans } from '../../src/exchange/csv/cells/csvSpans.js';
import { quoted } from '../support/csvFiles.js';

const cells = (row: string, delimiter = ',') => csvSpans(row, delimiter).map(({ text }) => text);

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

test('a quote that is not closed where its cell ends holds no more than its line', () => {
  expect(cells('1,"open,2\n3,4')).toEqual(['1', '"open,2']);
  expect(cells('1,"torn,2\n3"4,5')).toEqual(['1', '"torn,2']);
});

test('cells that were written come back, each at its place', () => {
  const text = fc.string({
    unit: fc.constantFrom('"', ',', ';', '\t', 'a', '1', '\n', '\r', 'é', '校', '😀'),
  });
  fc.assert(
    fc.property(
      fc.array(text, { minLength: 1 }),
      fc.constantFrom(',', ';', '\t', '|'),
      fc.boolean(),
      (all, delimiter, always) => {
        const parts = all.map((cell) => quoted(cell, delimiter, always));
        const row = parts.join(delimiter);
        const spans = csvSpans(`${row}\nmore`, delimiter);
        expect(spans.map(({ start, end }) => row.slice(start, end))).toEqual(parts);
        expect(spans.map((span) => span.text)).toEqual(all.map((cell) => cell.trim()));
      },
    ),
  );
});
