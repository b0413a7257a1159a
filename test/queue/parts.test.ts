import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from '../support/sourceFiles.js';
import { messyYear } from './support/messyYear.js';
import { newFolder, onePass, put, resultOf, run, SETTINGS } from './support/programs.js';

// Without a queue: plan, check and merge, as cron and Airflow call them.

const partsOf = (folder: string) => readdirSync(join(folder, 'results')).map((name) => name.slice(0, -5));

async function inParts(paths: readonly string[], parts: number): Promise<string> {
  const folder = newFolder();
  const plan = await run('plan', [folder, ...SETTINGS, '--parts', String(parts), ...paths]);
  expect(plan.exit, plan.said).toBe(0);
  const { said } = await run('plain', ['parts', folder]);
  const ids = said.trim().split('\n');
  // The last first: the order is nobody's.
  const checked = await run('plain', ['check', folder, ...ids.reverse()]);
  expect(checked.exit, checked.said).toBe(0);
  const merged = await run('plain', ['merge', folder]);
  expect(merged.exit, merged.said).toBe(0);
  return folder;
}

test.each([
  [1, 1],
  [3, 2],
  [50, 3],
])('files cut into at most %i parts give what one pass gives', async (parts, made) => {
  const paths = put(newFolder(), messyYear());
  const folder = await inParts(paths, parts);
  expect(partsOf(folder)).toHaveLength(made);
  expect(resultOf(folder)).toBe(await onePass(paths));
});

test('a part that has a result is not checked again, and the same bytes come out', async () => {
  const folder = await inParts(put(newFolder(), messyYear()), 50);
  const before = readFileSync(join(folder, 'result.json'), 'utf8');
  const again = await run('plain', ['check', folder, ...partsOf(folder)]);
  expect(again.said.match(/^kept/gm)).toHaveLength(3);
  rmSync(join(folder, 'results', `${partsOf(folder)[0]}.json`));
  const lost = await run('plain', ['merge', folder]);
  expect([lost.exit, lost.said]).toEqual([1, expect.stringContaining('1 parts have no result')]);
  const more = await run('plain', ['check', folder, 'part-00001', 'part-00002', 'part-00003']);
  expect(more.said.match(/^done/gm)).toHaveLength(1);
  await run('plain', ['merge', folder]);
  expect(readFileSync(join(folder, 'result.json'), 'utf8')).toBe(before);
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
