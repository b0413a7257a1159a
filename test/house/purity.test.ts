import ts from 'typescript';
import { expect, test } from 'vitest';
import { isWithin, lineOf, SOURCE_FILES, type SourceFile } from '../support/sourceFiles.js';

// Same arguments, same result, in a browser, on a server and in a bare V8 context: nothing reads the
// clock, the locale, chance or the host.

/** Places that may speak to their host. */
const HOST_PLACES = ['cli'];

/** Names of hosts, which a bare context lacks. */
const HOST_NAMES = new Set(
  [
    'process Buffer global require __dirname __filename setImmediate clearImmediate',
    'window document navigator location localStorage sessionStorage self',
    'fetch crypto performance console setTimeout setInterval clearTimeout clearInterval queueMicrotask',
    'TextDecoder TextEncoder URL URLSearchParams structuredClone atob btoa Blob File',
  ].flatMap((names) => names.split(' ')),
);

const CLOCK_AND_CHANCE = /^(Date\.now|Math\.random|Intl\.DateTimeFormat\(\)|eval|Function)$/;
const LOCALE_METHODS = /^(toLocale\w+|localeCompare)$/;

function* nodesOf(node: ts.Node): Generator<ts.Node> {
  yield node;
  for (const child of childrenOf(node)) yield* nodesOf(child);
}

function childrenOf(node: ts.Node): ts.Node[] {
  const children: ts.Node[] = [];
  ts.forEachChild(node, (child) => void children.push(child));
  return children;
}

function breachesIn(file: SourceFile, isBreach: (node: ts.Node) => boolean): string[] {
  return [...nodesOf(file.tree)]
    .filter(isBreach)
    .map((node) => `src/${file.path}:${lineOf(file, node)}: ${node.getText(file.tree).slice(0, 60)}`);
}

/** A name that stands for a value of its own: not a property, a key, a declaration or part of a type. */
function isFreeName(node: ts.Node): node is ts.Identifier {
  if (!ts.isIdentifier(node)) return false;
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node;
  if (ts.isPropertyAssignment(parent)) return parent.initializer === node;
  return !(ts.isTypeNode(parent) || ts.isTypeElement(parent) || ts.isQualifiedName(parent));
}

function declaredIn(tree: ts.SourceFile): Set<string> {
  const names = new Set<string>();
  for (const node of nodesOf(tree)) {
    const { name } = node as Partial<ts.NamedDeclaration>;
    const declares =
      ts.isVariableDeclaration(node) ||
      ts.isParameter(node) ||
      ts.isBindingElement(node) ||
      ts.isFunctionDeclaration(node) ||
      ts.isImportSpecifier(node);
    if (declares && name && ts.isIdentifier(name)) names.add(name.text);
  }
  return names;
}

const pure = SOURCE_FILES.filter(({ path }) => !HOST_PLACES.some((home) => isWithin(path, home)));
const all = SOURCE_FILES.filter(({ room }) => room !== 'cli');

test('no file outside the command and the file doors names anything of its host', () => {
  const breaches = pure.flatMap((file) => {
    const own = declaredIn(file.tree);
    return breachesIn(file, (node) => isFreeName(node) && HOST_NAMES.has(node.text) && !own.has(node.text));
  });
  expect(breaches).toEqual([]);
});

test('nothing reads the clock or chance, and nothing makes code from text', () => {
  const breaches = all.flatMap((file) =>
    breachesIn(file, (node) => {
      if (ts.isNewExpression(node)) {
        const name = node.expression.getText(file.tree);
        return name === 'Function' || (name === 'Date' && !node.arguments?.length);
      }
      if (ts.isCallExpression(node)) {
        const name = node.expression.getText(file.tree);
        return CLOCK_AND_CHANCE.test(name) || name === 'Date';
      }
      return ts.isPropertyAccessExpression(node) && CLOCK_AND_CHANCE.test(node.getText(file.tree));
    }),
  );
  expect([...new Set(breaches)]).toEqual([]);
});

test('nothing sorts or writes by the locale of the machine', () => {
  const breaches = all.flatMap((file) =>
    breachesIn(file, (node) => ts.isPropertyAccessExpression(node) && LOCALE_METHODS.test(node.name.text)),
  );
  expect(breaches).toEqual([]);
});
