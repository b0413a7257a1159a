import { type Cell, type CellValue, FORM_PROPERTY, type Hucre, type Sheet } from './hucre.js';
import type { CellContent, SheetContent, WorkbookContent } from './workbookContent.js';
import { MOST_CELLS } from './workbookLimits.js';

/** Unpacks a workbook that was looked at. Throws anything at all where it is damaged. */
export async function unpackWorkbook(
  bytes: Uint8Array,
  { readXlsx, streamXlsxRows }: Hucre,
): Promise<WorkbookContent | 'tooManyCells'> {
  const names: string[] = [];
  await readXlsx(bytes, { sheets: ({ name }) => names.push(name) < 0 });
  // The rows come as a rectangle, and two cells far apart make a very large one: so that is measured first.
  let others = 0;
  for (const sheet of names) {
    let [height, width] = [0, 0];
    for await (const { index, values } of streamXlsxRows(bytes, { sheet })) {
      [height, width] = [Math.max(height, index + 1), Math.max(width, values.length)];
      if (others + height * width > MOST_CELLS) return 'tooManyCells';
    }
    others += height * width;
  }
  const { sheets, properties } = await readXlsx(bytes, { readStyles: true });
  const form = properties?.custom?.[FORM_PROPERTY];
  return { sheets: sheets.map(contentOf), ...(typeof form === 'string' && { form }) };
}

function contentOf({ name, rows, cells, columns, rowDefs, merges, hidden, veryHidden }: Sheet): SheetContent {
  const made: CellContent[][] = rows.map((row) => row.map(plainContent));
  for (const [key, cell] of cells ?? []) {
    const [row = -1, column = -1] = key.split(',').map(Number);
    const own = made[row];
    if (own && column < own.length) own[column] = cellContent(cell, own[column] ?? null);
  }
  const hiddenRows = [...(rowDefs ?? [])].flatMap(([row, def]) => (def.hidden ? [row] : []));
  const hiddenColumns = (columns ?? []).flatMap((column, i) => (column?.hidden ? [i] : []));
  return {
    name,
    rows: made,
    ...((hidden || veryHidden) && { isHidden: true }),
    ...(hiddenRows.length > 0 && { hiddenRows: hiddenRows.sort((a, b) => a - b) }),
    ...(hiddenColumns.length > 0 && { hiddenColumns }),
    ...(merges && {
      merged: merges.map(({ startRow, endRow, startCol, endCol }) => ({
        fromRow: startRow,
        toRow: endRow,
        fromColumn: startCol,
        toColumn: endCol,
      })),
    }),
  };
}

function plainContent(value: CellValue): CellContent {
  return value instanceof Date ? { date: dateText(value) } : value;
}

function cellContent({ type, value, formula, style }: Cell, plain: CellContent): CellContent {
  if (type === 'formula' && (value ?? null) === null) return { formula: formula ?? '' };
  const format = style?.numFmt;
  if (value instanceof Date) return { date: dateText(value), ...(format !== undefined && { format }) };
  if (typeof value === 'number' && format !== undefined) return { value, format };
  return plain;
}

/** A day and a time without a zone: what the cell shows. */
function dateText(date: Date): string {
  return Number.isNaN(date.getTime()) ? '' : date.toISOString().replace(/(\.000)?Z$/, '');
}
