import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { doors } from '../runExample.js';
import { ROOT } from '../sourceFiles.js';

type Names = Readonly<Record<string, unknown>>;

const AsyncFunction = (async () => {}).constructor as new (
  ...source: string[]
) => (...values: unknown[]) => Promise<Names>;

/**
 * Runs a program of a guide, with the names in scope that are given, and gives those that it declares.
 *
 * What it imports from the package comes from the source; a JSON file of the package from the repository.
 */
export async function runProgram(text: string, scope: Names): Promise<Names> {
  const tree = ts.createSourceFile('guide.tsx', text, ts.ScriptTarget.ES2022, true, ts.ScriptKind.TSX);
  const imported: Record<string, unknown> = {};
  let body = '';
  const declared: string[] = [];
  for (const statement of tree.statements) {
    if (ts.isImportDeclaration(statement)) Object.assign(imported, await namesOf(statement));
    else {
      body += `${statement.getText(tree).replace(/^export /, '')}\n`;
      declared.push(...declaredBy(statement));
    }
  }
  const { outputText } = ts.transpileModule(
    `return await (async () => {\n${body}\nreturn { ${declared.join(', ')} };\n})();`,
    {
      fileName: 'guide.tsx',
      compilerOptions: {
        target: ts.ScriptTarget.ES2022,
        module: ts.ModuleKind.ESNext,
        jsx: ts.JsxEmit.React,
      },
    },
  );
  const all = { ...scope, ...imported };
  const made = await new AsyncFunction(...Object.keys(all), outputText)(...Object.values(all));
  return { ...imported, ...made };
}

async function namesOf({ moduleSpecifier, importClause }: ts.ImportDeclaration): Promise<Names> {
  const name = (moduleSpecifier as ts.StringLiteral).text;
  const module = await moduleOf(name);
  const names: Record<string, unknown> = {};
  if (importClause?.name) names[importClause.name.text] = module['default'];
  const bindings = importClause?.namedBindings;
  if (bindings && ts.isNamespaceImport(bindings)) names[bindings.name.text] = module;
  if (bindings && ts.isNamedImports(bindings))
    for (const { name: local, propertyName, isTypeOnly } of bindings.elements) {
      if (isTypeOnly) continue;
      const exported = (propertyName ?? local).text;
      if (!(exported in module)) throw new Error(`${name} does not export ${exported}.`);
      names[local.text] = module[exported];
    }
  return names;
}

async function moduleOf(name: string): Promise<Names> {
  const door = doors.get(name);
  if (door) return door;
  if (name.startsWith('csmhs/messages/')) return (await import(`${ROOT}src/${name.slice(6)}.ts`)) as Names;
  if (name.startsWith('csmhs') && name.endsWith('.json')) {
    const path = name.startsWith('csmhs-') ? name.replace('csmhs-', '') : name.slice('csmhs/'.length);
    return { default: JSON.parse(readFileSync(`${ROOT}${path}`, 'utf8')) };
  }
  return (await import(/* @vite-ignore */ name)) as Names;
}

function declaredBy(statement: ts.Statement): string[] {
  if (ts.isFunctionDeclaration(statement)) return statement.name ? [statement.name.text] : [];
  if (!ts.isVariableStatement(statement)) return [];
  const named = (name: ts.BindingName): string[] =>
    ts.isIdentifier(name)
      ? [name.text]
      : name.elements.flatMap((each) => (ts.isOmittedExpression(each) ? [] : named(each.name)));
  return statement.declarationList.declarations.flatMap(({ name }) => named(name));
}
