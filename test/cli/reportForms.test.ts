import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { bookOf } from '../exchange/xlsx/books.js';
import { csmhs } from './fakeHost.js';

const sample = (path: string) => readFileSync(`examples/data/${path}`, 'utf8');
const months = sample('synthetic-belchertown-2020-21.csv');
const log = sample('pdsa/00240000-2020-21.json');
const fall = JSON.parse(sample('assessments/00240000-2020-09.json'));

/** The sheet as a table of items, as a team keeps it in a spreadsheet. */
const rows: readonly (readonly (string | number)[])[] = [
  ['item', 'team'],
  ...Object.entries({
    instrument: fall.instrument,
    edition: fall.edition,
    organization: fall.organization,
    periodFrom: fall.period.from,
    periodTo: fall.period.to,
    completedOn: fall.completedOn,
    roles: fall.roles.join('; '),
  }),
  ...Object.entries(fall.responses as Record<string, number | string[]>).map(
    ([item, answer]): [string, string | number] => [item, Array.isArray(answer) ? answer.join('; ') : answer],
  ),
];
const csvOf = (table: readonly (readonly (string | number)[])[]) =>
  table.map((row) => `${row.join(',')}\n`).join('');
const tally = 'date,count,of,measure\n2020-11-02,5,10,formsBack\n2020-11-03,6,10,formsBack\n';

const report = (files: Record<string, string | Uint8Array>, words = '') =>
  csmhs(`report d --cohort ma-coiin-2020-21 --as-of 2021-06-20 -o r.html ${words}`.trim().split(' '), {
    files,
  });

describe('a report holds whatever validate could read', () => {
  const sentOf = (html = '') =>
    /What you sent<\/h3>[\s\S]*?<\/table>/.exec(html)?.[0].replace(/<[^>]+>/g, ' ');

  test('sheets as a table, as a workbook and as JSON give one page', async () => {
    const pages = await Promise.all(
      [
        { 'd/fall.json': JSON.stringify(fall) },
        { 'd/fall.csv': csvOf(rows) },
        { 'd/fall.xlsx': await bookOf({ rows: rows.map((row) => [...row]) }) },
      ].map(async (files) => {
        const { exit, err, written } = await report({ ...files, 'd/log.json': log });
        expect([exit, err]).toEqual([0, expect.not.stringContaining('not in the report')]);
        return written['r.html'];
      }),
    );
    expect(pages[0]).toContain('assessment sheets');
    expect(sentOf(pages[0])).toContain('2020-09-14');
    expect(pages[1]).toBe(pages[0]);
    expect(pages[2]).toBe(pages[0]);
  });

  test('a tally as a table is of the district whose log counts its measure; of several it is nobody’s, and said', async () => {
    const own = await report({ 'd/days.csv': tally, 'd/log.json': log });
    expect(sentOf(own.written['r.html'])).toContain('tallies');
    const other = JSON.stringify({ ...JSON.parse(log), organization: '00480000' });
    const two = await report({ 'd/days.csv': tally, 'd/log.json': log, 'd/other.json': other });
    expect(two.written['r.html']).not.toContain('<th scope="row">tallies');
    expect(two.written['r.html']).toContain('d/days.csv</th><td>It names no district that is known here');
    expect(two.err).toContain('d/days.csv. It names no district that is known here');
  });

  test('a list of who came is attendance', async () => {
    const list = 'Name,Email,Join time\nMade Up,made.up@xx.example,09:00\n';
    const registry = JSON.stringify({
      form: 'registry@1',
      id: 'own',
      codes: 'ma-dese',
      coverage: 'partial',
      asOf: '2020-10-01',
      organizations: [{ kind: 'district', code: '00240000', name: 'Belchertown', domains: ['xx.example'] }],
    });
    const { written } = await report(
      { 'd/attendance-call-1.csv': list, 'd/log.json': log, 'r.json': registry },
      '--registry r.json',
    );
    expect(sentOf(written['r.html'])).toContain('records of attendance');
  });
});

describe('what a report leaves out is said, in the page and on standard error', () => {
  test.each([
    [
      'a file that cannot be read',
      { 'd/bad.json': '{ "form": "profile@1", ' },
      'd/bad.json',
      'cannot be read',
    ],
    [
      'a kind that no page shows',
      { 'd/c.json': '{ "form": "catalogue@1" }' },
      'd/c.json',
      'does not show files of this kind: catalogue',
    ],
    ['a form of nobody', { 'd/p.json': '{ "form": "profile@1" }' }, 'd/p.json', 'names no district'],
    [
      'rows without a month',
      { 'd/x.csv': 'organization,month,enrolled\n00240000,soon,5\n' },
      'd/x.csv',
      'A part of it cannot be read',
    ],
    [
      'a sheet that cannot be scored',
      { 'd/s.csv': csvOf(rows.map((row) => (row[0] === 'completedOn' ? ['completedOn', 'soon'] : row))) },
      'd/s.csv',
      'cannot be read',
    ],
    [
      'a form of another year',
      { 'd/p.json': '{ "form": "profile@1", "organization": "00240000", "schoolYear": "2018-19" }' },
      'd/p.json',
      'belongs to 2018-19',
    ],
    [
      'months of a stranger',
      { 'd/x.csv': 'organization,month,enrolled\n99990000,2020-10,5\n' },
      '99990000',
      '',
    ],
  ])('%s', async (_, more, what, why) => {
    for (const words of ['', '--district 00240000']) {
      const { err, written } = await report({ 'd/a.csv': months, ...more } as Record<string, string>, words);
      const page = written['r.html']!;
      const at = page.indexOf('What is not in this report, and what does not fit together');
      if (what === '99990000' && words !== '') continue;
      expect(at).toBeGreaterThan(0);
      for (const said of [page.slice(at), err]) {
        expect(said).toContain(what);
        expect(said).toContain(why);
      }
    }
  });

  test('a page from which nothing is missing says nothing of the kind', async () => {
    const { written, err } = await report({
      'd/a.csv': months.replace(/^.*2021-06.*\n/gm, ''),
      'd/log.json': log,
    });
    expect(written['r.html']).not.toContain('What is not in this report');
    expect(err).not.toContain('not in the report');
  });

  test('what is said to everybody names no file', async () => {
    const { written, err } = await report(
      { 'd/a.csv': months, 'd/bad.json': '{ "form": ', 'p.json': '{ "threshold": 3 }' },
      '--public --policy p.json',
    );
    expect(err).toContain('d/bad.json');
    expect(written['r.html']).not.toContain('bad.json');
  });
});
