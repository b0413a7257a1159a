import ts from 'typescript';

/** Gives the key of a property or method of an object; undefined for all else. */
export function keyOf(node: ts.Node): string | undefined {
  const isKeyed = ts.isPropertyAssignment(node) || ts.isMethodDeclaration(node);
  return isKeyed && ts.isIdentifier(node.name) ? node.name.text : undefined;
}

/** Tells whether a node is an object that has all of these keys. */
export function hasKeys(node: ts.Node, ...keys: readonly string[]): boolean {
  if (!ts.isObjectLiteralExpression(node)) return false;
  const own = node.properties.map(keyOf);
  return keys.every((key) => own.includes(key));
}

/** Tells whether a node is a rule that is written out, not a finding that is made. */
export function isRule(node: ts.Node): boolean {
  if (!ts.isObjectLiteralExpression(node) || !hasKeys(node, 'severity')) return false;
  return node.properties.some(
    (each) => keyOf(each) === 'code' && ts.isPropertyAssignment(each) && ts.isStringLiteral(each.initializer),
  );
}

/** Tells whether a value is written out: texts, numbers, lists and objects of them, and constants of the same file that are. */
export function isLiteral(node: ts.Node): boolean {
  if (ts.isStringLiteralLike(node) || ts.isNumericLiteral(node)) return true;
  if (node.kind === ts.SyntaxKind.TrueKeyword || node.kind === ts.SyntaxKind.FalseKeyword) return true;
  if (ts.isBinaryExpression(node)) return isLiteral(node.left) && isLiteral(node.right);
  if (ts.isArrayLiteralExpression(node)) return node.elements.every(isLiteral);
  if (ts.isObjectLiteralExpression(node))
    return node.properties.every((each) => ts.isPropertyAssignment(each) && isLiteral(each.initializer));
  return ts.isIdentifier(node) && isConstant(node);
}

function isConstant(node: ts.Identifier): boolean {
  return node
    .getSourceFile()
    .statements.some(
      (statement) =>
        ts.isVariableStatement(statement) &&
        statement.declarationList.declarations.some(
          ({ name, initializer }) =>
            ts.isIdentifier(name) && name.text === node.text && !!initializer && isLiteral(initializer),
        ),
    );
}
