import { expect, test } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import { type Import, importsOf, isWithin, SOURCE_FILES } from '../support/sourceFiles.js';

// The rooms from the ground up; a room may import those of the floors below it, never its neighbors.
const FLOORS = [
  ['core'],
  ['form'],
  ['spc', 'disclosure'],
  ['system'],
  ['network'],
  ['application', 'monthly', 'assessment', 'pdsa'],
  ['schema'],
  ['charts', 'exchange', 'overview'],
  ['messages'],
  ['report'],
  ['validate'],
  ['pages'],
  ['cli'],
];

/** Where each package may be imported, and nowhere else. */
const PACKAGES: Readonly<Record<string, readonly string[]>> = {
  'decimal.js': ['core/decimal'],
  hucre: ['exchange/xlsx/hucre'],
  zod: ['schema'],
};

/** Packages that every room may import: small, pure, and they shake well. */
const FREE_PACKAGES = ['@date-fns/tz', '@standard-schema/spec'];

/** The only places with files, streams and processes. */
const NODE_PLACES = ['cli'];

const floorOf = (room: string) => FLOORS.findIndex((floor) => floor.includes(room));
const packageOf = (specifier: string) => /^(@[^/]+\/)?[^/]+/.exec(specifier)![0];
const place = ({ from, line }: Import) => `src/${from.path}:${line}`;
const imports = SOURCE_FILES.flatMap(importsOf);

test('a package that comes along is used', () => {
  const used = new Set(imports.map(({ specifier }) => packageOf(specifier)));
  expect(Object.keys(manifest.dependencies).filter((name) => !used.has(name))).toEqual([]);
});

test('every room has its floor', () => {
  const rooms = [...new Set(SOURCE_FILES.map(({ room }) => room).filter((room) => room !== ''))];
  expect(rooms.filter((room) => floorOf(room) === -1)).toEqual([]);
});

test('imports go down, never up and never sideways', () => {
  const breaches = imports.flatMap((each) => {
    const to = each.path?.split('/')[0];
    if (to === undefined || each.from.room === '' || to === each.from.room) return [];
    if (floorOf(to) !== -1 && floorOf(to) < floorOf(each.from.room)) return [];
    const advice = 'move the shared word to core, or take it as a parameter';
    return [`${place(each)}: ${each.from.room} may not import ${to}: ${advice}`];
  });
  expect(breaches).toEqual([]);
});

test('every relative import names a file of src with its .js ending', () => {
  const paths = new Set(SOURCE_FILES.map(({ path }) => path));
  const breaches = imports.filter(
    ({ path, specifier }) => path !== undefined && !(paths.has(path) && specifier.endsWith('.js')),
  );
  expect(breaches.map((each) => `${place(each)}: there is no ${each.specifier}`)).toEqual([]);
});

test('each package is imported only where it belongs', () => {
  const breaches = imports.flatMap((each) => {
    if (each.path !== undefined || each.specifier.startsWith('node:')) return [];
    const name = packageOf(each.specifier);
    if (FREE_PACKAGES.includes(name)) return [];
    if (PACKAGES[name]?.some((home) => isWithin(each.from.path, home))) return [];
    const home = PACKAGES[name]?.join(', ') ?? 'no room';
    return [`${place(each)}: ${name} may be imported in ${home} only`];
  });
  expect(breaches).toEqual([]);
});

test("zod is imported as import * as z from 'zod', the form that bundlers can shake", () => {
  const breaches = imports
    .filter(({ specifier }) => packageOf(specifier) === 'zod')
    .filter(({ node }) => !/^import (type )?\* as z from 'zod'/.test(node.getText()));
  expect(breaches.map(place)).toEqual([]);
});

test('the root reaches neither zod nor the command', () => {
  const reached = new Set(['index.ts']);
  // A set that grows while it is walked is walked to its end.
  for (const path of reached)
    for (const each of imports) if (each.from.path === path && each.path) reached.add(each.path);
  const packages = imports.filter(({ from, path }) => path === undefined && reached.has(from.path));
  expect(
    packages.filter(({ specifier }) => Object.hasOwn(PACKAGES, packageOf(specifier))).map(place),
  ).toEqual(packages.filter(({ specifier }) => packageOf(specifier) === 'decimal.js').map(place));
  expect([...reached].filter((path) => path.startsWith('cli/'))).toEqual([]);
});

test('built-in modules of Node are imported in the command and the file door only', () => {
  const breaches = imports
    .filter(({ specifier }) => specifier.startsWith('node:'))
    .filter(({ from }) => !NODE_PLACES.some((home) => isWithin(from.path, home)));
  expect(breaches.map(place)).toEqual([]);
});
