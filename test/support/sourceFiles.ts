import { readdirSync, readFileSync } from 'node:fs';
import { posix, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

/** The root of the repository, with a slash at the end. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** One file of `src`. */
export interface SourceFile {
  /** Path from `src`, with slashes: `core/rules/codeRules.ts`. */
  readonly path: string;
  /** First folder of the path; `index.ts` at the top has none. */
  readonly room: string;
  readonly text: string;
  readonly tree: ts.SourceFile;
}

/** Every file of `src`, in order of path. */
export const SOURCE_FILES: readonly SourceFile[] = readdirSync(`${ROOT}src`, {
  recursive: true,
  encoding: 'utf8',
})
  .map((path) => path.split(sep).join('/'))
  .filter((path) => path.endsWith('.ts'))
  .sort()
  .map((path) => {
    const text = readFileSync(`${ROOT}src/${path}`, 'utf8');
    const tree = ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true);
    return { path, room: path.includes('/') ? path.slice(0, path.indexOf('/')) : '', text, tree };
  });

/** The rooms: folders of `src` with an `index.ts`. */
export const ROOMS: readonly string[] = SOURCE_FILES.filter(({ path }) => /^\w+\/index\.ts$/.test(path)).map(
  ({ room }) => room,
);

/** One import or re-export of a source file. */
export interface Import {
  readonly from: SourceFile;
  /** As written: `../core/finding.js`, `zod`, `node:fs`. */
  readonly specifier: string;
  /** Path from `src` of what is imported; undefined for packages. */
  readonly path?: string;
  readonly line: number;
  /** Read by the compiler only. */
  readonly typeOnly: boolean;
  readonly node: ts.Node;
}

/** Lists what a file imports, re-exports, or names in `import('...')`. */
export function importsOf(from: SourceFile): Import[] {
  const imports: Import[] = [];
  const visit = (node: ts.Node): void => {
    const literal = specifierOf(node);
    if (literal) {
      imports.push({
        from,
        specifier: literal.text,
        ...(literal.text.startsWith('.') && {
          path: posix.join(posix.dirname(from.path), literal.text).replace(/\.js$/, '.ts'),
        }),
        line: lineOf(from, node),
        typeOnly: isTypeOnly(node),
        node,
      });
    }
    ts.forEachChild(node, visit);
  };
  visit(from.tree);
  return imports;
}

/** Gives the line of a node as an editor shows it. */
export function lineOf({ tree }: SourceFile, node: ts.Node): number {
  return tree.getLineAndCharacterOfPosition(node.getStart(tree)).line + 1;
}

/** The folders of the longest path that a word names: `exchange/node` for `exchange/node/readFile.ts`. */
export function isWithin(path: string, place: string): boolean {
  return path === `${place}.ts` || path.startsWith(`${place}/`);
}

function specifierOf(node: ts.Node): ts.StringLiteralLike | undefined {
  if ((ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) && node.moduleSpecifier)
    return ts.isStringLiteralLike(node.moduleSpecifier) ? node.moduleSpecifier : undefined;
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument))
    return ts.isStringLiteralLike(node.argument.literal) ? node.argument.literal : undefined;
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
    const [argument] = node.arguments;
    return argument && ts.isStringLiteralLike(argument) ? argument : undefined;
  }
  return undefined;
}

function isTypeOnly(node: ts.Node): boolean {
  if (ts.isImportTypeNode(node)) return true;
  if (ts.isExportDeclaration(node)) return node.isTypeOnly;
  return ts.isImportDeclaration(node) && node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword;
}
