import { readXlsx } from 'hucre/xlsx';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { openWorkbook } from '../../src/exchange/xlsx/index.js';
import { validateFiles } from '../../src/validate/index.js';
import { bookOf } from '../exchange/xlsx/books.js';
import { csmhs } from './fakeHost.js';

const HEAD = ['organization', 'month', 'enrolled', 'screened'];
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
    [['template', 'monthly', '-o', 'm.xlsx'], 2],
  ])('csmhs %j says in one line what to install', async (words, code) => {
    vi.doMock('hucre/xlsx', () => {
      throw new Error('no such package');
    });
    const files = { 'a.xlsx': await bookOf({ rows: BAD }) };
    const { exit, err, packed } = await csmhs(words, { files });
    expect([exit, packed]).toEqual([code, {}]);
    expect(err).toMatch(/^csmhs: .*npm install hucre@1\.0\.0\n$/);
  });
});
