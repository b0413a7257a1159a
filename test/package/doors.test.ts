import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DOORS } from '../../doors.config.js';
import { type Consumer, DEPENDENCIES, installPackage } from '../support/consumer.js';
import { ROOT } from '../support/sourceFiles.js';

// The package as a user gets it: what `npm pack` sends, in a folder of its own.

const names = DOORS.map(({ name }) => name);
const withoutZod = names.filter((name) => name !== 'csmhs/schema');
/** Doors that speak to files or workbooks; all others must do with the bare language. */
const ofHosts = ['csmhs/exchange/node', 'csmhs/exchange/xlsx'];

const imported = (list: readonly string[]) =>
  `const names = {};
  for (const name of ${JSON.stringify(list)}) names[name] = Object.keys(await import(name)).sort();
  console.log(JSON.stringify(names));`;
const required = (list: readonly string[]) =>
  `const names = {};
  for (const name of ${JSON.stringify(list)}) names[name] = Object.keys(require(name)).sort();
  console.log(JSON.stringify(names));`;

let bare: Consumer;
let full: Consumer;
beforeAll(() => {
  bare = installPackage(DEPENDENCIES);
  full = installPackage([...DEPENDENCIES, 'zod']);
});
afterAll(() => {
  bare.remove();
  full.remove();
});

test('every door but schema loads by import where zod is not installed', () => {
  expect(Object.keys(JSON.parse(bare.run(imported(withoutZod), 'mjs')))).toEqual(withoutZod);
});

test('every door but schema loads by require where zod is not installed', () => {
  expect(Object.keys(JSON.parse(bare.run(required(withoutZod), 'cjs')))).toEqual(withoutZod);
});

test('import and require give the same names at every door', () => {
  const byImport = JSON.parse(full.run(imported(names), 'mjs'));
  expect(JSON.parse(full.run(required(names), 'cjs'))).toEqual(byImport);
  for (const name of names) expect(byImport[name], name).not.toEqual([]);
});

test('a resolver that does not read exports finds every door by its file, as docs/doors.md says', () => {
  const files = DOORS.map(({ file }) => `./node_modules/csmhs/dist/${file}`);
  const load = `const names = {};
    for (const [name, file] of ${JSON.stringify(names.map((name, i) => [name, files[i]]))})
      names[name] = Object.keys(require(file + '.cjs')).sort();
    console.log(JSON.stringify(names));`;
  expect(JSON.parse(full.run(load, 'cjs'))).toEqual(JSON.parse(full.run(required(names), 'cjs')));
  const paths = readFileSync(`${ROOT}docs/doors.md`, 'utf8').match(/csmhs\/dist\/[\w/.]+/g) ?? [];
  expect(paths.length).toBeGreaterThan(2);
  for (const path of paths) expect(existsSync(ROOT + path.replace('csmhs/', '')), path).toBe(true);
});

/** The files that Node loads for a door, of one kind. */
function loaded(door: string, statement: RegExp): string[] {
  const files = new Set([door]);
  for (const file of files)
    for (const [, path] of readFileSync(file, 'utf8').matchAll(statement)) files.add(join(file, '..', path!));
  return [...files];
}

describe('Node loads a door and a part for each room below it', () => {
  test.each(DOORS)('$name', ({ file, conditions }) => {
    const parts = [
      ...loaded(ROOT + conditions.import.node, /(?:from|import)"(\.[^"]+)"/g),
      ...loaded(ROOT + conditions.require.default, /require\("(\.[^"]+)"\)/g),
    ].filter((path) => !path.includes(join('dist', file)));
    // The words of a language are files of their own, whoever loads them.
    const shared = (path: string) =>
      ['parts', 'messages'].some((folder) => path.startsWith(join(ROOT, 'dist', folder)));
    expect(parts.filter((path) => !shared(path))).toEqual([]);
    // The one door with a promise of how fast it loads.
    if (file === 'monthly/index') expect(parts).toEqual([]);
  });
});

test('both kinds compute the same', () => {
  const program = (load: string) =>
    `${load}; console.log(percentOf(354, 2149), addMonths('2020-12', 2), parseOrgCode('240000').ok)`;
  const printed = '16.5 2021-02 false\n';
  expect(bare.run(program("import { addMonths, parseOrgCode, percentOf } from 'csmhs/core'"), 'mjs')).toBe(
    printed,
  );
  expect(
    bare.run(program("const { addMonths, parseOrgCode, percentOf } = require('csmhs/core')"), 'cjs'),
  ).toBe(printed);
});

describe('a bare V8 context, without anything of Node or the web, runs a door', () => {
  test.each(withoutZod.filter((name) => !ofHosts.includes(name)))('%s', async (name) => {
    const { outputFiles } = await build({
      stdin: { contents: `export * from '${name}';`, resolveDir: full.folder },
      bundle: true,
      format: 'iife',
      globalName: 'door',
      target: 'es2022',
      write: false,
    });
    const context = createContext(Object.create(null));
    runInContext(outputFiles[0]!.text, context);
    expect(runInContext('Object.keys(door).length', context)).toBeGreaterThan(0);
  });
});

test('published data is imported and required by its name', () => {
  const paths = [
    'csmhs-conformance/core.json',
    'csmhs/schemas/monthly-report.json',
    'csmhs/registries/ma-2020-21.json',
  ];
  const byRequire = `console.log(${paths.map((path) => `Object.keys(require('${path}')).length > 2`)})`;
  expect(bare.run(byRequire, 'cjs')).toBe('true true true\n');
  const byImport = paths.map((path, i) => `import data${i} from '${path}' with { type: 'json' };`).join('');
  expect(bare.run(`${byImport} console.log(data0.room, data1.title, data2.id)`, 'mjs')).toBe(
    'core Monthly report (monthly@1) ma-2020-21\n',
  );
});

test('the types of every door reach only files that are there', () => {
  const at = (kind: 'import' | 'require') =>
    DOORS.map(({ conditions }) => `${ROOT}${conditions[kind].types}`);
  const read = new Set<string>();
  const missing: string[] = [];
  const queue = [...at('import'), ...at('require')];
  for (let file = queue.pop(); file !== undefined; file = queue.pop()) {
    if (read.has(file)) continue;
    read.add(file);
    let text = '';
    try {
      text = readFileSync(file, 'utf8');
    } catch {
      missing.push(file.replace(ROOT, ''));
    }
    for (const [, path] of text.matchAll(/(?:from |import\()['"](\.[^'"]*)['"]/g))
      queue.push(new URL(path!.replace(/\.(c?)js$/, '.d.$1ts'), `file://${file}`).pathname);
  }
  expect(missing).toEqual([]);
});
