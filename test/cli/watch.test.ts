import { expect, test } from 'vitest';
import { csmhs } from './fakeHost.js';

const row = (screened: number) =>
  `organization,month,enrolled,screened,screenedYtd\n99990505,2020-10,60,${screened},${screened}\n`;
const watch = (pauses: readonly Readonly<Record<string, string | null>>[], words = 'a.csv') =>
  csmhs(['validate', ...words.split(' '), '--watch'], { files: { 'a.csv': row(61) }, pauses });

test('--watch checks again when a file has changed and come to rest, until the person ends it', async () => {
  const { exit, err } = await watch([{}, { 'a.csv': row(50) }, {}, {}]);
  expect(exit).toBe(0);
  expect(err).toBe(
    [
      'csmhs: watching 1 file; Ctrl+C ends.',
      'csmhs: a.csv changed.',
      'csmhs: watching 1 file; Ctrl+C ends.',
      '',
    ].join('\n'),
  );
});

test('the exit code is that of the last look', async () => {
  expect((await watch([])).exit).toBe(1);
  expect((await watch([{ 'a.csv': row(62) }, {}])).exit).toBe(1);
  expect((await watch([{ 'a.csv': null }, {}])).exit).toBe(3);
});

test('a file that is written in steps is looked at once', async () => {
  const { err } = await watch([{ 'a.csv': row(1) }, { 'a.csv': row(2) }, { 'a.csv': row(3) }, {}]);
  expect(err.match(/changed/g)).toHaveLength(1);
});

test('what changes back, and what nobody named, is no change', async () => {
  const { err } = await watch([{ 'a.csv': row(1) }, { 'a.csv': row(61) }, {}, { 'b.csv': row(1) }, {}]);
  expect(err).not.toContain('changed');
});

test('a new file in a folder, and a file that an option names, are watched', async () => {
  const { err } = await watch([{ 'b.csv': row(61).replace('505', '510') }, {}], '.');
  expect(err).toContain('csmhs: b.csv changed.');
  const cohort = (await csmhs(['template', 'cohort'])).out;
  const own = await csmhs(['validate', 'a.csv', '--cohort', 'c.json', '--watch', '--fail-on', 'fatal'], {
    files: { 'a.csv': row(50).replace('99990505', '9900010'), 'c.json': cohort },
    pauses: [{ 'c.json': '{' }, {}, { 'c.json': cohort }, {}],
  });
  expect(own.err).toContain('csmhs: c.json changed.');
  expect(own.err).toContain('csmhs: --cohort c.json cannot be used');
  expect(own.exit).toBe(0);
});

test('a call that is wrong in itself is not watched', async () => {
  expect((await watch([{}], 'a.csv --cohort zz')).exit).toBe(2);
  expect((await watch([{}], '-')).err).toContain('standard input is not one');
});
