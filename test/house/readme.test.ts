import { readdirSync, readFileSync, statSync } from 'node:fs';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { csmhs } from '../cli/fakeHost.js';
import { runChartPicture } from '../support/pages/runChartPicture.js';
import { terminalPicture } from '../support/pages/terminalPicture.js';
import { ROOT } from '../support/sourceFiles.js';

// What the README shows was made by the package today: its picture, and what its program prints.

const README = readFileSync(`${ROOT}README.md`, 'utf8');

test('the picture is what the command writes on the sample data', async () => {
  const file = 'synthetic-berkshire-hills-2020-21.csv';
  const words = `validate ${file} --cohort ma-coiin-2020-21`;
  const { out, exit } = await csmhs(words.split(' '), {
    files: { [file]: new Uint8Array(readFileSync(`${ROOT}examples/data/${file}`)) },
    env: { FORCE_COLOR: '1' },
    now: '2021-07-20T12:00:00Z',
  });
  expect(exit).toBe(1);
  const picture = terminalPicture(
    `npx csmhs ${words}`,
    out,
    'A report of csmhs validate, with numbers masked',
  );
  await expect(picture).toMatchFileSnapshot(`${ROOT}docs/report.svg`);
});

test('the run chart is what the package draws', async () => {
  await expect(runChartPicture()).toMatchFileSnapshot(`${ROOT}docs/pictures/run-chart.svg`);
});

test('pictures are small, are used by a page, and each has a text in its place', () => {
  const pages = ['README.md', ...readdirSync(`${ROOT}docs`).map((name) => `docs/${name}`)]
    .filter((name) => name.endsWith('.md'))
    .map((name) => readFileSync(ROOT + name, 'utf8'));
  const told = pages.flatMap((text) => [...text.matchAll(/!\[([^\]]*)\]\((?:docs\/)?pictures\/([^)]*)\)/g)]);
  const names = readdirSync(`${ROOT}docs/pictures`);
  expect([...new Set(told.map(([, , name]) => name!))].sort()).toEqual(names.sort());
  expect(told.filter(([, text]) => text!.length < 40)).toEqual([]);
  expect(names.filter((name) => statSync(`${ROOT}docs/pictures/${name}`).size > 120 * 1024)).toEqual([]);
});

test('the program prints what is below it, and more', async () => {
  const [, program, printed] = /```ts\n([\s\S]*?)```\n\n```text\n([\s\S]*?)```/.exec(README)!;
  const names = /import \{([^}]*)\} from 'csmhs';/
    .exec(program!)![1]!
    .split(',')
    .map((name) => name.trim());
  const root = (await import('../../src/index.js')) as Readonly<Record<string, unknown>>;
  const body = ts.transpileModule(program!.replace(/import[^;]*;/, ''), {
    compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext },
  }).outputText;
  const said: string[] = [];
  const console = { log: (text: unknown) => said.push(String(text)) };
  const AsyncFunction = (async () => {}).constructor as new (
    ...source: string[]
  ) => (...values: unknown[]) => Promise<void>;
  await new AsyncFunction('console', ...names, body)(console, ...names.map((name) => root[name]));
  const [start, rest] = printed!.split('...\n');
  expect(rest).toBe('');
  expect(said.join('\n').slice(0, start!.length)).toBe(start);
});

test('the two commands are there', () => {
  expect(README).toMatch(/^npm install && npm run demo\b/m);
  expect(README).toMatch(/^npm test\b/m);
});

test('the names of the table of functions are at the root', async () => {
  const root = (await import('../../src/index.js')) as Readonly<Record<string, unknown>>;
  const table = README.slice(README.indexOf('## Ten functions'), README.indexOf('## The doors'));
  const names = [...table.matchAll(/^\| `(\w+)/gm)].map(([, name]) => name!);
  expect(names).toHaveLength(10);
  expect(names.filter((name) => typeof root[name] !== 'function')).toEqual([]);
});
