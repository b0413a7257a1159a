import type { Severity } from '../../core/finding.js';
import type { Kind } from '../../core/given/kind.js';
import { mustBe } from '../../core/given/mustBe.js';
import { groupedBy } from '../../core/groupedBy.js';
import { checkWorkbook } from './checkWorkbook.js';
import { type Cell, type CellValue, loadHucre, type Sheet } from './hucre.js';
import { cellOfA1 } from './sheet/cellOfA1.js';
import { unpackWorkbook } from './unpackWorkbook.js';

/** What is to be said at a cell. */
export interface CellMark {
  /** The cell, as findings name it: `Sheet1!C14`. */
  readonly a1: string;
  readonly severity: Severity;
  readonly text: string;
}

const MARKS: Kind = {
  listOf: { says: 'a mark { a1, severity, text }', has: { a1: 'text', severity: 'text', text: 'text' } },
};

/**
 * Writes what was found into the sender's own workbook: a note and a color at each cell. Everything else in it stays as it is. `null`
 * for a workbook that cannot be opened, whose findings say why.
 *
 * @throws Error where the package that unpacks workbooks is not installed
 * @example
 * await annotateWorkbook(new Uint8Array(4), []) // => null
 */
export async function annotateWorkbook(
  bytes: Uint8Array,
  marks: readonly CellMark[],
): Promise<Uint8Array | null> {
  mustBe('bytes', bytes, 'annotateWorkbook', 'bytes');
  mustBe(MARKS, marks, 'annotateWorkbook', 'marks');
  if (checkWorkbook(bytes).some(({ severity }) => severity === 'fatal')) return null;
  const hucre = await loadHucre();
  try {
    // What opens a workbook to write it again has no bounds of its own.
    if ((await unpackWorkbook(bytes, hucre)) === 'tooManyCells') return null;
    const book = await hucre.openXlsx(bytes, { readStyles: true });
    for (const [a1, own] of groupedBy(marks, (each) => each.a1)) {
      const cell = cellOfA1(a1);
      const sheet = cell && book.sheets.find(({ name }) => name === cell.sheet);
      if (sheet) mark(sheet, cell.row, cell.column, own);
    }
    return await hucre.saveXlsx(book);
  } catch {
    return null;
  }
}

/** Colors from the hardest on; what asks for nothing has a note only. */
const COLORS: readonly (readonly [Severity, string])[] = [
  ['fatal', 'F8CBAD'],
  ['explain', 'FFE699'],
  ['confirm', 'FFE699'],
  ['warning', 'FFF2CC'],
];

const AUTHOR = 'csmhs';

/** As many letters as a note of Excel shows without being cut. */
const MOST_LETTERS = 8000;

function mark(sheet: Sheet, row: number, column: number, marks: readonly CellMark[]): void {
  const key = `${row},${column}`;
  sheet.cells ??= new Map();
  const known = sheet.cells.get(key);
  const value = sheet.rows[row]?.[column] ?? null;
  const cell: Cell = known ?? { value, type: typeOf(value) };
  const said = [...(cell.comment ? [cell.comment.text] : []), ...new Set(marks.map(({ text }) => text))];
  const color = COLORS.find(([severity]) => marks.some((each) => each.severity === severity))?.[1];
  sheet.cells.set(key, {
    ...cell,
    comment: { author: cell.comment?.author ?? AUTHOR, text: said.join('\n\n').slice(0, MOST_LETTERS) },
    ...(color && {
      style: { ...cell.style, fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: color } } },
    }),
  });
}

function typeOf(value: CellValue): Cell['type'] {
  if (value === null) return 'empty';
  if (value instanceof Date) return 'date';
  return typeof value === 'string' ? 'string' : typeof value === 'number' ? 'number' : 'boolean';
}
