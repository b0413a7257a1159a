import { openXlsx, readXlsx, saveXlsx } from 'hucre/xlsx';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { SMHQA_DISTRICT } from '../../src/assessment/index.js';
import { sheetsTemplate } from '../../src/exchange/index.js';
import { openWorkbook } from '../../src/exchange/xlsx/index.js';
import { validateFiles } from '../../src/validate/index.js';
import { bookOf } from '../exchange/xlsx/books.js';
import { csmhs } from './fakeHost.js';

const HEAD = ['organization', 'month', 'enrolled', 'screened'];
const SOUND = 'organization,month,enrolled,screened\n00240000,2020-10,340,12\n';
const BAD = [HEAD, ['00240000', '2020-10', 340, 'zzqq'], ['00350000', '2020-10', 5, 9]];

describe('csmhs validate FILE.xlsx', () => {
  const FORMATS = ['text', 'json', 'ndjson', 'sarif', 'junit', 'github', 'csv', 'html', 'markdown'];

  test.each(FORMATS)('%s names the cell', async (format) => {
    const files = { 'a.xlsx': await bookOf({ rows: BAD }) };
    const { exit, out, err } = await csmhs(['validate', 'a.xlsx', '--format', format], { files });
    expect([exit, err]).toEqual([1, '']);
    expect(out.replaceAll('\\', '')).toContain('Sheet1!D2');
    expect(out).not.toContain('zzqq');
  });

  test('a workbook and a table are one body of data', async () => {
    const files = {
      'a.xlsx': await bookOf({ rows: [HEAD, ['00240000', '2020-10', 340, 12]] }),
      'b.csv': 'organization,month,enrolled,screened\n00240000,2020-10,340,12\n',
    };
    const { out } = await csmhs(['validate', 'a.xlsx', 'b.csv', '--format', 'json'], { files });
    const { findings } = JSON.parse(out);
    const twice = findings.find(({ code }: { code: string }) => code === 'monthly.duplicate-report');
    expect([twice.source.file, JSON.stringify(twice.related)]).toEqual([
      'b.csv',
      expect.stringContaining('Sheet1!A2'),
    ]);
  });

  test.each([
    ['damaged', [0x50, 0x4b, 0x03, 0x04, 1, 2, 3], 'exchange.workbook-unreadable'],
    ['old', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1], 'exchange.workbook-other-kind'],
  ])('one that is %s is said to be unreadable, with exit code 3', async (_, bytes, code) => {
    const { exit, out, err } = await csmhs(['validate', 'a.xlsx'], {
      files: { 'a.xlsx': new Uint8Array(bytes) },
    });
    expect(exit).toBe(3);
    expect(out).toContain(code);
    expect(err).toBe('csmhs: nothing of a.xlsx could be read; the report says why.\n');
  });

  test('without values and with equal ones: a report holds nothing that was typed', async () => {
    const [one, two] = await Promise.all(
      [12, 34].map(async (screened) => {
        const rows = [
          HEAD,
          ['00240000', '2020-10', 10, screened],
          ['00350000', '2020-10', 5, `x${screened}`],
        ];
        const files = { 'a.xlsx': await bookOf({ rows }) };
        return Promise.all(
          FORMATS.map(
            async (format) => (await csmhs(['validate', 'a.xlsx', '--format', format], { files })).out,
          ),
        );
      }),
    );
    expect(one).toEqual(two);
  });
});

describe('csmhs template monthly -o FILE.xlsx', () => {
  test('makes the same file twice on one day, and one that can be checked', async () => {
    const words = ['template', 'monthly', '--cohort', 'ma-coiin-2020-21', '-o', 'm.xlsx'];
    const [one, two] = [await csmhs(words), await csmhs(words, { now: '2020-11-20T18:00:00Z' })];
    expect([one.exit, one.err, one.out]).toEqual([0, '', '']);
    expect(one.packed['m.xlsx']).toEqual(two.packed['m.xlsx']);
    const { findings } = await validateFiles([{ name: 'm.xlsx', bytes: one.packed['m.xlsx']! }], {
      xlsx: openWorkbook,
    });
    expect(findings.map(({ code }) => code)).toEqual(['exchange.rows-missing']);
  });
});

