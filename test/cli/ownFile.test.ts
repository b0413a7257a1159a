import { describe, expect, test } from 'vitest';
import { csmhs, type FakeMachine } from './fakeHost.js';

const HEADINGS = 'organization,month,enrolled,screened,screenedYtd';
const SOUND = '99990505,2020-10,694,16,61';
const SWAPPED = '99990505,2020-11,694,71,26';
const SENT = `${HEADINGS}\n${SOUND}\n${SWAPPED}\n`;

const validate = (words: string, files: NonNullable<FakeMachine['files']>, machine: FakeMachine = {}) =>
  csmhs(['validate', ...words.split(' ')], { files, ...machine });

describe('--annotate', () => {
  test('writes the file of the sender with two columns, for its owner, beside the report', async () => {
    const run = await validate('a.csv --annotate back.csv', { 'a.csv': SENT });
    expect(run.exit).toBe(1);
    expect(run.out).toContain('FATAL');
    expect(run.written['back.csv']).toContain(`${HEADINGS},Result (csmhs),What to do (csmhs)\n${SOUND},`);
    expect(run.written['back.csv']).toContain(`${SWAPPED},fatal`);
    expect(run.ownerOnly).toEqual(['back.csv']);
    expect(run.err).toContain('back.csv: 2 rows.');
  });

  test('has every row whatever the report may show', async () => {
    const rows = Array.from({ length: 300 }, (_, i) => `${10000000 + i * 10000},2020-11,694,71,26`);
    const words = 'a.csv --annotate back.csv --format json --max-findings 5';
    const { written, out } = await validate(words, { 'a.csv': [HEADINGS, ...rows].join('\n') });
    expect(written['back.csv']?.match(/,fatal/g)).toHaveLength(300);
    expect(JSON.parse(out).findings.length).toBeLessThanOrEqual(5);
  });

  test('refuses what it cannot do before it reads', async () => {
    const files = { 'a.csv': SENT, 'b.csv': SENT, 'a.json': '{ "form": "profile@1" }' };
    for (const words of [
      'a.csv b.csv --annotate back.csv',
      'a.csv --annotate back.xlsx',
      'a.csv --annotate -',
      'a.csv --annotate back.csv -o back.csv',
      'a.json --annotate back.csv',
      'a.csv --split good.csv',
      'a.csv --split good.csv --quiet',
      'a.csv --split same.csv same.csv',
      'a.csv --annotate a.csv',
      'a.csv --annotate full/back.csv',
    ]) {
      const run = await validate(words, files);
      expect([words, run.exit, Object.keys(run.written).filter((path) => path !== 'back.csv')]).toEqual([
        words,
        2,
        [],
      ]);
      expect(run.err).toMatch(/^csmhs: .+(\.|: --split GOOD BAD)$/m);
    }
  });

  test('writes nothing for a file of which nothing is read', async () => {
    const run = await validate('a.csv --annotate back.csv', { 'a.csv': 'x,y\n1,2\n' });
    expect([run.exit, run.written]).toEqual([3, {}]);
  });
});

describe('--split', () => {
  test('calls no row of headings good, wherever it stands', async () => {
    const units = '(code),(month),(n),(n),(n)';
    const sent = `${HEADINGS}\n${units}\n${SOUND}\n\n${HEADINGS}\n${SWAPPED}\n`;
    const { written } = await validate('a.csv --split good.csv bad.csv --fail-on fatal', { 'a.csv': sent });
    expect(written['good.csv']).toBe(`${HEADINGS}\n${SOUND}\n`);
    const bad = written['bad.csv']!.split('\n').filter((line) => line !== '');
    expect(bad.map((line) => line.split(',', 1)[0])).toEqual([
      'organization',
      '(code)',
      'organization',
      '99990505',
    ]);
  });

  test('writes good and bad rows apart', async () => {
    const { written } = await validate('a.csv --split good.csv bad.csv --fail-on fatal', { 'a.csv': SENT });
    expect(written['good.csv']).toBe(`${HEADINGS}\n${SOUND}\n`);
    expect(written['bad.csv']).toContain(`(csmhs)\n${SWAPPED},fatal`);
    expect(written['bad.csv']).not.toContain(SOUND);
  });

  test('takes its two names wherever it stands', async () => {
    const { written } = await csmhs(
      ['validate', '--split', 'good.csv', 'bad.csv', 'a.csv', '--fail-on', 'fatal'],
      {
        files: { 'a.csv': SENT },
      },
    );
    expect(Object.keys(written)).toEqual(['good.csv', 'bad.csv']);
  });
});

describe('a table of ratings', () => {
  const facts = {
    instrument: 'smhqa-district',
    edition: 'working-1',
    organization: '00240000',
    periodFrom: '2020-07-01',
    periodTo: '2020-12-31',
    completedOn: '2021-01-15',
    roles: 'principal',
  };
  const rows = Object.entries(facts).map(([name, text]) => `${name},${text},`);
  const table = ['item,r1,Mona', ...rows, 'T1,3,9', 'T2,3,4', ''].join('\r\n');
  const words = 'ratings.csv --annotate back.csv --as-of 2021-02-01';

  test('comes back with its own rows in their order, and says whose answer is meant', async () => {
    const { written, err } = await validate(words, { 'ratings.csv': table });
    const back = written['back.csv']!.split('\r\n');
    expect(back[0]).toBe('item,r1,Mona,Result (csmhs),What to do (csmhs)');
    expect(back.slice(1).map((line) => line.split(',', 1)[0])).toEqual([
      ...Object.keys(facts),
      'T1',
      'T2',
      '',
    ]);
    expect(back[8]).toMatch(/^T1,3,9,fatal,".*Rater 2, whose heading is at ratings\.csv:1:9\..*"$/);
    expect(back[9]).toBe('T2,3,4,no findings,');
    expect(back.join()).not.toMatch(/Mona[^,]/);
    expect(err).toContain('back.csv: 9 rows.');
  });

  test.each([
    ['en', 'not judged'],
    ['es', 'sin revisar'],
  ])('says that rows without an instrument were not judged, in %s', async (locale, said) => {
    const bare = ['item,r1,r2', 'completedOn,2020-10-01,10/32/2020', 'T1,3,9', ''].join('\n');
    const { written } = await validate(`bare.csv --annotate back.csv --locale ${locale}`, {
      'bare.csv': bare,
    });
    expect(written['back.csv']!.split('\n').slice(1, 3)).toEqual([
      `completedOn,2020-10-01,10/32/2020,${said},`,
      `T1,3,9,${said},`,
    ]);
  });

  test('is read again without the two columns', async () => {
    const first = (await validate(words, { 'ratings.csv': table })).written['back.csv']!;
    const second = await validate(words, { 'ratings.csv': first });
    expect(second.written['back.csv']).toBe(first);
    expect(second.out).toContain('2 forms');
  });

  test('is not split, for its rows belong together', async () => {
    const { exit, err, written } = await validate('ratings.csv --split good.csv bad.csv', {
      'ratings.csv': table,
    });
    expect([exit, written]).toEqual([2, {}]);
    expect(err).toContain('belong together: --annotate');
  });
});
