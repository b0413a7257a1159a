import { parse } from 'csv-parse/sync';
import { openXlsx, readXlsx } from 'hucre/xlsx';
import { describe, expect, test } from 'vitest';
import { type InstrumentDefinition, SMHQA_SCHOOL } from '../../src/assessment/index.js';
import { sheetsTemplate } from '../../src/exchange/index.js';
import {
  annotateWorkbook,
  applicationTemplate,
  assessmentTemplate,
  monthlyTemplate,
} from '../../src/exchange/xlsx/index.js';
import type { FormDefinition } from '../../src/form/index.js';
import { en } from '../../src/messages/en.js';
import type { MonthlyForm } from '../../src/monthly/index.js';
import { csvPieces } from '../../src/report/index.js';
import { annotateFile } from '../../src/validate/index.js';
import { csmhs } from '../cli/fakeHost.js';
import { STATE_FORM } from '../exchange/ownForm.js';
import { bookOf } from '../exchange/xlsx/books.js';
import { finding } from './findings.js';
import { joined, OPTIONS, validationOf } from './formats/everyFormat.js';

// Everything that writes tables or workbooks, with words of others that a spreadsheet would take for a formula.

const SIGNS = ['=1+1', '+1+1', '-1+1', '@SUM(A1)', '\t=1', '\r=1'];
const created = '2026-01-05T00:00:00Z';
const cellsOf = (csv: string) =>
  (parse(csv, { relax_column_count: true, record_delimiter: ['\n', '\r\n'] }) as string[][]).flat();
const areWords = (csv: string) => {
  for (const cell of cellsOf(csv)) expect(cell).not.toMatch(/^\s*[=+@]|^[\t\r]|^\s*-\D|^-\d+\+/);
};

describe.each(SIGNS)('%j', (text) => {
  const instrument: InstrumentDefinition = {
    ...SMHQA_SCHOOL,
    domains: [{ id: 'd', label: text, items: [{ id: 'A1', label: text, kind: 'rated', scored: true }] }],
  };
  const form = {
    ...STATE_FORM,
    measures: STATE_FORM.measures.map((measure) => ({ ...measure, label: text, definition: text })),
  } as unknown as MonthlyForm;

  test('a table of findings', async () => {
    const found = finding('own.rule', 'fatal', { source: { file: text, line: 1, column: 1 } });
    areWords(await joined(csvPieces(validationOf([found]), OPTIONS)));
  });

  test('totals and rates', async () => {
    const files = {
      'form.json': JSON.stringify(form),
      'a.csv': `organization,month,${STATE_FORM.measures[0]!.id}\n00240000,2020-10,5\n`,
    };
    for (const command of ['totals', 'rates']) {
      const words = [command, 'a.csv', '--form', 'form.json', '--format', 'csv'];
      const { out } = await csmhs(words, { files });
      expect(out).toMatch(/^organization,/);
      areWords(out);
    }
  });

  test('a table to fill', () => {
    areWords(sheetsTemplate(instrument));
  });

  test("what is added to the sender's own file", async () => {
    const sent = `organization,month,enrolled,screened\n00240000,2020-10,340,"${text}"\n`;
    const file = await annotateFile({ name: text, text: sent }, { messages: en });
    let back = '';
    for await (const bytes of file.own('annotated').pieces()) back += new TextDecoder().decode(bytes);
    const [, row] = parse(back, { relax_column_count: true, record_delimiter: '\n' }) as string[][];
    expect(row).toHaveLength(6);
    areWords(
      row!
        .slice(4)
        .map((cell) => `"${cell.replaceAll('"', '""')}"`)
        .join(','),
    );
  });

  test('workbooks to fill have words, and no formula', async () => {
    const application = {
      form: 'form@1',
      id: 'xx-application@1',
      title: text.trim(),
      fields: { why: { type: 'text', most: 600, label: text.trim(), help: text.trim() } },
    } as FormDefinition;
    for (const bytes of [
      await monthlyTemplate(form, { created, rows: 2 }),
      await applicationTemplate(application, { created }),
      await assessmentTemplate(instrument, { created, raters: 1 }),
    ])
      for (const { cells } of (await openXlsx(bytes, { readStyles: true })).sheets)
        for (const { type, formula } of cells?.values() ?? [])
          expect([type, formula]).not.toContain('formula');
  });

  test('notes in a workbook', async () => {
    const bytes = await bookOf({ rows: [['a'], ['b']] });
    const back = await annotateWorkbook(bytes, [{ a1: 'Sheet1!A2', severity: 'fatal', text }]);
    const { cells, rows } = (await readXlsx(back!, { readStyles: true })).sheets[0]!;
    expect([rows, cells?.get('1,0')?.type, cells?.get('1,0')?.formula]).toEqual([
      [['a'], ['b']],
      'string',
      undefined,
    ]);
  });
});
