import { openXlsx, saveXlsx } from 'hucre/xlsx';
import { describe, expect, test } from 'vitest';
import {
  consensus,
  type InstrumentDefinition,
  SMHQA_DISTRICT,
  SMHQA_SCHOOL,
} from '../../../src/assessment/index.js';
import { parseSheetsCsv, sheetsTemplate } from '../../../src/exchange/index.js';
import {
  assessmentTemplate,
  openWorkbook,
  parseMonthlyWorkbook,
  parseSheetsWorkbook,
} from '../../../src/exchange/xlsx/index.js';
import { validateFiles } from '../../../src/validate/index.js';
import { bookOf, placesOf } from './books.js';
import { PYTHON, readByOpenpyxl } from './secondReader.js';

const created = '2026-01-05T00:00:00Z';
const RATED = SMHQA_DISTRICT.domains.flatMap((domain) =>
  domain.items.filter(({ kind }) => kind === 'rated').map(({ id }) => id),
);
const FACTS = {
  organization: ['00240000'],
  periodFrom: [new Date('2019-08-26T00:00:00Z')],
  periodTo: ['2020-06-19'],
  completedOn: [new Date('2020-09-15T00:00:00Z')],
  roles: ['principal', 'nurse'],
};

type Answers = Readonly<Record<string, readonly (string | number | Date | null)[]>>;

/** Fills the columns of raters of the template, as a person does. */
async function filled(answers: Answers): Promise<Uint8Array> {
  const book = await openXlsx(await assessmentTemplate(SMHQA_DISTRICT, { created }), { readStyles: true });
  const sheet = book.sheets.find(({ name }) => name === 'Assessment')!;
  for (const [name, values] of Object.entries(answers)) {
    const r = sheet.rows.findIndex(([first]) => first === name);
    for (const [i, value] of values.entries()) {
      const key = `${r},${i + 4}`;
      const type = value instanceof Date ? 'date' : typeof value === 'number' ? 'number' : 'string';
      sheet.rows[r]![i + 4] = value;
      sheet.cells?.set(key, { ...sheet.cells.get(key), value, type });
    }
  }
  return saveXlsx(book);
}

const ratings = (of: (i: number) => readonly (string | number | null)[]): Answers =>
  Object.fromEntries(RATED.map((id, i) => [id, of(i)]));
const full = () => filled({ ...FACTS, ...ratings((i) => [(i % 6) + 1, ((i + 1) % 6) + 1]) });
const checked = (bytes: Uint8Array) => validateFiles([{ name: 'a.xlsx', bytes }], { xlsx: openWorkbook });

