import { describe, expect, test } from 'vitest';
import { MONTHLY_1 } from '../../src/monthly/index.js';
import { csmhs } from './fakeHost.js';

const measure = (id: string) => ({ id, label: id, unit: 'events', window: 'month', acrossSchools: 'sum' });
const form = (id: string, ...measures: string[]) =>
  JSON.stringify({
    ...MONTHLY_1,
    id,
    measures: measures.map(measure),
    comparisons: [],
    contradictions: [],
    rates: [{ id: 'reach', label: 'Reach', numerator: [measures[0]], denominator: [measures[1]] }],
  });
const migration = (changes: object[]) =>
  JSON.stringify({ form: 'migration@1', from: 'own-monthly@1', to: 'own-monthly@2', changes });
const files = {
  'one.json': form('own-monthly@1', 'calls', 'pupils', 'letters'),
  'two.json': form('own-monthly@2', 'contacts', 'pupils'),
  'move.json': migration([
    { change: 'renamed', field: 'calls', to: 'contacts' },
    { change: 'retired', field: 'letters' },
  ]),
  'in/a.csv':
    'organization,month,calls,pupils,letters\n00240000,2020-09,5,100,41\n00240000,2020-10,6,100,43\n00240000,2020-11,7,100,\n',
  'in/b.csv':
    'organization,month,contacts,pupils\n00240000,2020-12,30,100\n00240000,2021-01,31,100\n00240000,2021-02,32,100\n',
};
const own = ['--form', 'one.json', '--form', 'two.json', '--migration', 'move.json'];
const run = (words: string, more: readonly string[] = []) =>
  csmhs([...words.split(' '), ...own, ...more], { files });

describe('months of an own earlier form', () => {
  test('are in the totals, through the migration; what has no place is said without its numbers', async () => {
    const { exit, out, err } = await run('totals in --format json');
    const { figures, notCounted, form: by } = JSON.parse(out);
    const { contacts } = figures.cohort[0].measures;
    expect([exit, by, contacts.value, notCounted]).toEqual([0, 'own-monthly@2', 111, []]);
    expect(err).toContain('in/a.csv:1:1  INFO exchange.read-by-earlier-form');
    expect(err).toContain('WARNING form.value-retired');
    expect(err).toContain('2 values: 00240000 2020-09, 2020-10');
    expect(err).not.toMatch(/\b4[13]\b/);
  });

  test('are in rates, in who sent what in time, and in charts, which say where the definition changed', async () => {
    const rates = JSON.parse((await run('rates in --format json')).out);
    const all: { organization: string; rates: { reach: { percent: number } } }[] =
      rates.figures.districtMonths;
    const reach = all
      .filter(({ organization }) => organization === '00240000')
      .map((one) => one.rates.reach.percent);
    expect(reach).toEqual(expect.arrayContaining([5, 6, 7, 30, 31, 32]));
    const cohort = 'ma-coiin-2020-21';
    const sent = JSON.parse((await run(`timeliness in --format json --cohort ${cohort}`)).out);
    expect(sent.rows.filter(({ status }: { status: unknown }) => status !== null)).toHaveLength(6);
    const chart = await run('chart in --measure contacts -o c.json');
    const { description, table, analysis } = JSON.parse(String(chart.written['c.json']));
    expect(description).toContain('From 2020-12 on another version of the form asks for it in another way');
    expect(table.rows[3].at(-1)).toContain('definition changed');
    expect(analysis.phases).toHaveLength(2);
    expect(analysis.points.map(({ centerLine }: { centerLine: number }) => centerLine)).toEqual([
      6, 6, 6, 31, 31, 31,
    ]);
  });

  test('are in the report, which says what it leaves out', async () => {
    const { exit, written, err } = await run(
      'report in --cohort ma-coiin-2020-21 --as-of 2021-06-20 -o r.html',
    );
    expect(exit).toBe(0);
    const page = written['r.html']!;
    expect(page).toContain('definition changed');
    expect(page).toContain('00240000 2020-09</th><td>');
    expect(err).toContain('WARNING form.value-retired');
  });

  test('are compared with as a history, and what has no place there is said', async () => {
    const { err } = await csmhs(['validate', 'in/b.csv', '--history', 'in', ...own], { files });
    expect(err).toContain('of --history this is not compared');
    expect(err).toContain('form.value-retired');
  });

  test('a migration that does not fit is refused, and nothing is counted', async () => {
    const wrong = {
      ...files,
      'move.json': migration([{ change: 'renamed', field: 'calls', to: 'nothing' }]),
    };
    const { exit, out, err } = await csmhs(['totals', 'in', ...own], { files: wrong });
    expect([exit, out]).toEqual([2, '']);
    expect(err).toContain('--migration does not fit its forms');
  });
});
