import { expect, test } from 'vitest';
import type { Finding } from '../../src/core/index.js';
import { MONTHLY_1 } from '../../src/monthly/index.js';
import { csmhs } from './fakeHost.js';

const csv = [
  'organization,month,enrolled,staffTrained,telehealthSessions,staffWorkload,note',
  '00240000,2020-09,2149,3,0,,All well',
  '00240000,2020-10,2150,12,41,4,',
].join('\n');
const report = { organization: '00240000', month: '2020-10', values: { staffTrained: 12, staffWorkload: 4 } };
const files = { 'a.csv': csv, 'a.json': JSON.stringify(report) };

test('writes CSV as CSV of the later form, and says what did not come along without its numbers', async () => {
  const { exit, out, err } = await csmhs(['migrate', 'a.csv', '--to', 'monthly@2'], { files });
  expect(exit).toBe(0);
  expect(out.trim().split('\n')).toEqual([
    'organization,month,version,note,enrolled,staffCompletedTraining,videoSessions,telephoneSessions',
    '00240000,2020-09,1,All well,2149,3,0,0',
    '00240000,2020-10,1,,2150,12,notAvailable,notAvailable',
  ]);
  expect(err).toContain('WARNING form.value-split');
  expect(err).toContain('2 values did not come along as before.');
  expect(err).not.toContain('41');
});

test('what was migrated is sound by the later form', async () => {
  const { out } = await csmhs(['migrate', 'a.csv', '--to', 'monthly@2'], { files });
  const next = { 'b.csv': out };
  const again = await csmhs(['migrate', 'b.csv', '--form', 'monthly@2', '--to', 'monthly@2'], {
    files: next,
  });
  expect(again.out).toBe(out);
  const { exit } = await csmhs(['validate', 'b.csv', '--form', 'monthly@2'], { files: next });
  expect(exit).toBe(0);
});

test('writes JSON as JSON, and the losses to a file with their values where they may show', async () => {
  const { exit, out, written } = await csmhs(
    ['migrate', 'a.json', '--to', 'monthly@2', '--losses', 'lost.json', '--show-values'],
    { files },
  );
  expect(exit).toBe(0);
  expect(JSON.parse(out).values).toEqual({ staffCompletedTraining: 12 });
  expect(JSON.parse(String(written['lost.json']))).toMatchObject([
    { code: 'form.value-retired', field: 'staffWorkload', value: 4 },
  ]);
});

test('an application moved to the preview is checked by it, and both are said to be previews', async () => {
  const application = JSON.stringify({ form: 'application@2', interest: { equityFocus: 'New families.' } });
  const moved = await csmhs(['migrate', 'a.json', '--to', 'application@3'], {
    files: { 'a.json': application },
  });
  expect(moved.exit).toBe(0);
  const { err, out } = await csmhs(['validate', 'b.json', '--form', 'application@3'], {
    files: { 'b.json': moved.out },
  });
  expect(err).toContain('application@3 is a preview and may still change.');
  const unnamed = await csmhs(['validate', 'b.json'], { files: { 'b.json': moved.out } });
  expect(unnamed.out).toContain('--form application@3 is enough');
  expect(out).not.toContain('application.form-unknown');
  expect(out).not.toContain('reachedTooLittle');
});

test('says once for each field what did not come along, with how many values, where, and in which line', async () => {
  const rows = Array.from({ length: 9 }, (_, i) => `00240000,2020-${i < 3 ? `1${i}` : `0${i}`},${i + 1},4`);
  const many = {
    'a.csv': ['organization,month,enrolled,staffWorkload', ...rows].join('\n'),
    'b.json': JSON.stringify(report, null, 2),
  };
  const { err, written } = await csmhs(
    ['migrate', 'a.csv', 'b.json', '--to', 'monthly@2', '--format', 'json', '--losses', 'lost.json'],
    { files: many },
  );
  expect(err.match(/form.value-retired/g)).toHaveLength(1);
  expect(err).toContain('10 values: a.csv 00240000 2020-10 (line 2), 2020-11 (line 3), 2020-12 (line 4)');
  expect(err).toContain('b.json 00240000 2020-10 (line 6)');
  const lost = JSON.parse(String(written['lost.json']));
  expect(lost.map((each: Finding) => [each.source?.file, each.source?.line]).slice(8)).toEqual([
    ['a.csv', 10],
    ['b.json', 6],
  ]);
  expect(new Set(lost.map((each: Finding) => each.fingerprint)).size).toBe(10);
});

test('knows rows that are of the later form already', async () => {
  const { out } = await csmhs(['migrate', 'a.csv', '--to', 'monthly@2'], { files });
  const both = { 'a.csv': 'organization,month,staffTrained\n00240000,2020-11,3\n', 'moved.csv': out };
  const again = await csmhs(['migrate', 'a.csv', 'moved.csv', '--to', 'monthly@2'], { files: both });
  expect(again.exit).toBe(0);
  expect(again.err).toContain('moved.csv is of monthly@2 already.');
  expect(again.err).not.toContain('exchange.');
  const alone = await csmhs(['migrate', 'moved.csv', '--to', 'monthly@2'], { files: both });
  expect([alone.exit, alone.out]).toEqual([0, out]);
});

test('refuses JSON that is no record of the form, with its place', async () => {
  const { exit, err } = await csmhs(['migrate', 'a.json', '--to', 'monthly@2'], {
    files: { 'a.json': '[\n{ "values": {} },\n{ "hello": 1 }]' },
  });
  expect(exit).toBe(1);
  expect(err).toContain('a.json:3:1  FATAL exchange.json-not-monthly');
});