describe('csmhs template application -o FILE.xlsx', () => {
  test("makes a draft that can be checked, also of a form of one's own", async () => {
    const own = {
      form: 'form@1',
      id: 'xx-application@1',
      title: 'Made up',
      fields: { why: { type: 'text', most: 600, label: 'Why you apply', required: true } },
    };
    for (const more of [[], ['--form', 'own.json']]) {
      const files = { 'own.json': JSON.stringify(own) };
      const made = await csmhs(['template', 'application', '-o', 'a.xlsx', ...more], { files });
      expect([made.exit, made.err]).toEqual([0, '']);
      const all = { ...files, 'a.xlsx': made.packed['a.xlsx']! };
      const { exit, out } = await csmhs(['validate', 'a.xlsx', '--format', 'json', ...more], { files: all });
      expect([exit, JSON.parse(out).files[0].rows.read]).toEqual([0, 1]);
    }
  });
});

describe('csmhs validate FILE.xlsx --annotate OUT.xlsx', () => {
  test('writes notes at the cells, for its owner only', async () => {
    const files = { 'a.xlsx': await bookOf({ rows: BAD }) };
    const { exit, packed, ownerOnly } = await csmhs(['validate', 'a.xlsx', '--annotate', 'o.xlsx'], {
      files,
    });
    expect([exit, ownerOnly]).toEqual([1, ['o.xlsx']]);
    const { sheets } = await readXlsx(packed['o.xlsx']!);
    const { comment } = sheets[0]!.cells!.get('1,3')!;
    expect(comment?.text).toMatch(/^fatal: "\*\*\*" is not a number/);
    expect(sheets[0]!.rows).toEqual(BAD);
  });

  test('says how hard a finding is in the language of the notes', async () => {
    const files = { 'a.xlsx': await bookOf({ rows: BAD }) };
    const { packed } = await csmhs(['validate', 'a.xlsx', '--annotate', 'o.xlsx', '--locale', 'es'], {
      files,
    });
    const notes = [...(await readXlsx(packed['o.xlsx']!)).sheets[0]!.cells!.values()].map(
      ({ comment }) => comment?.text ?? '',
    );
    expect(notes.join()).toContain('advertencia: ');
    expect(notes.join()).not.toMatch(/(warning|info|explain|confirm): /);
  });

  test.each([
    [['a.csv', '--annotate', 'o.xlsx'], 'a.csv is not a workbook'],
    [['a.xlsx', 'b.xlsx', '--annotate', 'o.xlsx'], 'takes one file, and 2 were given'],
    [['a.xlsx', '--annotate', 'o.csv'], 'a.xlsx is a workbook: --annotate OUT.xlsx'],
    [['a.xlsx', '--annotate', 'o.ods'], 'does not write o.ods'],
    [['a.xlsx', '--split', 'o.xlsx', 'p.csv'], '--split writes CSV'],
    [['a.xlsx', '--annotate', 'a.xlsx'], 'it is one of the files that were read'],
  ])('%j is refused', async (words, because) => {
    const book = await bookOf({ rows: BAD });
    const files = {
      'a.xlsx': book,
      'b.xlsx': book,
      'a.csv': 'organization,month,enrolled\n00240000,2020-10,3\n',
    };
    const { exit, err, packed } = await csmhs(['validate', ...words], { files });
    expect([exit, packed]).toEqual([2, {}]);
    expect(err).toContain(because);
  });
});