describe('a template of an assessment', () => {
  test('the same instrument and instant make the same bytes', async () => {
    const one = await assessmentTemplate(SMHQA_SCHOOL, { created });
    expect(one).toEqual(await assessmentTemplate(SMHQA_SCHOOL, { created }));
    await expect(assessmentTemplate(SMHQA_SCHOOL, { created, raters: 51 })).rejects.toThrow(RangeError);
  });

  test('holds the rows of the table, and as many raters as are asked for', async () => {
    const bytes = await assessmentTemplate(SMHQA_DISTRICT, { created, raters: 3 });
    const { source } = await openWorkbook({ name: 'a.xlsx', bytes });
    const rowsIn = (text: string) => text.split('\n').map((line) => line.split(',')[0]);
    expect(rowsIn(new TextDecoder().decode(source!).replaceAll('"', ''))).toEqual(
      rowsIn(sheetsTemplate(SMHQA_DISTRICT)),
    );
    expect(new TextDecoder().decode(source!)).toMatch(/^"item",domain,text,answer,r1,r2,r3,team\n/);
  });

  test('as it stands it lacks what a sheet must say, each at its cell or at the heading, and nothing else', async () => {
    const { findings, files } = await checked(await assessmentTemplate(SMHQA_DISTRICT, { created }));
    expect(files).toMatchObject([{ kind: 'assessment', rows: { read: 1 }, readable: true }]);
    expect(new Set(findings.map(({ code }) => code))).toEqual(new Set(['form.missing']));
    expect(placesOf(findings)).toContain('form.missing Assessment!E4');
  });

  test('what is filled is read back as from a table, and columns that nobody fills are no sheets', async () => {
    const read = await parseSheetsWorkbook(await full());
    expect(read.findings).toEqual([]);
    expect(read.ok).toBe(true);
    if (!read.ok) return;
    expect(read.value).toMatchObject([
      {
        rater: 'r1',
        organization: '00240000',
        completedOn: '2020-09-15',
        period: { from: '2019-08-26', to: '2020-06-19' },
        roles: ['principal'],
      },
      { rater: 'r2', roles: ['nurse'] },
    ]);
    expect(consensus(read.value, SMHQA_DISTRICT)).toMatchObject({ ok: true, value: { raters: 2 } });
    const { source } = await openWorkbook({ name: 'a.xlsx', bytes: await full() });
    const asTable = parseSheetsCsv(source!);
    expect(asTable.ok && asTable.value).toEqual(read.value);
  });

  test('each finding is at its cell', async () => {
    const bytes = await filled({
      ...FACTS,
      ...ratings(() => [3, 4]),
      organization: ['0024'],
      T1: [7, 2.5],
      T2: ['often', 'notApplicable'],
    });
    const { findings, files } = await checked(bytes);
    expect(placesOf(findings.filter(({ severity }) => severity === 'fatal'))).toEqual([
      'core.code-unreadable Assessment!E4',
      'assessment.value-off-scale Assessment!E9',
      'assessment.value-not-whole Assessment!F9',
      'assessment.answer-kind-wrong Assessment!E10',
    ]);
    expect(files[0]).toMatchObject({ rows: { read: 2, clean: 0 } });
  });

  test.runIf(PYTHON !== undefined)('openpyxl sees the choices, what is locked, and the form', async () => {
    const seen = readByOpenpyxl(
      `import zipfile
book = openpyxl.load_workbook(paths[0])
sheet = book['Assessment']
print(json.dumps({
  'sheets': [[each.title, each.sheet_state] for each in book.worksheets],
  'form': zipfile.ZipFile(paths[0]).read('docProps/custom.xml').decode(),
  'title': book.properties.title,
  'locked': [sheet[at].protection.locked for at in ['A1', 'E1', 'C9', 'E2', 'F3', 'E4', 'E9', 'J9']],
  'frozen': sheet.freeze_panes,
  'rated': [each.formula1 for each in sheet.data_validations.dataValidation if str(each.sqref) == 'E9:J9'],
  'listed': [each.value for each in book['Lists']['A']],
}))`,
      await assessmentTemplate(SMHQA_DISTRICT, { created }),
    );
    expect(seen).toMatchObject({
      sheets: [
        ['Assessment', 'visible'],
        ['Guide', 'visible'],
        ['Lists', 'veryHidden'],
      ],
      form: expect.stringContaining('assessment@1'),
      title: expect.stringContaining(`smhqa-district, ${SMHQA_DISTRICT.edition}`),
      locked: [true, true, true, true, true, false, false, false],
      frozen: 'B2',
      rated: [expect.stringMatching(/^Lists!\$A\$1:\$A\$8$/)],
      listed: expect.arrayContaining(['1', '6', 'notApplicable', 'unanswered']),
    });
  });

  test("of an instrument of one's own: yes and no, counts, several choices; words that begin with a sign stay words", async () => {
    const item = (id: string, kind: string) => ({ id, label: `=1+1 ${id}`, kind, scored: false });
    const own = {
      ...SMHQA_DISTRICT,
      id: 'own',
      domains: [
        {
          id: 'd',
          label: '@D',
          items: [
            item('Y1', 'yesNo'),
            item('C1', 'count'),
            { ...item('M1', 'multiSelect'), choices: { a: 'An A', b: 'A B' } },
          ],
        },
      ],
    } as unknown as InstrumentDefinition;
    const bytes = await assessmentTemplate(own, { created, raters: 1 });
    const book = await openXlsx(bytes, { readStyles: true });
    const [sheet] = book.sheets;
    expect(sheet!.rows.slice(-3).map((row) => row.slice(0, 4))).toEqual([
      ['Y1', '@D', '=1+1 Y1', 'yes or no'],
      ['C1', '@D', '=1+1 C1', 'a whole number'],
      ['M1', '@D', '=1+1 M1', 'a; b'],
    ]);
    expect([...sheet!.cells!.values()].filter(({ type }) => type === 'formula')).toEqual([]);
    expect(sheetsTemplate(own)).toContain("Y1,'@D,'=1+1 Y1,yes or no,");
  });
});

