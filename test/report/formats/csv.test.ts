import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { csvRow } from '../../../src/exchange/csv/cells/csvRow.js';
import { csvPieces } from '../../../src/report/csv/csvPieces.js';
import { reportJson } from '../../../src/report/index.js';
import { finding } from '../findings.js';
import { joined, OPTIONS, validationOf } from './everyFormat.js';
import { hostileNames } from './hostile.js';
import { SAMPLE } from './sample.js';

const rowsOf = (text: string) =>
  parse(text, { columns: true, record_delimiter: '\r\n', bom: true }) as Record<string, string>[];

test('each finding is a row, in the order of the JSON report', async () => {
  const rows = rowsOf(await joined(csvPieces(SAMPLE, OPTIONS)));
  const { findings } = reportJson(SAMPLE, OPTIONS);
  expect(rows).toHaveLength(findings.length);
  for (const [i, { code, severity, source, message, howToFix }] of findings.entries()) {
    const { file, line, column } = source!;
    const place = { file, line: String(line), column: String(column) };
    expect(rows[i]).toMatchObject({ code, severity, message, howToFix, ...place });
  }
});

test('a byte order mark comes first where it is asked for, and only then', async () => {
  expect(await joined(csvPieces(SAMPLE, { ...OPTIONS, bom: true }))).toMatch(/^\ufeffseverity,/);
  expect(await joined(csvPieces(SAMPLE, OPTIONS))).toMatch(/^severity,/);
});

test('no cell is a formula, and each is one cell', async () => {
  await fc.assert(
    fc.asyncProperty(hostileNames, async (name) => {
      const found = finding('own.rule', 'fatal', { source: { file: name, line: 1, column: 1 } });
      const [row, ...more] = rowsOf(await joined(csvPieces(validationOf([found]), OPTIONS)));
      expect(more).toEqual([]);
      expect(row).toMatchObject({ code: 'own.rule', line: '1', column: '1' });
      for (const cell of Object.values(row!)) expect(cell).not.toMatch(/^\s*[=+\-@＝＋－＠]/);
    }),
  );
});

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\rx', ' =1', '＝1'])('%j gets an apostrophe', (cell) => {
  expect(parse(csvRow([cell, 5]), { record_delimiter: '\r\n' })).toEqual([[`'${cell}`, '5']]);
});
