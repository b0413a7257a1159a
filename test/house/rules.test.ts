import { dirname } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { DECLARED_RULES } from '../support/rules.js';
import { SOURCE_FILES, type SourceFile } from '../support/sourceFiles.js';

// From a finding's code to the code that raises it is one search in one folder.

const folderOf = (path: string) => dirname(path);

/** The names that a file uses, but for imports, exports and its own declarations. */
function namesUsedIn({ tree }: SourceFile): ReadonlySet<string> {
  const names = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return;
    if (ts.isIdentifier(node) && !ts.isVariableDeclaration(node.parent)) names.add(node.text);
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return names;
}

/** Lists of rules are not code that raises them. */
const isList = ({ path }: SourceFile) => /(^|\/)(rules|index)\.ts$/.test(path);

const FILES = SOURCE_FILES.filter((file) => !isList(file)).map((file) => ({
  folder: folderOf(file.path),
  names: namesUsedIn(file),
}));

test('every rule stands in the folder of the code that raises it', () => {
  const far = DECLARED_RULES.filter(({ rule, name, path }) => {
    // A rule with a check of its own, or one that engines run as data, is that code itself.
    if ('check' in rule || 'parts' in rule || 'positive' in rule || rule.retired) return false;
    const users = FILES.filter(({ names }) => names.has(name)).map(({ folder }) => folder);
    // A rule that several inner rooms raise stands in the folder that holds them both.
    const inner = new Set(users.filter((folder) => folder.startsWith(`${folderOf(path)}/`)));
    return !users.includes(folderOf(path)) && inner.size < 2;
  });
  expect(far.map(({ rule, path }) => `src/${path}: ${rule.code}`)).toEqual([]);
});

test('no room keeps its rules in a folder apart', () => {
  const apart = DECLARED_RULES.filter(({ path }) => /^[^/]+\/rules\//.test(path));
  expect(apart.map(({ rule, path }) => `src/${path}: ${rule.code}`)).toEqual([]);
});
