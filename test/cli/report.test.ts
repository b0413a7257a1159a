import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
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
    err: expect.stringContaining('99990000 is no district'),
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