test('takes forms and migrations of your own', async () => {
  const form = (id: string, measure: string) =>
    JSON.stringify({
      ...MONTHLY_1,
      id,
      measures: [{ id: measure, label: measure, unit: 'events', window: 'month', acrossSchools: 'sum' }],
      comparisons: [],
      contradictions: [],
      rates: [],
    });
  const own = {
    'one.json': form('xx-monthly@1', 'calls'),
    'two.json': form('xx-monthly@2', 'talks'),
    'm.json': JSON.stringify({
      form: 'migration@1',
      from: 'xx-monthly@1',
      to: 'xx-monthly@2',
      changes: [{ change: 'renamed', field: 'calls', to: 'talks' }],
    }),
    'a.csv': 'organization,month,calls\n00240000,2020-10,5\n',
  };
  const words = ['migrate', 'a.csv', '--form', 'one.json', '--to', 'two.json'];
  const { exit, out } = await csmhs([...words, '--migration', 'm.json'], { files: own });
  expect([exit, out]).toEqual([0, 'organization,month,version,talks\n00240000,2020-10,1,5\n']);
  const without = await csmhs(words, { files: own });
  expect([without.exit, without.out]).toEqual([1, '']);
  expect(without.err).toContain('No migration leads from xx-monthly@1 to xx-monthly@2.');
});

test('writes all or nothing', async () => {
  const refused = async (words: readonly string[], more: Record<string, string> = {}) => {
    const { exit, out, err } = await csmhs(['migrate', ...words], { files: { ...files, ...more } });
    expect(out).toBe('');
    return [exit, err.includes('nothing was written')];
  };
  expect(
    await refused(['a.csv', 'b.csv', '--to', 'monthly@2'], { 'b.csv': csv.replace('2149', 'many') }),
  ).toEqual([1, true]);
  expect(await refused(['a.json', '--to', 'monthly@2'], { 'a.json': '{ "form": ' })).toEqual([3, true]);
  expect(await refused(['a.json', '--to', 'monthly@1'], { 'a.json': '{ "form": "monthly@2" }' })).toEqual([
    1,
    true,
  ]);
  expect(await refused(['a.csv'])).toEqual([2, false]);
  expect(await refused(['a.csv', '--to', 'monthly@8'])).toEqual([2, false]);
});

test('validate takes the files of last year by their own form, as history too', async () => {
  const rows = (heading: string, month: string, screened: number) =>
    `organization,month,enrolled,screenedYtd,${heading}\n00240000,${month},2150,${screened},3\n`;
  const years = {
    'old/sep.csv': rows('staffTrained', '2020-09', 90),
    'oct.csv': rows('staffCompletedTraining', '2020-10', 80),
  };
  const words = ['--form', 'monthly@2', '--format', 'ndjson'];
  const both = await csmhs(['validate', 'old/sep.csv', 'oct.csv', ...words], { files: years });
  expect(both.out).toContain('exchange.read-by-earlier-form');
  expect(both.out).not.toContain('exchange.form-differs');
  expect(both.out).toContain('monthly.ytd-fell');
  const past = await csmhs(['validate', 'oct.csv', '--history', 'old', ...words], { files: years });
  expect(past.out).toContain('monthly.ytd-fell');
  expect(past.out).not.toContain('exchange.read-by-earlier-form');
});

test('validate takes earlier forms and migrations of your own', async () => {
  const form = (id: string, measure: string) =>
    JSON.stringify({
      ...MONTHLY_1,
      id,
      measures: [{ id: measure, label: measure, unit: 'events', window: 'month', acrossSchools: 'sum' }],
      comparisons: [],
      contradictions: [],
      rates: [],
    });
  const migration = (to: string) =>
    JSON.stringify({
      form: 'migration@1',
      from: 'xx-monthly@1',
      to: 'xx-monthly@2',
      changes: [{ change: 'renamed', field: 'calls', to }],
    });
  const own = {
    'one.json': form('xx-monthly@1', 'calls'),
    'two.json': form('xx-monthly@2', 'contacts'),
    'move.json': migration('contacts'),
    'wrong.json': migration('nothing'),
    'in/a.csv': 'organization,month,calls\n00240000,2020-10,7\n',
    'b.csv': 'organization,month,contacts\n00240000,2020-11,7\n',
  };
  const words = ['--form', 'one.json', '--form', 'two.json'];
  const judged = await csmhs(['validate', 'in/a.csv', 'b.csv', ...words, '--migration', 'move.json'], {
    files: own,
  });
  expect(judged.out).toContain('exchange.read-by-earlier-form');
  expect(judged.exit).toBe(0);
  const two = await csmhs(['validate', 'b.csv', ...words], { files: own });
  expect(two.err).toContain('--form names two monthly forms');
  const unfit = await csmhs(['validate', 'b.csv', '--history', 'in', ...words, '--migration', 'wrong.json'], {
    files: own,
  });
  expect(unfit.exit).toBe(2);
  expect(unfit.err).toContain(
    '--migration does not fit its forms: "nothing" is not a field of xx-monthly@2.',
  );
});

test('says what of JSON has no column in CSV, and names nothing that no form knows', async () => {
  const whole = {
    ...report,
    status: 'submitted',
    Mona: 'x',
    notes: { report: 'a', staffTrained: 'b' },
    qualifiers: { staffTrained: 'estimated' },
  };
  const { err } = await csmhs(['migrate', 'b.json', '--to', 'monthly@2', '--format', 'csv'], {
    files: { 'b.json': JSON.stringify(whole) },
  });
  expect(err).toContain(
    'left out: status (1), other parts (1), qualifiers (1), notes of single measures (1).',
  );
  const csvAgain = await csmhs(['migrate', 'a.csv', '--to', 'monthly@2'], { files });
  expect(csvAgain.err).not.toContain('has no columns');
});
