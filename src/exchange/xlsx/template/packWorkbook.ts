import {
  type Cell,
  type CellStyle,
  type DataValidation,
  FORM_PROPERTY,
  type Hucre,
  type WriteSheet,
} from '../hucre.js';
import type { CellHint, CellToWrite, SheetToWrite, WorkbookToWrite } from './workbookToWrite.js';

/** Packs a template. The same content makes the same bytes. */
export function packWorkbook(
  { title, form, created, sheets }: WorkbookToWrite,
  { writeXlsx }: Hucre,
): Promise<Uint8Array> {
  const made = new Date(created);
  const properties = { title, creator: 'csmhs', created: made, modified: made };
  return writeXlsx({
    sheets: sheets.map(sheetOf),
    properties: { ...properties, custom: { [FORM_PROPERTY]: form } },
  });
}

function sheetOf({ name, isHidden, columns, rows, hints = [], frozen }: SheetToWrite): WriteSheet {
  const cells = rows.flatMap((row, r) =>
    row.map((cell, c): [string, Partial<Cell>] => [
      `${r},${c}`,
      {
        value: cell.text,
        type: typeOf(cell.text),
        style: styleOf(cell),
      },
    ]),
  );
  return {
    name,
    rows: rows.map((row) => row.map(({ text }) => text)),
    cells: new Map(cells),
    columns: columns.map(({ width }) => ({ width })),
    dataValidations: hints.map(validationOf),
    // Excel has a protection without a password for this: it keeps people from mistakes, and from nothing else.
    protection: { sheet: true, formatColumns: true, formatRows: true, sort: true, autoFilter: true },
    ...(frozen && { freezePane: frozen }),
    ...(isHidden && { veryHidden: true }),
  };
}

function typeOf(value: CellToWrite['text']): 'empty' | 'number' | 'string' {
  if (value === null) return 'empty';
  return typeof value === 'number' ? 'number' : 'string';
}

/** The number format of a cell that keeps what is typed. */
const AS_TYPED = '@';

function styleOf({ role, isText, format }: CellToWrite): CellStyle {
  const numFmt = format ?? (isText ? AS_TYPED : undefined);
  const isOpen = role === 'open';
  return {
    ...(numFmt !== undefined && { numFmt }),
    protection: { locked: !isOpen },
    ...(!isOpen && { alignment: { wrapText: true, vertical: 'top' } }),
    ...(role === 'heading' && {
      font: { bold: true },
      fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'D9E2EC' } },
    }),
  };
}

/** The most letters that Excel takes in the title and the text of a message: a file with more is "repaired". */
const MOST_TITLE = 32;
const MOST_MESSAGE = 255;

function validationOf({
  range,
  title,
  message,
  choices,
  number,
  mostLetters,
  refuses,
}: CellHint): DataValidation {
  return {
    ...(choices !== undefined
      ? { type: 'list', formula1: choices }
      : number
        ? {
            type: number.isWhole ? 'whole' : 'decimal',
            operator: 'between',
            formula1: String(number.least),
            formula2: String(number.most),
          }
        : { type: 'textLength', operator: 'lessThanOrEqual', formula1: String(mostLetters ?? MOST_LETTERS) }),
    range,
    allowBlank: true,
    showInputMessage: true,
    inputTitle: cut(title, MOST_TITLE),
    inputMessage: cut(message, MOST_MESSAGE),
    ...(refuses && refuses !== 'never'
      ? { showErrorMessage: true, errorStyle: refuses === 'always' ? 'stop' : 'warning' }
      : { showErrorMessage: false }),
  };
}

/** As many letters as a cell of Excel holds. */
const MOST_LETTERS = 32_767;

function cut(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most - 1).trimEnd()}\u2026`;
}
