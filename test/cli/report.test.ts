import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { COHORTS } from '../../src/network/index.js';
import { csmhs } from './fakeHost.js';

const sample = (path: string) => readFileSync(`examples/data/${path}`, 'utf8');
const files = {
  'd/b.csv': sample('synthetic-belchertown-2020-21.csv'),
  'd/pdsa/log.json': sample('pdsa/00240000-2020-21.json'),
  'd/fall.json': sample('assessments/00240000-2020-09.json'),
};
const run = (words: string) => csmhs(words.split(' '), { files });

test('csmhs report makes one page of everything in a folder', async () => {
  const { exit, err, written } = await run('report d --as-of 2021-06-20 -o r.html');
  expect(exit).toBe(0);
  expect(written['r.html']).toContain(
    'School year 2020-21: Massachusetts School Mental Health CoIIN 2020-21',
  );
  expect(written['r.html']).toContain('<a href="#d-00240000">Belchertown</a>');
  expect(err).toContain('small counts are not hidden in this page');
});

test('--district makes the page of one', async () => {
  const { written } = await run('report d --district 00240000 --as-of 2021-06-20 -o r.html');
  expect(written['r.html']).toContain('<h1 id="d-00240000">Belchertown (00240000): school year 2020-21</h1>');
  expect(await run('report d --district 99990000 -o r.html')).toMatchObject({
    exit: 2,
    err: expect.stringContaining('99990000 is not a district'),
  });
});

test('--locale tells the page in another language, findings too', async () => {
  const { exit, written } = await run('report d --locale es --as-of 2021-06-20 -o r.html');
  expect(exit).toBe(0);
  expect(written['r.html']).toContain('<html lang="es">');
  expect(written['r.html']).toContain('Año escolar 2020-21');
  expect(written['r.html']).not.toMatch(/What you sent|School year|Run chart/);
});

test('--public shows counts that a policy lets through, and refuses without one', async () => {
  expect(await run('report d --public -o r.html')).toMatchObject({
    exit: 2,
    err: expect.stringContaining('--policy is needed'),
  });
  const { exit, written, err } = await csmhs(
    'report d --public --policy p.json --as-of 2021-06-20 -o r.html'.split(' '),
    {
      files: { ...files, 'p.json': '{ "threshold": 3 }' },
    },
  );
  expect({ exit, err }).toMatchObject({
    exit: 0,
    err: expect.stringContaining('safe only if nothing else was published'),
  });
  expect(written['r.html']).not.toMatch(/00240000|Belchertown/);
});

test('without a place to write to, or a cohort, it says what is missing', async () => {
  expect(await run('report d')).toMatchObject({
    exit: 2,
    err: expect.stringContaining('Name the page: -o report.html.'),
  });
  const other = { 'd/a.csv': 'organization,month,enrolled\n12345678,1999-10,5\n' };
  expect(await csmhs('report d -o r.html'.split(' '), { files: other })).toMatchObject({
    exit: 2,
    err: expect.stringContaining('--cohort'),
  });
});

test('too few districts for a threshold are refused once, in words, and can have a policy of their own', async () => {
  const report = (words: string) =>
    csmhs(`report d --public --as-of 2021-06-20 -o r.html --releases all.json ${words}`.split(' '), {
      files: { ...files, 'p.json': '{ "threshold": 3 }' },
    });
  const refused = await report('--policy small-under-11');
  expect(refused.exit).toBe(1);
  expect(refused.err).toContain('6 districts cannot be counted under a threshold of 11.');
  expect(refused.err).toContain('--district-policy');
  expect(refused.err).not.toMatch(/equation|begins with/);
  expect(refused.written).toEqual({});
  const { exit, err, written } = await report('--policy small-under-11 --district-policy p.json');
  expect(exit).toBe(0);
  expect(err).toContain('there was no all.json yet; it begins with this release');
  expect(Object.keys(written).sort()).toEqual(['all.json', 'r.html']);
  expect(await report('--policy small-under-11 --district-policy none')).toMatchObject({ exit: 2 });
});

test('--public and --district contradict each other', async () => {
  expect(await run('report d --public --policy small-under-11 --district 00240000 -o r.html')).toMatchObject({
    exit: 2,
    err: expect.stringContaining('Give one of the two'),
  });
});

