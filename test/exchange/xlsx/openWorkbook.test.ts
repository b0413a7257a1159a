import { expect, test } from 'vitest';
import { parseMonthlyCsv } from '../../../src/exchange/index.js';
import { openWorkbook, type WorkbookContent, workbookText } from '../../../src/exchange/xlsx/index.js';
import { validateFiles } from '../../../src/validate/index.js';
import { bookOf, placesOf } from './books.js';

const HEAD = ['organization', 'month', 'enrolled', 'screened'];

async function checked(bytes: Uint8Array) {
  return validateFiles([{ name: 'a.xlsx', bytes }], { xlsx: openWorkbook });
}

test('a wrong cell is found at its place in the sheet', async () => {
  const bytes = await bookOf({
    name: 'October data',
    rows: [HEAD, ['00240000', '2020-10', 340, 'many'], ['00350000', '2020-10', 5, 9]],
  });
  const { findings, files } = await checked(bytes);
  const hard = findings.filter(({ severity }) => severity === 'fatal');
  expect(placesOf(hard)).toEqual([
    "core.absence-word-unknown 'October data'!D2",
    "monthly.screened-exceeds-enrolled 'October data'!D3",
  ]);
  expect(hard[0]!.source).toEqual({ file: 'a.xlsx', line: 2, column: 4, a1: "'October data'!D2" });
  expect(files[0]).toMatchObject({ rows: { read: 2, clean: 0 }, readable: true });
});

test('what a workbook knows and a CSV file does not', async () => {
  const bytes = await bookOf({
    rows: [
      ['My title'],
      HEAD,
      [350000, new Date('2020-10-01T00:00:00Z'), 340, 12],
      ['00240000', '2020-10', null, 3],
    ],
    cells: new Map([
      ['2,0', { value: 350000, type: 'number', style: { numFmt: '00000000' } }],
      ['2,1', { value: new Date('2020-10-01T00:00:00Z'), type: 'date', style: { numFmt: 'mmm-yy' } }],
      ['3,2', { type: 'formula', formula: 'C3+1' }],
    ]),
    merges: [{ startRow: 2, endRow: 3, startCol: 3, endCol: 3 }],
    rowDefs: new Map([[3, { hidden: true }]]),
    columns: [{}, {}, { hidden: true }, {}],
  });
  const { findings } = await checked(bytes);
  expect(placesOf(findings)).toMatchInlineSnapshot(`
    [
      "exchange.header-below Sheet1!A2",
      "exchange.measure-column-missing Sheet1!A2",
      "exchange.columns-hidden Sheet1!C2",
      "monthly.due-fields-owed Sheet1!A3",
      "exchange.cells-merged Sheet1!D3",
      "exchange.zeros-from-format Sheet1!A3",
      "exchange.month-from-date Sheet1!B3",
      "core.absence-word-unknown Sheet1!C4",
      "monthly.due-fields-owed Sheet1!A4",
      "exchange.formula-without-value Sheet1!C4",
      "exchange.rows-hidden Sheet1!A4",
    ]
  `);
});

test('what is found in a cell whose formula has no result follows from that, and nothing else does', async () => {
  const rows = [HEAD, ['00240000', '2020-10', null, 'x']];
  const cells = new Map([['1,2', { type: 'formula', formula: 'C3+1' } as const]]);
  const { findings } = await checked(await bookOf({ rows, cells }));
  const causes = findings
    .filter(({ severity }) => severity === 'fatal')
    .map(({ code, source, causedBy }) => [code, source?.a1, causedBy]);
  expect(causes).toEqual(
    expect.arrayContaining([
      ['core.absence-word-unknown', 'Sheet1!C2', 'exchange.formula-without-value'],
      ['core.absence-word-unknown', 'Sheet1!D2', undefined],
      ['exchange.formula-without-value', 'Sheet1!C2', undefined],
    ]),
  );
});

test('the own sheets of a template are not named, though a program saved it without the name of its form', () => {
  const months = { name: 'Monthly', rows: [HEAD, ['00240000', '2020-10', 340, 12]] };
  const guide = {
    name: 'Guide',
    rows: [
      ['Column', 'Label'],
      ['enrolled', 'Students'],
    ],
  };
  const lists = { name: 'Lists', rows: [['2020-10'], ['2020-11']] };
  const named = (sheets: WorkbookContent['sheets']) =>
    placesOf(workbookText({ sheets }, 'a.xlsx').findings).filter((place) => place.includes('.sheet-'));
  expect(named([months, guide, { ...lists, isHidden: true }])).toEqual([]);
  // Sheets of these names that are no template's, and rows of months, are not passed over.
  expect(named([months, guide, lists])).toEqual([
    'exchange.sheet-unread Guide!A1',
    'exchange.sheet-unread Lists!A1',
  ]);
  expect(named([months, { ...guide, rows: months.rows }, { ...lists, isHidden: true }])).toEqual([
    'exchange.sheet-of-rows Guide!A1',
  ]);
});

test('line breaks in cells move no place', async () => {
  const rows = [
    ['organization', 'month', 'enrolled', 'screened\n(n)', 'note'],
    ['00240000', '2020-10', 340, 12, 'one\ntwo, "three"\r\nfour'],
    ['00240000', '2020-10', 340, 'x', ''],
  ];
  const { findings } = await checked(await bookOf({ rows }));
  const text = rows
    .map((row) => row.map((cell) => `"${String(cell).replaceAll('"', '""')}"`).join(','))
    .join('\n');
  const ofCsv = parseMonthlyCsv(text).findings.map(({ code }) => code);
  expect(findings.map(({ code }) => code)).toEqual(
    expect.arrayContaining(ofCsv.filter((code) => code !== 'exchange.row-duplicated')),
  );
  expect(placesOf(findings.filter(({ severity }) => severity === 'fatal'))).toMatchInlineSnapshot(`
    [
      "monthly.duplicate-report Sheet1!A2",
      "core.absence-word-unknown Sheet1!D3",
      "monthly.duplicate-report Sheet1!A3",
    ]
  `);
});
