import { existsSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { DOORS } from '../../doors.config.js';
import { ROOMS, ROOT, SOURCE_FILES } from '../support/sourceFiles.js';

const manifest = JSON.parse(readFileSync(`${ROOT}package.json`, 'utf8')) as {
  readonly bin?: Readonly<Record<string, string>>;
  readonly exports: Readonly<Record<string, unknown>>;
};

/** Files that are a door of their own beside the door of their room. */
const SIDE_DOORS = /^messages\/[a-z]{2}(\/(charts|pages))?\.ts$/;

/** Inner rooms with a door of another name than their path: the file, and what users import. */
const INNER_DOORS: Readonly<Record<string, string>> = {
  'assessment/fhir/index': './fhir',
  'exchange/xlsx/index': './xlsx',
};

const doorFiles = [
  'index',
  ...ROOMS.filter((room) => room !== 'cli').map((room) => `${room}/index`),
  ...SOURCE_FILES.filter(({ path }) => SIDE_DOORS.test(path)).map(({ path }) => path.replace(/\.ts$/, '')),
  ...Object.keys(INNER_DOORS).filter((file) => existsSync(`${ROOT}src/${file}.ts`)),
];

/** The words of one room are behind a pattern, with the types of their language. */
const WORDS_BY_ROOM = SOURCE_FILES.flatMap(({ path }) => {
  const language = /^messages\/([a-z]{2})\.ts$/.exec(path)?.[1];
  return language === undefined ? [] : [language];
}).map((language) => ({
  [`./messages/${language}/*`]: {
    import: { types: `./dist/messages/${language}.d.ts`, default: `./dist/messages/${language}/*.js` },
    require: { types: `./dist/messages/${language}.d.cts`, default: `./dist/messages/${language}/*.cjs` },
  },
}));

const asExport = (file: string) => ({
  [INNER_DOORS[file] ?? `./${file.replace(/(^|\/)index$/, '')}`.replace(/^\.\/$/, '.')]: {
    import: { types: `./dist/${file}.d.ts`, node: `./dist/${file}.mjs`, default: `./dist/${file}.js` },
    require: { types: `./dist/${file}.d.cts`, default: `./dist/${file}.cjs` },
  },
});

test('package.json exports every room of src, its side doors, and nothing else', () => {
  const doors = Object.fromEntries(
    Object.entries(manifest.exports).filter(([, to]) => typeof to !== 'string'),
  );
  // What the difference shows is what package.json lacks or has too much of.
  expect(doors).toEqual(Object.assign({}, ...doorFiles.map(asExport), ...WORDS_BY_ROOM));
  expect(manifest.exports).toHaveProperty(['./package.json'], './package.json');
});

test('every door has its source file', () => {
  expect(DOORS.map(({ file }) => file).filter((file) => !existsSync(`${ROOT}src/${file}.ts`))).toEqual([]);
});

test('the pages of the API follow the exports: typedoc has no list of its own', () => {
  expect(JSON.parse(readFileSync(`${ROOT}typedoc.json`, 'utf8'))).not.toHaveProperty('entryPoints');
});

test('the command is named where it exists', () => {
  const command = existsSync(`${ROOT}src/cli/main.ts`) ? { csmhs: './dist/cli/main.mjs' } : undefined;
  expect(manifest.bin).toEqual(command);
});

describe('an index.ts holds re-exports and nothing else', () => {
  const indexes = SOURCE_FILES.filter(({ path }) => /^(\w+\/)?index\.ts$/.test(path));
  test.each(indexes)('$path', ({ path, tree }) => {
    const others = tree.statements.filter((statement) => {
      if (!ts.isExportDeclaration(statement) || !statement.moduleSpecifier) return true;
      const named = statement.exportClause && ts.isNamedExports(statement.exportClause);
      return path !== 'index.ts' && !named;
    });
    expect(others.map((statement) => statement.getText())).toEqual([]);
  });
});