test.each([
  ['organization,month,enrolled,submittedAt', ',2020-11-10T09:00:00-05:00', 'on time'],
  ['organization,month,enrolled', '', 'without a date'],
])('rows that say %s are months that were sent', async (head, more, state) => {
  const csv = `${head}\n00240000,2020-10,2100${more}\n`;
  const { exit, written } = await csmhs(
    'report m --cohort ma-coiin-2020-21 --district 00240000 --as-of 2020-12-20 -o r.html'.split(' '),
    { files: { 'm/a.csv': csv } },
  );
  expect(exit).toBe(0);
  expect(written['r.html']).toContain(state);
  expect(written['r.html']).not.toContain('cannot be read');
});

test('what shows small counts is for its owner alone, and what everybody may see is not', async () => {
  const withPolicy = { ...files, 'p.json': '{ "threshold": 3 }' };
  const ownerOnly = async (words: string) => (await csmhs(words.split(' '), { files: withPolicy })).ownerOnly;
  const cohort = '--cohort ma-coiin-2020-21';
  expect(await ownerOnly('report d --as-of 2021-06-20 -o o.html')).toEqual(['o.html']);
  expect(await ownerOnly('report d --public --policy p.json --as-of 2021-06-20 -o o.html')).toEqual([]);
  expect(await ownerOnly(`totals d/b.csv ${cohort} -o o.txt`)).toEqual(['o.txt']);
  expect(await ownerOnly(`rates d/b.csv ${cohort} -o o.txt`)).toEqual(['o.txt']);
  expect(await ownerOnly(`chart d/b.csv ${cohort} --measure enrolled -o o.svg`)).toEqual(['o.svg']);
  expect(await ownerOnly('migrate d/b.csv --to monthly@1 -o o.csv')).toEqual(['o.csv']);
});

test('the page for everybody says commitments in words, and no cell of a page is empty', async () => {
  const { written } = await csmhs(
    'report d --public --policy p.json --as-of 2021-06-20 -o r.html'.split(' '),
    { files: { ...files, 'p.json': '{ "threshold": 3 }' } },
  );
  expect(written['r.html']).toContain('C1: Form or name a multidisciplinary district team.');
  const whole = await run('report d --as-of 2021-06-20 -o r.html');
  expect(whole.written['r.html']).not.toMatch(/<td><\/td>|<th scope="row"><\/th>/);
});

test('one cell that cannot be read leaves the month sent, and what is in it owed, in every place', async () => {
  const files = { 'r.csv': sample('synthetic-randolph-2020-21.csv') };
  const told = await csmhs('report r.csv --district 02440000 --as-of 2021-08-01 -o r.html'.split(' '), {
    files,
  });
  const page = told.written['r.html']!;
  expect(page).toContain('C7 is met');
  expect(page).toContain('Randolph: 2 not asked for, 9 on time, 1 on time (some values cannot be read).');
  expect(page).toContain('1 number that was sent cannot be read.');
  const plain = page.replaceAll(/ data-of="[^"]*"|<wbr\/>/g, '');
  expect(plain).toMatch(/Students served in Tier 3<\/\w+><td>Cannot be read<\/td><td>\S+<\/td><td>2021-02</);
  expect(plain).toMatch(/<td>r\.csv:41:\d+<\/td>/);
  const rows = await csmhs('timeliness r.csv --as-of 2021-08-01 --format csv'.split(' '), { files });
  expect(rows.out).toContain('02440000,2021-02,2021-03-15,onTime,0,submitted,false,true');
});

test('of one district nothing is shown to everybody, whatever the policy, and no lower threshold is advised', async () => {
  const cohort = { ...COHORTS['ma-coiin-2020-21'], id: 'one', districts: ['00240000'] };
  const { exit, err } = await csmhs(
    'report d --public --policy small-under-11 --cohort c.json --as-of 2021-06-20 -o r.html'.split(' '),
    {
      files: {
        'd/a.csv': 'organization,month,enrolled\n00240000,2020-10,2149\n',
        'c.json': JSON.stringify(cohort),
      },
    },
  );
  expect(exit).toBe(1);
  expect(err).toContain('the year has 1 district, and any count would tell of one of them.');
  expect(err).not.toMatch(/1 districts|lower one/);
});

test('a row without a readable month is told where a month is owed', async () => {
  const rows = ['00480000,2020-10,2000', '00480000,Dec-20,2000'];
  const { written } = await csmhs(
    'report d --district 00480000 --cohort ma-coiin-2020-21 --as-of 2021-01-20 -o r.html'.split(' '),
    { files: { 'd/a.csv': `organization,month,enrolled\n${rows.join('\n')}\n` } },
  );
  expect(`${written['r.html']}`).toContain(
    '1 row has a month that cannot be read, so a month that is owed here',
  );
});
