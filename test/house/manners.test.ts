import { resolve } from 'node:path';
import { build, type Plugin } from 'esbuild';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { lineOf, ROOMS, ROOT, SOURCE_FILES, type SourceFile } from '../support/sourceFiles.js';

/** Code is short; tables are as long as the world is. */
const LONGEST_CODE = 150;

/** Loops over bytes that lose their speed when they are cut into functions, and a type that a test writes, with the most they may grow to. */
const LONGER_ON_PURPOSE: Readonly<Record<string, number>> = {
  'exchange/csv/decode/cellDecoder.ts': 210,
  'messages/en/labels.ts': 1500,
};

test('every file is short enough to be read whole', () => {
  const long = SOURCE_FILES.filter(({ path }) => !path.endsWith('index.ts'))
    .map((file) => ({ path: file.path, lines: linesOfCode(file) }))
    .filter(({ path, lines }) => lines > (LONGER_ON_PURPOSE[path] ?? LONGEST_CODE));
  expect(long.map(({ path, lines }) => `src/${path}: ${lines} lines of code`)).toEqual([]);
});

test('files are named in camelCase for what they hold', () => {
  const names = SOURCE_FILES.flatMap(({ path }) => path.replace(/\.ts$/, '').split('/'));
  expect(names.filter((name) => !/^[a-z][a-zA-Z0-9]*$/.test(name))).toEqual([]);
  expect(names.filter((name) => /^(utils?|helpers?|common|misc|shared|types)$/.test(name))).toEqual([]);
});

test('there are no enums, no default exports and no frozen or defined tables', () => {
  const breaches = SOURCE_FILES.flatMap((file) =>
    file.tree.statements
      .filter((statement) => ts.isEnumDeclaration(statement) || isDefaultExport(statement))
      .map((statement) => `src/${file.path}:${lineOf(file, statement)}`)
      .concat(/\bObject\.freeze\(/.test(file.text) ? [`src/${file.path}: Object.freeze`] : []),
  );
  expect(breaches).toEqual([]);
});

test('nothing runs when a file is loaded, so that an unused table leaves no trace in a bundle', async () => {
  // A program that imports every pure room and uses nothing of them must come out without a call. (Tables
  // with a spread in them stay in their file; the file itself goes by `sideEffects: false`.) Schemas of
  // zod are built by calls; that is why they live behind one door.
  const rooms = ROOMS.filter((room) => room !== 'schema' && room !== 'cli');
  const { outputFiles } = await build({
    stdin: {
      contents: rooms.map((room) => `import * as ${room} from './src/${room}/index.ts';`).join('\n'),
      resolveDir: ROOT,
    },
    bundle: true,
    format: 'esm',
    packages: 'external',
    write: false,
    logLevel: 'silent',
    plugins: [neverDropFiles],
  });
  const left = ts.createSourceFile('left.js', outputFiles[0]!.text, ts.ScriptTarget.ES2022, true);
  const calls = left.statements
    .filter((statement) => isWork(statement))
    .map((statement) => statement.getText());
  expect(calls).toEqual([]);
});

test('everything that is exported says what it is for', () => {
  // typedoc asks this of tables and types; of functions it would ask it for every check inside a rule too.
  const silent = SOURCE_FILES.filter(({ path }) => !path.endsWith('index.ts')).flatMap((file) => {
    const told = new Set<string>();
    for (const statement of file.tree.statements.filter(isExported))
      if (ts.getJSDocCommentsAndTags(statement).length > 0)
        for (const name of namesOf(statement)) told.add(name);
    return file.tree.statements
      .filter(isExported)
      .flatMap(namesOf)
      .filter((name) => !told.has(name))
      .map((name) => `src/${file.path}: ${name}`);
  });
  expect(silent).toEqual([]);
});

test('no file silences the compiler', () => {
  const silenced = SOURCE_FILES.filter(({ text }) =>
    /@ts-(ignore|expect-error|nocheck)|\bas any[;,)]/.test(text),
  );
  expect(silenced.map(({ path }) => path)).toEqual([]);
});

/** Lines outside top-level tables: objects and arrays without a function in them. */
function linesOfCode({ tree, text }: SourceFile): number {
  const tables = tree.statements.filter(
    (statement) =>
      ts.isVariableStatement(statement) &&
      statement.declarationList.declarations.every(({ initializer }) => isTable(initializer)),
  );
  const lines = (node: ts.Node) => node.getText(tree).split('\n').length;
  return text.trimEnd().split('\n').length - tables.reduce((sum, table) => sum + lines(table), 0);
}

function isTable(node: ts.Expression | undefined): boolean {
  if (!node) return false;
  if (ts.isSatisfiesExpression(node) || ts.isAsExpression(node)) return isTable(node.expression);
  return (ts.isObjectLiteralExpression(node) || ts.isArrayLiteralExpression(node)) && !holdsFunction(node);
}

function holdsFunction(node: ts.Node): boolean {
  return (
    ts.isFunctionLike(node) || (ts.forEachChild(node, (child) => holdsFunction(child) || undefined) ?? false)
  );
}

function isDefaultExport(statement: ts.Statement): boolean {
  const modifiers = ts.canHaveModifiers(statement) ? ts.getModifiers(statement) : undefined;
  const isDefault = modifiers?.some(({ kind }) => kind === ts.SyntaxKind.DefaultKeyword) ?? false;
  return ts.isExportAssignment(statement) || isDefault;
}

/** The names that a statement declares; a function with overloads is told of once. */
function namesOf(statement: ts.Statement): string[] {
  if (ts.isVariableStatement(statement))
    return statement.declarationList.declarations.map(({ name }) => name.getText());
  const { name } = statement as ts.Statement & { readonly name?: ts.Node };
  return name ? [name.getText()] : [];
}

function isExported(statement: ts.Statement): boolean {
  const modifiers = ts.canHaveModifiers(statement) ? ts.getModifiers(statement) : undefined;
  return modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) ?? false;
}

/** Whether a statement calls something when it is met. */
function isWork(node: ts.Node): boolean {
  if (ts.isFunctionLike(node)) return false;
  if (ts.isCallExpression(node) || ts.isNewExpression(node))
    return !node.getFullText().trimStart().startsWith('/* @__PURE__ */');
  return ts.forEachChild(node, (child) => isWork(child) || undefined) ?? false;
}

/** Without this, esbuild would drop whole files for the sake of `sideEffects: false` and see no work in them. */
const neverDropFiles: Plugin = {
  name: 'never-drop-files',
  setup({ onResolve }) {
    onResolve({ filter: /^\./ }, ({ path, resolveDir }) => ({
      path: resolve(resolveDir, path.replace(/\.js$/, '.ts')),
      sideEffects: true,
    }));
  },
};