describe('without the package that unpacks workbooks', () => {
  afterEach(() => {
    vi.doUnmock('hucre/xlsx');
  });

  test.each([
    [['validate', 'a.xlsx'], 3],
    [['validate', 'a.csv', '--history', 'a.xlsx'], 3],
    [['totals', 'a.xlsx'], 3],
    [['protect', 'a.xlsx', '--policy', 'small-under-11'], 3],
    [['score', 'a.xlsx'], 3],
    [['template', 'monthly', '-o', 'm.xlsx'], 2],
  ])('csmhs %j says in one line what to install', async (words, code) => {
    vi.doMock('hucre/xlsx', () => {
      throw new Error('no such package');
    });
    const files = { 'a.xlsx': await bookOf({ rows: BAD }), 'a.csv': SOUND };
    const { exit, err, packed } = await csmhs(words, { files });
    expect([exit, packed]).toEqual([code, {}]);
    expect(err).toMatch(/^csmhs: .*npm install hucre@1\.0\.0\n$/);
  });

  test('a folder with workbooks beside its data is read without them, and says so', async () => {
    vi.doMock('hucre/xlsx', () => {
      throw new Error('no such package');
    });
    const files = { 'in/a.xlsx': await bookOf({ rows: BAD }), 'in/a.csv': SOUND };
    const { exit, err } = await csmhs(['validate', 'in'], { files });
    expect([exit, err]).toEqual([
      0,
      expect.stringMatching(/^csmhs: in\/a\.xlsx is passed over: .* npm install/),
    ]);
    expect((await csmhs(['validate', 'in', '--fail-on-skipped'], { files })).exit).toBe(3);
  });
});

describe('folders, and every command that reads monthly files', () => {
  const rows = [HEAD, ['00240000', '2020-10', 340, 12]];
  const same = { 'b/x.csv': SOUND };

  test('a folder is read with the workbooks in it', async () => {
    const files = { 'in/deep/a.xlsx': await bookOf({ rows: BAD }), 'in/~$a.xlsx': 'PK', 'in/old.xls': 'PK' };
    const { out, err } = await csmhs(['validate', 'in', '--format', 'json'], { files });
    expect(err).toBe('csmhs: passed over in in: 1 workbook (old.xls), 1 hidden name (~$a.xlsx)\n');
    expect(JSON.parse(out).files.map(({ name }: { name: string }) => name)).toEqual(['in/deep/a.xlsx']);
  });

  test.each([
    [['totals', '--format', 'csv']],
    [['rates', '--format', 'json']],
    [['timeliness', '--cohort', 'ma-coiin-2020-21']],
    [['protect', '--policy', 'small-under-11']],
  ])('%j makes the same of a workbook as of a table', async (words) => {
    const files = { ...same, 'a/x.xlsx': await bookOf({ rows: [['A title'], ...rows] }) };
    const [book, table] = [await csmhs([...words, 'a'], { files }), await csmhs([...words, 'b'], { files })];
    expect(table.exit).toBe(0);
    expect([book.exit, book.out, book.err]).toEqual([table.exit, table.out, table.err]);
  });

  test.each([
    [['totals', 'a.xlsx'], 1, /\na\.xlsx:Sheet1!C2 {2}FATAL exchange\.formula-without-value/],
    [['rates', 'a.xlsx'], 1, /a\.xlsx:Sheet2!A1 {2}WARNING exchange\.sheet-unread/],
    [['protect', 'a.xlsx', '--policy', 'small-under-11'], 1, /Sheet1!C2[\s\S]*nothing is published/],
    [['validate', 'b/x.csv', '--history', 'a.xlsx'], 3, /a part of a\.xlsx under --history cannot be read/],
    [['validate', 'b/x.csv', '--history', 'w.xlsx'], 3, /nothing of w\.xlsx under --history/],
    [['totals', 'w.xlsx'], 3, /w\.xlsx:1:1 {2}FATAL exchange\.workbook-unreadable/],
    [
      ['protect', 'w.xlsx', '--policy', 'small-under-11'],
      3,
      /workbook-unreadable[\s\S]*nothing is published/,
    ],
  ])('%j says at the cell what is not counted', async (words, exit, said) => {
    const book = await bookOf(
      {
        rows: [HEAD, ['00240000', '2020-10', null, 12]],
        cells: new Map([['1,2', { type: 'formula', formula: 'A1+1' }]]),
      },
      { rows: [['something']] },
    );
    const files = { ...same, 'a.xlsx': book, 'w.xlsx': new Uint8Array([0x50, 0x4b, 3, 4, 1]) };
    const ended = await csmhs(words, { files });
    expect([ended.exit, ended.err]).toEqual([exit, expect.stringMatching(said)]);
  });

  test('--history compares with a workbook', async () => {
    const files = { ...same, 'h/x.xlsx': await bookOf({ rows: [HEAD, ['00240000', '2020-09', 900, 12]] }) };
    const codes = async (...more: string[]) => {
      const { out } = await csmhs(['validate', 'b', '--format', 'json', ...more], { files });
      return JSON.parse(out).findings.map(({ code }: { code: string }) => code);
    };
    const alone = await codes();
    expect((await codes('--history', 'h')).filter((code: string) => !alone.includes(code))).not.toEqual([]);
  });
});

