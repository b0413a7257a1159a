import { readFileSync } from 'node:fs';
import type { Plugin } from 'esbuild';
import ts from 'typescript';
import { hasKeys, isLiteral, isRule, keyOf } from './literals.js';

/** What is left out of the sources of a file for warehouses, besides words. */
export interface LeftOut {
  /** The types of fields that its forms have; what reads the others is left out. */
  readonly fieldTypes: readonly string[];
  /** Keys of rules that nothing in the file reads. */
  readonly unreadOfRules: readonly string[];
}

/** What is said to people, which a warehouse has as a table; and what only `protect` reads of a measure. */
const WORDS = [
  ...['message', 'howToFix', 'forForm', 'quotes', 'label', 'help', 'title', 'definition', 'guard', 'says'],
  ...['basis', 'source', 'facts', 'because', 'number', 'sensitive'],
];

/** Checks of arguments that a compiler or the entry of the file stands in for. */
const CHECKS = ['mustBe', 'mayBe', 'mustHold', 'mustChoose'];

/** Reads the sources without their words: what is left judges and counts the same. */
export function withoutWords({ fieldTypes, unreadOfRules }: LeftOut): Plugin {
  const without = (node: ts.Node): boolean => {
    if (ts.isCaseClause(node)) return isOtherField(node, fieldTypes);
    const key = keyOf(node);
    if (key === undefined) return false;
    if (unreadOfRules.includes(key) && isRule(node.parent)) return true;
    return WORDS.includes(key) && ts.isPropertyAssignment(node) && isLiteral(node.initializer);
  };
  return {
    name: 'without words',
    setup({ onLoad }) {
      onLoad({ filter: /[\\/]src[\\/].*\.ts$/ }, ({ path }) => ({
        contents: printed(readFileSync(path, 'utf8'), without),
        loader: 'ts',
      }));
    },
  };
}

function printed(text: string, without: (node: ts.Node) => boolean): string {
  const file = ts.createSourceFile('source.ts', text, ts.ScriptTarget.ES2022, true);
  const { transformed } = ts.transform(file, [
    (context) => (root) => {
      const visit = (node: ts.Node): ts.Node | undefined => {
        if (isCheck(node)) return context.factory.createEmptyStatement();
        if (hasKeys(node, 'positive', 'message')) return ts.visitEachChild(node, visitContradiction, context);
        return without(node) ? undefined : ts.visitEachChild(node, visit, context);
      };
      // Which facts a contradiction tells follows from the names in its sentence: they stay.
      const visitContradiction = (node: ts.Node): ts.Node | undefined => {
        if (keyOf(node) !== 'message') return visit(node);
        const names = node.getText().match(/\{\w+\}/g) ?? [];
        return context.factory.createPropertyAssignment(
          'message',
          context.factory.createStringLiteral(names.join('')),
        );
      };
      return ts.visitEachChild(root, visit, context);
    },
  ]);
  return ts.createPrinter().printFile(transformed[0]!);
}

/** A statement that only checks an argument. */
function isCheck(node: ts.Node): boolean {
  if (!ts.isExpressionStatement(node) || !ts.isCallExpression(node.expression)) return false;
  const { expression } = node.expression;
  return ts.isIdentifier(expression) && CHECKS.includes(expression.text);
}

/** A case of a switch by the type of a field that no form in the file has. */
function isOtherField({ expression, parent }: ts.CaseClause, fieldTypes: readonly string[]): boolean {
  if (!ts.isStringLiteral(expression)) return false;
  const by = parent.parent.expression;
  const isByType =
    ts.isPropertyAccessExpression(by) && by.name.text === 'type' && by.expression.getText() === 'field';
  return isByType && !fieldTypes.includes(expression.text);
}
