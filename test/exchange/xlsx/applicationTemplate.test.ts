import { openXlsx, saveXlsx } from 'hucre/xlsx';
import { describe, expect, test } from 'vitest';
import { applicationDefinition } from '../../../src/application/index.js';
import { readJsonText } from '../../../src/exchange/index.js';
import {
  applicationTemplate,
  openWorkbook,
  parseApplicationWorkbook,
} from '../../../src/exchange/xlsx/index.js';
import { validateFiles } from '../../../src/validate/index.js';
import { placesOf } from './books.js';
import { PYTHON, readByOpenpyxl } from './secondReader.js';

const created = '2026-01-05T00:00:00Z';
const DEFINITION = applicationDefinition('application@2');

/** Fills a template as a person does: by sheet and cell. */
async function filled(cells: Readonly<Record<string, Readonly<Record<string, string | number | boolean>>>>) {
  const book = await openXlsx(await applicationTemplate(DEFINITION, { created }), { readStyles: true });
  for (const [name, answers] of Object.entries(cells)) {
    const sheet = book.sheets.find((each) => each.name === name)!;
    for (const [key, value] of Object.entries(answers)) {
      const row = sheet.rows.findIndex(([first]) => first === key);
      const [r, c] = row >= 0 ? [row, 2] : (key.split(',').map(Number) as [number, number]);
      const type = typeof value === 'string' ? 'string' : typeof value === 'number' ? 'number' : 'boolean';
      sheet.rows[r]![c] = value;
      sheet.cells?.set(`${r},${c}`, { ...sheet.cells.get(`${r},${c}`), value, type });
    }
  }
  return saveXlsx(book);
}

async function valueIn(bytes: Uint8Array): Promise<Readonly<Record<string, unknown>>> {
  const { source, kind } = await openWorkbook({ name: 'a.xlsx', bytes });
  expect(kind).toBe('application');
  const read = readJsonText(source!);
  return read.ok ? (read.value as Readonly<Record<string, unknown>>) : {};
}

describe('a template of an application', () => {
  test('the same form and instant make the same bytes', async () => {
    expect(await applicationTemplate(DEFINITION, { created })).toEqual(
      await applicationTemplate(DEFINITION, { created }),
    );
  });

  test('as it stands it is a draft in which nothing is answered', async () => {
    const value = await valueIn(await applicationTemplate(DEFINITION, { created }));
    expect(value).toMatchObject({ form: 'application@2', version: 1, state: 'draft', cohort: null });
    const { findings } = await validateFiles(
      [{ name: 'a.xlsx', bytes: await applicationTemplate(DEFINITION, { created }) }],
      { xlsx: openWorkbook },
    );
    expect(placesOf(findings.filter(({ severity }) => severity === 'fatal'))).toEqual([]);
  });

  test('answers are read by label or word, lists from their sheets, and each finding is at its cell', async () => {
    const bytes = await filled({
      Application: {
        cohort: 'ma-coiin-2020-21',
        'applicant.organization': '00240000',
        'context.enrollment.count': 2149,
        'context.enrollment.on': 'yesterday',
        'commitments.C1': 'Yes',
        'commitments.C2': 'maybe',
        'readiness.otherInitiatives': 'MTSS; PBIS',
      },
      Schools: { '2,0': '00240505', '2,1': 'High', '2,2': '09; 10', '2,3': 'many', '2,4': true },
    });
    const value = await valueIn(bytes);
    expect(value).toMatchObject({
      applicant: { organization: '00240000', manualEntry: null },
      context: {
        enrollment: { count: 2149, on: 'yesterday' },
        schools: [{ code: '00240505', name: 'High', grades: ['09', '10'], enrollment: 'many', pilot: true }],
      },
      commitments: { C1: true, C2: 'maybe', C3: null },
      readiness: { otherInitiatives: ['MTSS', 'PBIS'] },
    });
    const { findings, files } = await validateFiles([{ name: 'a.xlsx', bytes }], { xlsx: openWorkbook });
    expect(placesOf(findings.filter(({ severity }) => severity === 'fatal'))).toMatchInlineSnapshot(`
      [
        "core.date-unreadable Application!C34",
        "form.kind-wrong Schools!D3",
        "form.kind-wrong Application!C85",
      ]
    `);
    expect(files[0]).toMatchObject({ kind: 'application', rows: { read: 1, clean: 0 } });
    const parsed = await parseApplicationWorkbook(bytes, null, 'a.xlsx');
    expect(placesOf(parsed.findings)).toEqual(placesOf(findings));
  });

  test.skipIf(PYTHON === undefined)(
    'openpyxl sees the questions, the choices and what is locked',
    async () => {
      const seen = readByOpenpyxl(
        `
wb = openpyxl.load_workbook(paths[0])
ws = wb['Application']
row = [r for r in range(1, ws.max_row + 1) if ws.cell(r, 1).value == 'state'][0]
v = [x for x in ws.data_validations.dataValidation if str(x.sqref) == 'C%d' % row][0]
lists = wb['Lists']
col = v.formula1.split('$')[1]
print(json.dumps({
  'sheets': [[s.title, s.sheet_state, s.protection.sheet] for s in wb.worksheets],
  'head': [c.value for c in ws[1]],
  'locked': [ws.cell(row, c).protection.locked for c in (1, 2, 3)],
  'choices': [lists[col + '1'].value, v.type, v.errorStyle],
  'schools': [c.value for c in wb['Schools'][2]],
}))`,
        await applicationTemplate(DEFINITION, { created }),
      );
      expect(seen).toMatchInlineSnapshot(`
        {
          "choices": [
            "Draft",
            "list",
            "stop",
          ],
          "head": [
            "Field",
            "Question",
            "Answer",
          ],
          "locked": [
            true,
            true,
            false,
          ],
          "schools": [
            "code",
            "name",
            "grades",
            "enrollment",
            "pilot",
          ],
          "sheets": [
            [
              "Application",
              "visible",
              true,
            ],
            [
              "Schools",
              "visible",
              true,
            ],
            [
              "Members",
              "visible",
              true,
            ],
            [
              "Partners",
              "visible",
              true,
            ],
            [
              "Staff",
              "visible",
              true,
            ],
            [
              "Goals",
              "visible",
              true,
            ],
            [
              "Letters",
              "visible",
              true,
            ],
            [
              "Guide",
              "visible",
              true,
            ],
            [
              "Lists",
              "veryHidden",
              true,
            ],
          ],
        }
      `);
    },
  );
});
