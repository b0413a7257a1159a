import { describe, expect, test } from 'vitest';
import { openWorkbook, parseMonthlyWorkbook } from '../../../src/exchange/xlsx/index.js';
import { bookOf, placesOf } from './books.js';
import { PYTHON, readByOpenpyxl } from './secondReader.js';

const HEAD = ['organization', 'month', 'enrolled', 'screened'];

async function textOf(bytes: Uint8Array): Promise<string[]> {
  const { source } = await openWorkbook({ name: 'a.xlsx', bytes });
  return new TextDecoder().decode(source!).split('\n').slice(1, -1);
}

/** The text of one cell below a heading. */
async function shown(value: string | number | boolean | Date, numFmt?: string): Promise<string> {
  const type = value instanceof Date ? 'date' : typeof value === 'number' ? 'number' : 'string';
  const cells = numFmt === undefined ? [] : [['1,0', { value, type, style: { numFmt } }] as const];
  return (await textOf(await bookOf({ rows: [['x'], [value]], cells: new Map(cells) }))).join('\n');
}

describe('what stands in a cell is read as a person sees it', () => {
  test.each([
    ['a number', 350, undefined, '350'],
    ['a number that its format rounds', 12.4, '0', '12.4'],
    ['thousands', 12565, '#,##0', '12565'],
    ['a sum of binary fractions', 0.1 + 0.2, undefined, '0.3'],
    ['a number beyond what Excel holds', 12345678901234567000, undefined, '12345678901234600000'],
    ['a very large one', 1e21, undefined, '1e+21'],
    ['one below zero', -3, undefined, '-3'],
    ['a percent', 0.125, '0.0%', '12.5%'],
    ['a number as text', '350', undefined, '350'],
    ['zeros of the format', 350000, '00000000', '00350000'],
    ['zeros of a format with a second part', 350000, '00000000;-0', '00350000'],
    ['a number with more digits than the format', 350000, '000', '350000'],
    ['true', true, undefined, 'TRUE'],
    ['a month', new Date('2020-10-01T00:00:00Z'), 'yyyy-mm', '2020-10'],
    ['a month in another language', new Date('2020-10-01T00:00:00Z'), '[$-409]mmmm yyyy', '2020-10'],
    ['a day', new Date('2020-10-01T00:00:00Z'), 'm/d/yyyy', '2020-10-01'],
    ['another day, shown as a month', new Date('2020-10-15T00:00:00Z'), 'mmm-yy', '2020-10-15'],
    ['a day and a time', new Date('2020-10-01T16:30:00Z'), 'yyyy-mm-dd hh:mm', '2020-10-01T16:30:00'],
    ['text that looks like a formula', '=1+1', undefined, '=1+1'],
  ])('%s', async (_, value, format, text) => {
    expect(await shown(value, format)).toBe(text);
  });

  test.skipIf(PYTHON === undefined)(
    'days that count from 1904, broken cells, and formulas, as openpyxl writes them',
    async () => {
      const base64 = readByOpenpyxl(`
import base64, datetime, io
from openpyxl.utils.datetime import CALENDAR_MAC_1904
wb = openpyxl.Workbook()
wb.epoch = CALENDAR_MAC_1904
ws = wb.active
ws.append(['organization', 'month', 'enrolled', 'screened'])
ws.append(['00240000', datetime.date(2020, 10, 1), '#REF!', '=C2+1'])
ws['B2'].number_format = 'mmm-yy'
ws['C2'].data_type = 'e'
out = io.BytesIO()
wb.save(out)
print(json.dumps(base64.b64encode(out.getvalue()).decode()))`);
      const bytes = new Uint8Array(Buffer.from(base64 as string, 'base64'));
      expect(await textOf(bytes)).toEqual(['00240000,2020-10,#REF!,=C2+1']);
      const { findings, readable } = await parseMonthlyWorkbook(bytes, { file: 'a.xlsx' });
      expect(readable).toBe(true);
      expect(placesOf(findings.filter(({ severity }) => severity === 'fatal'))).toEqual([
        'exchange.formula-without-value Sheet!D2',
        'core.absence-word-unknown Sheet!C2',
        'core.absence-word-unknown Sheet!D2',
      ]);
    },
  );
});

describe('headings', () => {
  const row = ['00240000', '2020-10', 340, 12];
  const hard = async (rows: (string | number | null)[][]) => {
    const { findings, reports } = await parseMonthlyWorkbook(await bookOf({ rows }));
    const codes = findings.filter(({ severity }) => severity !== 'info').map(({ code }) => code);
    return { reports: reports.length, codes: codes.filter((code) => !code.startsWith('monthly.due')) };
  };

  test('below a title', async () => {
    expect(await hard([['October', null, null, null], [null], HEAD, row])).toEqual({ reports: 1, codes: [] });
  });

  test('in two rows: labels above ids', async () => {
    const labels = ['Organization code', 'Month', 'Students enrolled', 'Students screened'];
    expect(await hard([labels, HEAD, row])).toEqual({ reports: 1, codes: ['exchange.header-repeated'] });
  });

  test('in two rows: groups above ids', async () => {
    expect(await hard([[null, null, 'Counts', null], HEAD, row])).toEqual({ reports: 1, codes: [] });
  });

  test('on the second of two sheets', async () => {
    const bytes = await bookOf({ name: 'Cover', rows: [['Hello']] }, { name: 'Data', rows: [HEAD, row] });
    const { reports, findings } = await parseMonthlyWorkbook(bytes);
    expect(reports).toHaveLength(1);
    expect(placesOf(findings)).toContain('exchange.sheet-unread Cover!A1');
  });

  test('a map of headings is used for the choice of the sheet too', async () => {
    const bytes = await bookOf(
      { name: 'Cover', rows: [['a', 'b']] },
      { name: 'D', rows: [['Wer', 'Wann', 'Wie viele'], row.slice(0, 3)] },
    );
    const headings = { Wer: 'organization', Wann: 'month', 'Wie viele': 'enrolled' };
    expect((await parseMonthlyWorkbook(bytes, { headings })).reports[0]!.values).toEqual({ enrolled: 340 });
  });
});