describe('csmhs validate FILE.xlsx --split', () => {
  const split = async (rows: (string | number | null)[][]) => {
    const files = { 'a.xlsx': await bookOf({ rows }) };
    return csmhs(['validate', 'a.xlsx', '--split', 'good.csv', 'bad.csv'], { files });
  };

  test('writes good and bad rows as CSV, each finding at its row, whatever breaks of lines are in cells', async () => {
    const { err, written, packed, ownerOnly } = await split([
      ['A title', null, null, null, null],
      [...HEAD, 'note'],
      ['00240000', '2020-10', 340, 12, 'two\nlines\nmore'],
      ['00350000', '2020-10', 5, 9, null],
      [null, null, null, null, null],
      ['00440000', '2020-10', 340, 12, 'one\ntwo'],
      ['00490000', '2020-10', 340, 'x', null],
    ]);
    const textOf = (name: string) => written[name] ?? new TextDecoder().decode(packed[name]);
    expect(err).toContain('good.csv: 2 rows without an open finding of severity');
    expect(ownerOnly).toEqual(['good.csv', 'bad.csv']);
    expect(textOf('good.csv')).toBe(
      'organization,month,enrolled,screened,note\n00240000,2020-10,340,12,"two\nlines\nmore"\n00440000,2020-10,340,12,"one\ntwo"\n',
    );
    const bad = textOf('bad.csv').split('\n');
    expect(bad[0]).toMatch(/^organization,month,enrolled,screened,note,Result \(csmhs\)/);
    expect([bad.length, bad[1], bad[2]]).toEqual([
      4,
      expect.stringMatching(/^00350000,2020-10,5,9,,fatal/),
      expect.stringMatching(/^00490000,2020-10,340,x,,fatal/),
    ]);
  });

  test.each(['=1+1', '+1+1', '-1+1', '@SUM(A1)', '\t=1', ' =1'])(
    '%j is not worked out by whoever opens it',
    async (text) => {
      const { written, packed } = await split([
        ['organization', 'month', 'enrolled', 'screened', text],
        ['00240000', '2020-10', 340, 12, text],
        ['00350000', '2020-10', -5, 9, text],
      ]);
      const all = ['good.csv', 'bad.csv'].map(
        (name) => written[name] ?? new TextDecoder().decode(packed[name]),
      );
      for (const line of all.flatMap((each) => each.split('\n')))
        for (const cell of line.split(',')) expect(cell).not.toMatch(/^"?\s*[=+@]|^"?\t|^"?-\d+\+/);
      expect(all.join('')).toContain("'");
      expect(all[1]).toContain('2020-10,-5,9,');
    },
  );

  test('goes together with --annotate OUT.xlsx', async () => {
    const files = { 'a.xlsx': await bookOf({ rows: BAD }) };
    const words = ['validate', 'a.xlsx', '--annotate', 'o.xlsx', '--split', 'g.csv', 'b.csv'];
    const { exit, packed, ownerOnly } = await csmhs(words, { files });
    expect([exit, ownerOnly]).toEqual([1, ['o.xlsx', 'g.csv', 'b.csv']]);
    expect((await readXlsx(packed['o.xlsx']!)).sheets[0]!.rows).toEqual(BAD);
  });
});

describe('a needs assessment as a workbook', () => {
  const filledBook = async () => {
    const { packed } = await csmhs(['template', 'assessment', '-o', 's.xlsx']);
    const book = await openXlsx(packed['s.xlsx']!, { readStyles: true });
    const [sheet] = book.sheets;
    const facts: Readonly<Record<string, string>> = {
      organization: '00240000',
      periodFrom: '2019-08-26',
      periodTo: '2020-06-19',
      completedOn: '2020-09-15',
      roles: 'principal',
    };
    for (const [r, row] of sheet!.rows.entries()) {
      const value = facts[String(row[0])] ?? (row[3] === '1 to 6' ? 3 : undefined);
      if (value === undefined) continue;
      for (const c of [4, 5]) {
        row[c] = value;
        const cell = sheet!.cells?.get(`${r},${c}`);
        sheet!.cells?.set(`${r},${c}`, {
          ...cell,
          value,
          type: typeof value === 'number' ? 'number' : 'string',
        });
      }
    }
    return { book, sheet: sheet! };
  };

  test('is scored, with what its raters should talk about', async () => {
    const { book, sheet } = await filledBook();
    const at = sheet.rows.findIndex(([id]) => id === 'T1');
    sheet.cells!.set(`${at},4`, { value: 6, type: 'number' });
    const files = { 's.xlsx': await saveXlsx(book) };
    const { exit, out, err } = await csmhs(['score', 's.xlsx'], { files });
    expect([exit, out.match(/Where to begin/g)]).toEqual([0, ['Where to begin', 'Where to begin']]);
    expect(out).toMatch(/2 raters side by side[\s\S]*T1 {2}ratings far apart, from 3 to 6/);
    expect(err).not.toContain('roles-few');
    expect((await csmhs(['validate', 's.xlsx'], { files })).exit).toBe(0);
  });

  test('has its findings at cells, in the report, on standard error, and in its own workbook', async () => {
    const { book, sheet } = await filledBook();
    sheet.cells!.set('8,5', { value: 9, type: 'number' });
    const files = { 's.xlsx': await saveXlsx(book) };
    const scored = await csmhs(['score', 's.xlsx'], { files });
    expect([scored.exit, scored.out.match(/rater r\d/g)]).toEqual([1, ['rater r1']]);
    expect(scored.err).toContain('csmhs: not scored: 00240000 rater r2.');
    expect(scored.err).toContain('s.xlsx:Assessment!F9  FATAL assessment.value-off-scale');
    const { exit, out, packed } = await csmhs(['validate', 's.xlsx', '--annotate', 'o.xlsx'], { files });
    expect([exit, out]).toEqual([1, expect.stringContaining('Assessment!F9')]);
    const back = await readXlsx(packed['o.xlsx']!);
    expect(back.sheets[0]!.cells!.get('8,5')?.comment?.text).toMatch(/^fatal: Item T1/);
    const table = { 's.csv': sheetsTemplate(SMHQA_DISTRICT) };
    const ofTable = await csmhs(['validate', 's.csv', '--annotate', 'o.csv'], { files: table });
    expect([ofTable.exit, ofTable.written['o.csv']]).toEqual([
      1,
      expect.stringMatching(/^organization,.*,fatal,/m),
    ]);
    expect((await csmhs(['validate', 's.xlsx', '--split', 'g.csv', 'b.csv'], { files })).err).toContain(
      's.xlsx holds ratings, whose rows belong together',
    );
  });
});

test('the report names the form by which the application of a workbook was judged', async () => {
  const own = {
    form: 'form@1',
    id: 'xx-application@1',
    title: 'Made up',
    fields: { why: { type: 'text', most: 600, label: 'Why you apply', required: true } },
  };
  for (const [more, id] of [
    [['--form', 'own.json'], 'xx-application@1'],
    [[], 'application@2'],
  ] as const) {
    const files = { 'own.json': JSON.stringify(own) };
    const { packed } = await csmhs(['template', 'application', '-o', 'a.xlsx', ...more], { files });
    const all = { ...files, 'a.xlsx': packed['a.xlsx']! };
    const { out } = await csmhs(['validate', 'a.xlsx', '--format', 'json', ...more], { files: all });
    expect(JSON.parse(out).ruleSet).toBe(id);
  }
});
