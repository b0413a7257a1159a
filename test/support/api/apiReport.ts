import ts from 'typescript';
import { DOORS } from '../../../doors.config.js';
import { ROOT } from '../sourceFiles.js';
import { declared } from './declared.js';

/**
 * Writes what each door promises to programs, from the types of the built package: each name once, where it is at home, in
 * the order of the alphabet and without comments. A door that passes a name on says so.
 */
export function apiReport(): ReadonlyMap<string, string> {
  const files = DOORS.map(({ conditions }) => `${ROOT}${conditions.require.types}`);
  const program = ts.createProgram(files, {
    target: ts.ScriptTarget.ES2022,
    lib: ['lib.es2022.d.ts'],
    module: ts.ModuleKind.Node16,
    moduleResolution: ts.ModuleResolutionKind.Node16,
    types: [],
    strict: true,
    exactOptionalPropertyTypes: true,
    skipLibCheck: true,
  });
  const checker = program.getTypeChecker();
  // Rooms before the doors that gather the names of several: a name is at home in the first that has it.
  const gathers = ({ name }: (typeof DOORS)[number]) => name === 'csmhs' || name === 'csmhs/validate';
  const doors = [...DOORS.filter((door) => !gathers(door)), ...DOORS.filter(gathers).reverse()];
  const homes = new Map<ts.Symbol, string>();
  const parts = doors.map(({ name, conditions }) => {
    const file = program.getSourceFile(`${ROOT}${conditions.require.types}`)!;
    const own: ts.Symbol[] = [];
    const passedOn = new Map<string, string[]>();
    for (const symbol of inOrder(checker.getExportsOfModule(checker.getSymbolAtLocation(file)!), checker)) {
      const home = homes.get(symbol);
      if (home === undefined) {
        homes.set(symbol, name);
        own.push(symbol);
      } else passedOn.set(home, [...(passedOn.get(home) ?? []), symbol.name]);
    }
    return { name, own, passedOn: [...passedOn].sort() };
  });
  return new Map(
    parts.map(({ name, own, passedOn }) => {
      const inner = reached(own, homes, checker);
      for (const symbol of inner) homes.set(symbol, name);
      const written = (symbols: readonly ts.Symbol[]) =>
        symbols.map((each) => declared(each, each.name, checker));
      const others = passedOn.map(([home, names]) => `export { ${names.join(', ')} } from '${home}';`);
      const also = inner.length > 0 ? ['// Not exported, but part of what is.', ...written(inner)] : [];
      return [name, [...written(own), ...others, ...also].join('\n')];
    }),
  );
}

/** What declarations speak of, of our own, that no door exports. */
function reached(
  own: readonly ts.Symbol[],
  homes: ReadonlyMap<ts.Symbol, string>,
  checker: ts.TypeChecker,
): readonly ts.Symbol[] {
  const found = new Set<ts.Symbol>();
  const visit = (node: ts.Node): void => {
    const isName =
      (ts.isTypeReferenceNode(node) && ts.isIdentifier(node.typeName)) ||
      ts.isExpressionWithTypeArguments(node);
    const named =
      isName && checker.getSymbolAtLocation(ts.isTypeReferenceNode(node) ? node.typeName : node.expression);
    if (named) {
      const [symbol] = inOrder([named], checker);
      const from = symbol!.declarations?.[0];
      const isOurs =
        from?.getSourceFile().fileName.startsWith(`${ROOT}dist/`) && !ts.isTypeParameterDeclaration(from);
      if (isOurs && !homes.has(symbol!) && !found.has(symbol!)) {
        found.add(symbol!);
        from!.forEachChild(visit);
      }
    }
    node.forEachChild(visit);
  };
  for (const { declarations } of own)
    for (const node of declarations!) if (!ts.isVariableDeclaration(node)) node.forEachChild(visit);
  return inOrder([...found], checker);
}

/** What the names stand for, in the order of the alphabet. */
function inOrder(symbols: readonly ts.Symbol[], checker: ts.TypeChecker): readonly ts.Symbol[] {
  return symbols
    .map((each) => (each.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(each) : each))
    .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
}
