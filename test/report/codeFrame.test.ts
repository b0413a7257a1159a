import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { csvOutline } from '../../src/exchange/index.js';
import { codeFrame, MASKED, type MaskPolicy, UNMASKED } from '../../src/report/index.js';

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

test('the caret stands under the cell, and every number and note is the same mark', () => {
  expect(frame(ROW, 22)).toEqual([
    '2 | 00240505,2020-10,***,***,notCollected,***',
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

test('a row whose cells do not fit the header shows only which of them are empty', () => {
  expect(frame('00240505,2020-10,694,61', 22)[0]).toBe('2 | ***,***,***,***');
  expect(frame('00240505,2020-10,6,9,4,,notAvailable', 22)[0]).toBe('2 | ***,***,***,***,***,,***');
});

test('separators that trail do not keep a row from fitting', () => {
  expect(frame('00240505,2020-10,694,61,unknown,,,', 22)[0]).toBe('2 | 00240505,2020-10,***,***,unknown,,,');
  expect(
    frame('00240505,2020-10,694,61,unknown', 22, {}, 'organization,month,enrolled,screened,screenedYtd,,')[0],
  ).toBe('2 | 00240505,2020-10,***,***,unknown');
});

test('a quote counts only where a cell begins, as it does for the readers', () => {
  const row = '00240505,2020-10,12,5,3,6" wide, and 9';
  expect(frame(row, 21, {}, 'organization,month,enrolled,screened,screenedYtd,note,version')).toEqual([
    '2 | 00240505,2020-10,***,***,***,***,***',
    '  |                      ^^^ screened',
  ]);
  const header = 'organization,month,note,teamMeetings,submittedBy,screened,staffWorkload';
  expect(frame('00240000,2020-10,5" tall,3,6" wide,17,9,,', 36, {}, header)).toEqual([
    '2 | 00240000,2020-10,***,***,***,***,***,,',
    '  |                              ^^^ screened',
  ]);
});

test('a word of your own that stands for a number is masked as a number', () => {
  const row = (cell: string, aliases = {}) =>
    codeFrame(
      { line: 2, column: 1 },
      {
        outline: csvOutline(new TextEncoder().encode(HEADER)),
        lines: new Map([[2, `00240505,2020-10,694,${cell},3,`]]),
        aliases,
      },
    )[0]?.slice(4);
  const hidden = '00240505,2020-10,***,***,***,';
  expect([row('x'), row('x', { x: 0 }), row('declined', { declined: 7 }), row('""', { '': 0 })]).toEqual(
    Array(4).fill(hidden),
  );
  expect(row('n/a', { 'N/A': 'notAvailable' })).toBe('00240505,2020-10,***,n/a,***,');
});

test('control characters reach no terminal', () => {
  expect(frame('00240505,2020-10,\u001b[31m,1,,', 18, { policy: UNMASKED })[0]).not.toContain('\u001b');
});

describe.each([MASKED, UNMASKED])('of a header, with policy $values', (policy) => {
  const shown = (header: string) =>
    codeFrame(
      { line: 1, column: 1 },
      { outline: csvOutline(new TextEncoder().encode(header)), lines: new Map([[1, header]]) },
      { policy },
    )[0]?.slice(4);

  test('the names of the form are shown, slips of the finger too', () => {
    expect(shown('organization,month,Screend')).toBe('organization,month,Screend');
    expect(shown('Organisation;MONTH;Students screened;')).toBe('Organisation;MONTH;Students screened;');
  });

  test('nothing else is: in a file without its header it may be a number or a name', () => {
    expect(shown('month,00240505,61')).toBe('month,***,***');
    expect(shown('note,Nate,jane.doe@b.org,Screened by J,x')).toBe('note,***,***,***,***');
    expect(shown('00240000,2020-10,1,jane.doe@b.org,Student John Smith is in crisis,12')).toBeUndefined();
  });
});

describe('a line of JSON', () => {
  const frameOf = (text: string, at = 0, policy: MaskPolicy = MASKED) =>
    codeFrame({ line: 1, column: at + 1 }, { lines: new Map([[1, text]]) }, { width: 400, policy });
  const REPORT =
    '{"organization":"00240505","month":"2020-10","submittedBy":"Jane Doe","values":{"screened":61,"ida":5},"notes":{"report":"John Smith in crisis","screened":"5 in crisis"}}';

  test('keeps the keys of the form, codes and months', () => {
    const [line, carets] = frameOf(REPORT, REPORT.indexOf('61'));
    expect(line).toBe(
      '1 | {"organization":"00240505","month":"2020-10","submittedBy":***,"values":{"screened":***,***:***},"notes":{"report":***,"screened":***}}',
    );
    expect(carets?.indexOf('^^^')).toBe(line?.indexOf('***,***'));
  });

  test('shows the submitter the numbers of measures, and nobody a name or a note', () => {
    expect(frameOf(REPORT, 0, UNMASKED)[0]).toBe(
      '1 | {"organization":"00240505","month":"2020-10","submittedBy":***,"values":{"screened":61,***:***},"notes":{"report":***,"screened":***}}',
    );
  });

  test.each([
    '{"organization:"00240000","month":"2020-10","submittedBy":"Jane Doe","notes":{"report":"John Smith in crisis"}}',
    "{'organization': '00240000', 'submittedBy': 'Jane Doe tried it'}",
    '  "report": "John "the boss" Smith",',
    '{"submittedBy": Jane Doe}',
    'Prepared by Jane Doe',
    '"screened": 12kids',
  ])('has no frame where its quotes do not pair: %s', (text) => {
    expect([frameOf(text), frameOf(text, 0, UNMASKED)]).toEqual([[], []]);
  });

  test('has one where only a comma is lost', () => {
    expect(frameOf('"screened": 61 "screenedYtd": true}')[0]).toBe(
      '1 | "screened": *** "screenedYtd": true}',
    );
  });
});

test('there is no frame for a line that is not at hand, or of which nothing is known', () => {
  expect(codeFrame({ line: 3, column: 1 }, { lines: new Map() })).toEqual([]);
  expect(codeFrame({ line: 1, column: 1 }, { lines: new Map([[1, '61,62']]) })).toEqual([]);
  expect(codeFrame({ line: 1, column: 1 }, { lines: new Map([[1, '"a",1']]), outline: null })).toEqual([]);
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
