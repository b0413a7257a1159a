import ts from 'typescript';

const printer = ts.createPrinter({ removeComments: true, newLine: ts.NewLineKind.LineFeed });
const WHOLE = ts.TypeFormatFlags.NoTruncation | ts.TypeFormatFlags.UseSingleQuotesForStringLiteralType;

/**
 * Writes the declaration of one name. Functions, interfaces and types are whole; of a table of data its keys are told, since what
 * it says is data. A type that is made from such a table is written as what comes out of it.
 */
export function declared(symbol: ts.Symbol, name: string, checker: ts.TypeChecker): string {
  return symbol
    .declarations!.map((node) => {
      if (ts.isVariableDeclaration(node) && node.type)
        return `const ${name}: ${print(shallow(node.type), node)};`;
      if (ts.isVariableDeclaration(node)) return `const ${print(node, node)};`;
      const result = isMadeFromData(node) ? made(node, name, checker) : null;
      // Types of other packages go on for pages.
      if (result !== null && !/.{2000}/.test(result)) return result;
      return print(node, node).replace(/^(export |declare )+/, '');
    })
    .join('\n');
}

const print = (node: ts.Node, of: ts.Node) =>
  printer.printNode(ts.EmitHint.Unspecified, node, of.getSourceFile());

type TypeDeclaration = ts.TypeAliasDeclaration | ts.InterfaceDeclaration;

function isMadeFromData(node: ts.Node): node is TypeDeclaration {
  const isType = ts.isTypeAliasDeclaration(node) || ts.isInterfaceDeclaration(node);
  if (!isType || node.typeParameters !== undefined) return false;
  const asks = (child: ts.Node): boolean =>
    ts.isTypeQueryNode(child) || (ts.forEachChild(child, asks) ?? false);
  return asks(node);
}

function made(node: TypeDeclaration, name: string, checker: ts.TypeChecker): string {
  const text = written(checker.getTypeAtLocation(node.name), checker, '');
  return `type ${name} = ${text};`;
}

/** Keys and members in the order of the alphabet: that of the compiler changes with other files. */
function written(type: ts.Type, checker: ts.TypeChecker, indent: string): string {
  const inner = (each: ts.Type) => written(each, checker, indent);
  // The alias at the top is what is being written.
  if (type.aliasSymbol && !type.aliasTypeArguments && indent !== '') return type.aliasSymbol.name;
  if (type.flags & ts.TypeFlags.Boolean) return 'boolean';
  if (type.isUnion()) return [...new Set(type.types.map((each) => inner(each)))].sort().join(' | ');
  if (checker.isArrayType(type)) {
    const [item] = checker.getTypeArguments(type as ts.TypeReference).map(inner);
    const array = item!.includes(' | ') && !item!.startsWith('{') ? `(${item})[]` : `${item}[]`;
    return type.symbol.name === 'ReadonlyArray' ? `readonly ${array}` : array;
  }
  const isPlain = type.symbol === undefined || /^__(type|object)$/.test(type.symbol.name);
  const properties = type.isIntersection() || isPlain ? checker.getPropertiesOfType(type) : [];
  const isRecord = (type.flags & (ts.TypeFlags.Object | ts.TypeFlags.Intersection)) !== 0;
  if (
    !isRecord ||
    properties.length === 0 ||
    checker.isTupleType(type) ||
    type.getCallSignatures().length > 0
  )
    return checker.typeToString(type, undefined, WHOLE).replace(/import\("[^"]*"\)\./g, '');
  const deeper = `${indent}    `;
  const members = properties.map((each) => {
    const mark = each.flags & ts.SymbolFlags.Optional ? '?' : '';
    return `${deeper}${each.name}${mark}: ${written(checker.getTypeOfSymbol(each), checker, deeper)};\n`;
  });
  return `{\n${members.sort().join('')}${indent}}`;
}

/** Cuts what lies deeper than the keys of a table, and sentences. */
function shallow(type: ts.TypeNode): ts.Node {
  const cut =
    (depth: number) =>
    (node: ts.Node): ts.Node => {
      if (ts.isTypeLiteralNode(node) && depth > 0 && node.members.length > 0) return word('{…}');
      const isText = ts.isLiteralTypeNode(node) && ts.isStringLiteral(node.literal);
      if (isText && !/^[\w@.:-]*$/.test(node.literal.text)) return word('"…"');
      if (ts.isTupleTypeNode(node) && node.elements.some((each) => !ts.isLiteralTypeNode(each)))
        return word(`[${node.elements.length} of them]`);
      return ts.visitEachChild(node, cut(ts.isTypeLiteralNode(node) ? depth + 1 : depth), undefined);
    };
  return cut(0)(type);
}

const word = (text: string) => ts.factory.createTypeReferenceNode(text);
