import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from '../support/sourceFiles.js';
import { messyYear } from './support/messyYear.js';
import { newFolder, onePass, put, resultOf, run, SETTINGS } from './support/programs.js';

// Without a queue: plan, check and merge, as cron and Airflow call them.

const partsOf = (folder: string) => readdirSync(join(folder, 'results')).map((name) => name.slice(0, -5));

const partsIn = (folder: string) =>
  (JSON.parse(readFileSync(join(folder, 'plan.json'), 'utf8')) as { parts: { id: string }[] }).parts.map(
    ({ id }) => id,
  );

async function inParts(paths: readonly string[], parts: number): Promise<string> {
  const folder = newFolder();
  const plan = await run('plan', [folder, ...SETTINGS, '--parts', String(parts), ...paths]);
  expect(plan.exit, plan.said).toBe(0);
  // The last first: the order is nobody's.
  const checked = await run('plain', ['check', folder, ...partsIn(folder).reverse()]);
  expect(checked.exit, checked.said).toBe(0);
  const merged = await run('plain', ['merge', folder]);
  expect(merged.exit, merged.said).toBe(0);
  return folder;
}

test('files cut by district give what one pass gives, byte by byte, in few parts and in many', async () => {
  const paths = put(newFolder(), messyYear());
  const whole = await onePass(paths);
  const few = await inParts(paths, 3);
  expect(partsOf(few)).toEqual(['part-00001', 'part-00002']);
  expect(resultOf(few)).toBe(whole);
  const many = await inParts(paths, 50);
  expect(partsOf(many)).toEqual(['part-00001', 'part-00002', 'part-00003']);
  expect(resultOf(many)).toBe(whole);

  // A part that has a result is not checked again; one of which it was lost is.
  // Until then there are no totals, also not those of the merge before.
  for (const part of ['part-00001', 'part-00003']) rmSync(join(many, `results/${part}.json`));
  const early = await run('plain', ['merge', many]);
  expect([early.exit, early.said]).toEqual([1, expect.stringContaining('part-00001, part-00003.')]);
  expect(existsSync(join(many, 'result.json'))).toBe(false);
  const again = await run('plain', ['check', many, ...partsIn(many)]);
  expect(again.said.match(/^\w+ [\w-]+/gm)).toEqual([
    'done part-00001',
    'kept part-00002',
    'done part-00003',
  ]);
  await run('plain', ['merge', many]);
  expect(resultOf(many)).toBe(whole);
});

test('a folder of each district is a part, whatever files it has; what is broken is a finding', async () => {
  const all = newFolder();
  for (const district of ['belchertown', 'broken', 'randolph']) mkdirSync(join(all, district));
  const sample = (name: string) => readFileSync(`${ROOT}examples/data/${name}`);
  put(all, {
    'belchertown/months.csv': sample('synthetic-belchertown-2020-21.csv'),
    'belchertown/profile.json': sample('profiles/00240000-2020-21.json'),
    'broken/log.json': '{"form":',
    'broken/months.csv': Buffer.from([0, 1, 2, 0xff, 0xfe, 0, 10, 13, 34]),
    'randolph/months.csv': sample('synthetic-randolph-2020-21.csv'),
  });
  const folder = await inParts([all], 8);
  expect(partsOf(folder)).toEqual(['belchertown', 'broken', 'randolph']);
  expect(resultOf(folder)).toBe(await onePass([all]));
  const { findings } = JSON.parse(resultOf(folder)) as { findings: { severity: string; source?: object }[] };
  const broken = findings.filter(({ source }) => source && JSON.stringify(source).includes('"broken/'));
  expect(broken.map(({ severity }) => severity)).toEqual(['fatal', 'fatal']);
});

test('what cannot be cut is refused before anything is written', async () => {
  const folder = newFolder();
  const [wide] = put(newFolder(), { 'wide.csv': Buffer.from('\uFEFForganization,month\n', 'utf16le') });
  const { exit, said } = await run('plan', [folder, ...SETTINGS, wide!]);
  expect([exit, said]).toEqual([1, expect.stringContaining('is not CSV in UTF-8')]);
  expect(existsSync(join(folder, 'plan.json'))).toBe(false);
});

test('a file of which nobody can read a row has its findings, and no part', async () => {
  const paths = put(newFolder(), {
    'nothing.csv': 'organization,month,screened\n240000,2020-10,many\n',
    'empty.csv': '',
  });
  const folder = newFolder();
  await run('plan', [folder, ...SETTINGS, ...paths]);
  await run('plain', ['merge', folder]);
  expect(resultOf(folder)).toBe(await onePass(paths));
});

test('what a nation would cost is measured', async () => {
  const { exit, said } = await run('nation', ['2', '1']);
  expect([exit, said]).toEqual([
    0,
    expect.stringMatching(/^machine: [\s\S]*\nnation on 100 machines of 2 cores: /),
  ]);
});
