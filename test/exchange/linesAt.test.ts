import fc from 'fast-check';
import { expect, test } from 'vitest';
import { csvOutline, linesAt } from '../../src/exchange/index.js';

const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string, bigEndian: boolean) => {
  const bytes = Buffer.from(`\ufeff${text}`, 'utf16le');
  return new Uint8Array(bigEndian ? bytes.swap16() : bytes);
};
const all = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

test('lines are those of an editor, whatever ends them', () => {
  expect([...linesAt(utf8('a\r\nb\n\rc'), all)]).toEqual([
    [1, 'a'],
    [2, 'b'],
    [3, ''],
    [4, 'c'],
  ]);
});

test('the byte order mark is no part of the first line', () => {
  expect(linesAt(utf8('\ufeffa\nb'), [1]).get(1)).toBe('a');
});

test('a line that is not there is left out, and so is everything in a workbook', () => {
  expect(linesAt(utf8('a\nb'), [3]).size).toBe(0);
  expect(linesAt(new Uint8Array([0x50, 0x4b, 0x03, 0x04, 10, 65]), [1, 2]).size).toBe(0);
});

test('a file has the same lines in every encoding', () => {
  const text = fc.string({
    unit: fc.constantFrom('a', 'é', '校', '😀', ',', '\n', '\r', '\r\n', '\u0a0d', '\u0d0a'),
  });
  fc.assert(
    fc.property(text, (body) => {
      const expected = body.split(/\r\n|\n|\r/).map((line, i) => [i + 1, line]);
      const wanted = expected.map(([n]) => n as number);
      for (const bytes of [utf8(`\ufeff${body}`), utf16(body, false), utf16(body, true)])
        expect([...linesAt(bytes, wanted)]).toEqual(expected);
    }),
  );
});

test('the outline finds the header under blank lines, and the separator that makes most sense of it', () => {
  expect(csvOutline(utf8('\n\norganization;month;My note, long;Screened\n'))).toEqual({
    line: 3,
    delimiter: ';',
    columns: ['organization', 'month', null, 'screened'],
  });
  expect(csvOutline(utf8('sep=;\norganization;month\n'))?.line).toBe(2);
  expect(csvOutline(utf8('sep=;\nmonth,note;organization\n'))?.columns).toEqual([null, 'organization']);
  expect(csvOutline(utf8('{ "organization": "00240000" }'))).toBeNull();
  expect(csvOutline(utf8(''))).toBeNull();
});

test('the outline has the columns that the readers have: without separators that trail, with headings of two lines', () => {
  expect(csvOutline(utf8('organization,month,,screened,,\n'))?.columns).toEqual([
    'organization',
    'month',
    null,
    'screened',
  ]);
  expect(csvOutline(utf8('organization,"screened\n",month\n00240000,5,2020-10\n'))?.columns).toEqual([
    'organization',
    'screened',
    'month',
  ]);
});