describe('one sheet of several in a workbook', () => {
  const MONTHLY = [
    ['organization', 'month', 'enrolled', 'screened'],
    ['00240000', '2020-10', 340, 12],
  ];
  const ITEMS = [
    ['item', 'r1'],
    ['instrument', 'smhqa-district'],
    ['T1', 3],
  ];

  test('rows of numbers go before a list that happens to be headed item', async () => {
    const { findings, files } = await checked(
      await bookOf(
        {
          rows: [
            ['Item', 'Done'],
            ['call', 'x'],
          ],
        },
        { rows: MONTHLY },
      ),
    );
    expect(files[0]).toMatchObject({ kind: 'monthly', rows: { read: 1 } });
    expect(placesOf(findings)).toContain('exchange.sheet-unread Sheet1!A1');
  });

  test('what is wanted goes before what stands first', async () => {
    const bytes = await bookOf({ rows: MONTHLY }, { rows: ITEMS });
    const sheets = await parseSheetsWorkbook(bytes, { file: 'a.xlsx' });
    expect(placesOf(sheets.findings)[0]).toBe('exchange.sheet-of-rows Sheet1!A1');
    expect(placesOf(sheets.findings)).toContain('form.missing Sheet2!B1');
    const monthly = await parseMonthlyWorkbook(await bookOf({ rows: ITEMS }, { rows: MONTHLY }));
    expect([monthly.rows.read, placesOf(monthly.findings)[0]]).toEqual([
      1,
      'exchange.sheet-unread Sheet1!A1',
    ]);
  });

  test('a second table of items is not passed over in silence, a title may stand above the first', async () => {
    const { findings } = await checked(
      await bookOf(
        {
          rows: [['Our team', null], ...ITEMS],
          merges: [{ startRow: 0, endRow: 0, startCol: 0, endCol: 1 }],
        },
        { rows: ITEMS },
      ),
    );
    expect(placesOf(findings)).toContain('exchange.sheet-of-rows Sheet2!A1');
    expect(placesOf(findings)).toContain('form.missing Sheet1!B2');
    expect(findings.map(({ code }) => code)).not.toContain('exchange.cells-merged');
  });

  test('a rater alone is not asked for the roles of a team; a team is', async () => {
    const codes = async (heading: string) => {
      const rows = [
        ['item', heading],
        ['instrument', 'smhqa-district'],
        ['edition', SMHQA_DISTRICT.edition],
        ['organization', '00240000'],
        ['periodFrom', '2019-08-26'],
        ['periodTo', '2020-06-19'],
        ['completedOn', '2020-09-15'],
        ['roles', 'principal'],
        ...RATED.map((id, i) => [id, (i % 6) + 1]),
      ];
      return (await parseSheetsWorkbook(await bookOf({ rows }))).findings.map(({ code }) => code);
    };
    expect(await codes('r1')).toEqual([]);
    expect(await codes('team')).toEqual(['assessment.roles-few', 'assessment.voice-missing']);
  });

  test('a list of who came is told by its headings too', async () => {
    const rows = [
      ['Name', 'Email', 'Join time'],
      ['Made Up', 'made.up@xx.example', '09:00'],
    ];
    const bytes = await bookOf({ rows });
    const { files, findings } = await validateFiles([{ name: 'attendance-call-1.xlsx', bytes }], {
      xlsx: openWorkbook,
    });
    expect(files[0]).toMatchObject({ kind: 'meeting', readable: true });
    expect(JSON.stringify(findings)).not.toMatch(/event-missing|Made Up/);
  });
});

test('a title above the headings of a workbook is told, and headings that come again', async () => {
  const head = ['item', 'r1', 'r2'];
  const facts = ['instrument', 'smhqa-district', null];
  const book = await bookOf({ rows: [['Our answers'], [null], head, facts, head, ['T1', 3, 4]] });
  const { findings } = await parseSheetsWorkbook(book, { file: 'a.xlsx' });
  const ofHeadings = findings.filter(({ code }) => code.startsWith('exchange.header-'));
  expect(placesOf(ofHeadings)).toEqual([
    'exchange.header-below Sheet1!A3',
    'exchange.header-repeated Sheet1!A5',
  ]);
  expect(ofHeadings.map(({ params }) => params)).toEqual([{ line: 3 }, { line: 3 }]);
});
