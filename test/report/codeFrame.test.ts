import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { csvOutline } from '../../src/exchange/index.js';
import { codeFrame, UNMASKED } from '../../src/report/index.js';

const HEADER = 'organization,month,enrolled,screened,screenedYtd,note';
const ROW = '00240505,2020-10,694,61,notCollected,A. Name called';
const frame = (line: string, column: number, options = {}, header = HEADER) =>
  codeFrame(
    { line: 2, column, endColumn: column + 2 },
    {
      outline: csvOutline(new TextEncoder().encode(`${header}\n${line}`)),
      lines: new Map([
        [1, header],
        [2, line],
      ]),
    },
    { label: 'screened', ...options },
  );

test('the caret stands under the cell, and every count and note is the same mark', () => {
  expect(frame(ROW, 22)).toEqual([
    '2 | 00240505,2020-10,694,***,notCollected,***',
    '  |                      ^^^ screened',
  ]);
});

test('the submitter sees the numbers, but not even there the words of people', () => {
  expect(frame(ROW, 22, { policy: UNMASKED })).toEqual([
    '2 | 00240505,2020-10,694,61,notCollected,***',
    '  |                      ^^ screened',
  ]);
});

test('a long line is cut on both sides of its cell', () => {
  const [line, carets] = frame(ROW, 22, { policy: UNMASKED, width: 20 });
  expect(line).toBe('2 | …20-10,694,61,notColl…');
  expect(line?.indexOf('61')).toBe(carets?.indexOf('^'));
});

test('a row whose cells do not fit the header shows nothing but blanks and absence words', () => {
  expect(frame('00240505,2020-10,694,61', 22)[0]).toBe('2 | ***,***,***,***');
  expect(frame('00240505,2020-10,6,9,4,,notAvailable', 22)[0]).toBe('2 | ***,***,***,***,***,,notAvailable');
});

test('control characters reach no terminal', () => {
  expect(frame('00240505,2020-10,\u001b[31m,1,,', 18, { policy: UNMASKED })[0]).not.toContain('\u001b');
});

test('a header is shown, but not what looks like values in a file that has none', () => {
  const shown = (header: string) =>
    codeFrame(
      { line: 1, column: 1 },
      { outline: csvOutline(new TextEncoder().encode(header)), lines: new Map([[1, header]]) },
    )[0];
  expect(shown('organization,month,Screend')).toBe('1 | organization,month,Screend');
  expect(shown('month,00240505,61')).toBe('1 | month,***,***');
});

test('a line of JSON keeps its keys, codes and months', () => {
  const text =
    '{ "organization": "00240505", "month": "2020-10", "screened": 61, "note": "A. Name", "x": "notCollected" }';
  const [line] = codeFrame(
    { line: 1, column: text.indexOf('61') + 1 },
    { lines: new Map([[1, text]]) },
    { width: 200 },
  );
  expect(line).toBe(
    '1 | { "organization": "00240505", "month": "2020-10", "screened": ***, "note": ***, "x": "notCollected" }',
  );
});

test('there is no frame for a line that is not at hand, or of which nothing is known', () => {
  expect(codeFrame({ line: 3, column: 1 }, { lines: new Map() })).toEqual([]);
  expect(codeFrame({ line: 1, column: 1 }, { lines: new Map([[1, '61,62']]) })).toEqual([]);
});

describe('laws', () => {
  const cell = fc.constantFrom('', '7', '61', '<10', 'notCollected', '"1,234"', '"two ""words"""', 'x\u0007');

  test('no digit under a sensitive heading is ever seen masked', () => {
    fc.assert(
      fc.property(cell, cell, cell, fc.nat(60), (screened, ytd, note, at) => {
        const line = `00240505,2020-10,,${screened},${ytd},${note}`;
        const [shown] = frame(line, 1 + (at % line.length));
        expect(shown?.replace('00240505', '').replace('2020-10', '').slice(3)).not.toMatch(/\d/);
      }),
    );
  });

  test('carets never leave the line', () => {
    fc.assert(
      fc.property(
        fc.array(cell, { maxLength: 40 }),
        fc.nat(400),
        fc.integer({ min: 20, max: 120 }),
        (cells, at, width) => {
          const line = ['00240505', '2020-10', ...cells].join(',');
          const [shown = '', carets = ''] = frame(line, 1 + (at % line.length), { width, label: '' });
          expect(carets).toMatch(/\^/);
          expect(carets.length).toBeLessThanOrEqual(Math.max(shown.length, carets.indexOf('^') + 1));
        },
      ),
    );
  });
});
