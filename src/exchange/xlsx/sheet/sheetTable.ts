import { quotedCell } from '../../csv/cells/csvRow.js';
import { encodeUtf8 } from '../../text/utf8.js';
import type { SheetContent } from '../workbookContent.js';
import { type CellText, cellText } from './cellText.js';

/** A cell by its row and column, from 0. */
export type CellPlace = readonly [row: number, column: number];

/** A sheet as a CSV file, so that one reader reads both. */
export interface SheetTable {
  readonly bytes: Uint8Array;
  /** The line on which each row begins, from 1; a cell may hold breaks of lines. */
  readonly lines: readonly number[];
  /** The rows, each as its line of text. */
  readonly texts: readonly string[];
  /** Cells in which something had to be understood. */
  readonly understood: Readonly<Record<NonNullable<CellText['how']>, readonly CellPlace[]>>;
}

/** Writes a sheet as CSV: every row in its place, all as wide as the widest. A sheet without anything has no bytes. */
export function sheetTable({ rows }: SheetContent): SheetTable {
  const understood: Record<NonNullable<CellText['how']>, CellPlace[]> = {
    zerosFromFormat: [],
    monthFromDate: [],
    formula: [],
  };
  const cells = rows.map((row, r) =>
    row.map((cell, c) => {
      const { text, how } = cellText(cell);
      if (how) understood[how].push([r, c]);
      return text.replace(/\r\n?/g, '\n');
    }),
  );
  const filled = cells.map((row) => lengthOf(row));
  const width = filled.reduce((most, length) => Math.max(most, length), 0);
  const height = filled.reduce((most, length, r) => (length > 0 ? r + 1 : most), 0);
  const first = filled.findIndex((length) => length > 0);
  const lines: number[] = [];
  const texts: string[] = [];
  let line = 1;
  for (let r = 0; r < height; r++) {
    const row = cells[r]!;
    lines.push(line);
    // A row without anything has no separators: it is no row that was cleared.
    const text = filled[r] === 0 ? '' : rowText(row, width, r === first);
    texts.push(text);
    line += 1 + (text.includes('\n') ? text.split('\n').length - 1 : 0);
  }
  return { bytes: encodeUtf8(texts.map((text) => `${text}\n`).join('')), lines, texts, understood };
}

/** How many cells a row has up to the last with something in it. */
function lengthOf(row: readonly string[]): number {
  let length = row.length;
  while (length > 0 && row[length - 1]!.trim() === '') length--;
  return length;
}

/** The first letters of a file tell what it is: in quotes they tell nothing. */
function rowText(row: readonly string[], width: number, isFirst: boolean): string {
  const first = isFirst ? row.findIndex((text) => text.trim() !== '') : -1;
  return Array.from({ length: width }, (_, c) => {
    const text = row[c] ?? '';
    return quotedCell(text, c === first || /["\n,;|\t]/.test(text));
  }).join(',');
}
