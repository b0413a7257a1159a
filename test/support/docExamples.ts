import ts from 'typescript';
import { lineOf, ROOMS, SOURCE_FILES, type SourceFile } from './sourceFiles.js';

/** One `expr // => value` of an `@example` in `src`. */
export interface DocExample {
  readonly place: string;
  /** The room whose door is asked first for a name. */
  readonly room: string;
  /** Statements before the expression. */
  readonly before: string;
  readonly expression: string;
  /** What stands after the arrow. */
  readonly expected: string;
}

/** One `@example` of a TSDoc comment. */
export interface DocBlock {
  readonly place: string;
  readonly room: string;
  readonly text: string;
}

/** Every `@example` of the rooms, in order of path. */
export const DOC_BLOCKS: readonly DocBlock[] = SOURCE_FILES.filter(({ room }) =>
  ROOMS.includes(room),
).flatMap(blocksOf);

/** Cuts a block into its examples. An example may take several lines, and lines before it may declare names. */
export function examplesOf({ place, room, text }: DocBlock): DocExample[] {
  const examples: DocExample[] = [];
  let before = '';
  let code: string[] = [];
  const lines = text.split('\n').filter((line) => !/^\s*(```|import )/.test(line));
  for (let i = 0; i < lines.length; i++) {
    const arrow = lines[i]!.indexOf('// => ');
    if (arrow === -1) {
      code.push(lines[i]!);
      continue;
    }
    const expected = [lines[i]!.slice(arrow + 6)];
    // An expected value may go on in comment lines below.
    while (/^\s*\/\/ (?!=> )/.test(lines[i + 1] ?? '')) expected.push(lines[++i]!.replace(/^\s*\/\/ /, ''));
    code.push(lines[i]!.includes('// => ') ? lines[i]!.slice(0, arrow) : '');
    const cut = lastExpressionOf(code.join('\n'));
    examples.push({
      place,
      room,
      before: before + cut.before,
      expression: cut.expression,
      expected: expected.join('\n'),
    });
    before += cut.before;
    code = [];
  }
  return examples;
}

function blocksOf(file: SourceFile): DocBlock[] {
  const blocks: DocBlock[] = [];
  const seen = new Set<ts.Node>();
  const visit = (node: ts.Node): void => {
    for (const tag of ts.getJSDocTags(node)) {
      if (tag.tagName.text !== 'example' || seen.has(tag)) continue;
      seen.add(tag);
      const text = tag
        .getText(file.tree)
        .replace(/^@example/, '')
        .replace(/\n\s*\*\/?[ ]?/g, '\n')
        .trim();
      blocks.push({ place: `src/${file.path}:${lineOf(file, tag)}`, room: file.room, text });
    }
    ts.forEachChild(node, visit);
  };
  visit(file.tree);
  return blocks;
}

function lastExpressionOf(code: string): { before: string; expression: string } {
  const text = code.trim().replace(/;$/, '');
  if (text.startsWith('{')) return { before: '', expression: text };
  const tree = ts.createSourceFile('example.ts', text, ts.ScriptTarget.ES2022, true);
  const last = tree.statements.at(-1);
  if (!last) return { before: '', expression: '' };
  return { before: `${text.slice(0, last.getStart(tree))}\n`, expression: text.slice(last.getStart(tree)) };
}
