import type { FindingSource } from '../../../core/finding.js';
import { trimBlank } from '../../../core/invisible.js';
import { cellBounds, QUOTE, textOfCell } from '../cells/csvCells.js';
import { beginRow, lineBreaks, placeCells, rowPlaces, sourceOf } from '../cells/csvPlaces.js';
import { lineBelow } from '../cells/lines.js';
import type { HeaderCut } from '../header/cutHeader.js';

/** The row of headings of a small table, and what stands in each column; `null` for one that is not read. */
export interface TableHeader<Column extends string> {
  readonly cut: HeaderCut;
  readonly line: number;
  readonly columns: readonly (Column | null)[];
}

/** One row of a small table. */
export interface TableRow<Column extends string> {
  /** The texts of its cells by what stands in them, without those that are blank. */
  readonly cells: Readonly<Partial<Record<Column, string>>>;
  /** Cells up to the last that is not blank. */
  readonly width: number;
  /** The first cell with a quote that is not closed, or has text behind it. */
  readonly quote: { readonly cell: number; readonly isClosed: boolean } | null;
  /** Gives the place of a cell by its number, from 0. */
  readonly placeOf: (cell: number) => FindingSource;
}

/** Reads the rows below the headings of a small table; blank ones are passed over. */
export function tableRows<Column extends string>(
  bytes: Uint8Array,
  header: TableHeader<Column>,
  file: string | undefined,
): TableRow<Column>[] {
  return [...eachTableRow(bytes, header, file)];
}

/** Reads them one by one, for a table that is not small: only cells that something stands in are made into text. */
export function* eachTableRow<Column extends string>(
  bytes: Uint8Array,
  { cut, line: headerLine, columns }: TableHeader<Column>,
  file: string | undefined,
): Generator<TableRow<Column>, void, undefined> {
  const { delimiter } = cut;
  const places = rowPlaces(FEW_CELLS);
  let line = headerLine + 1 + lineBreaks(cut.cells);
  for (let at = cut.next; at < bytes.length; ) {
    const start = at;
    beginRow(places, start);
    placeCells(places, bytes, bytes.length, delimiter);
    const textAt = (i: number) => trimBlank(textOfCell(bytes, places.from[i]!, places.to[i]!, delimiter));
    let width = places.count;
    while (width > 0 && textAt(width - 1) === '') width--;
    const own = line;
    line += 1 + lineBreaks(places);
    at = lineBelow(bytes, places.to[places.count - 1]!, bytes.length);
    if (width === 0) continue;
    const cells: Partial<Record<Column, string>> = {};
    for (let i = 0; i < width && i < columns.length; i++) {
      const column = columns[i];
      const text = column == null ? '' : textAt(i);
      if (text !== '') cells[column!] = text;
    }
    yield {
      cells,
      width,
      quote: quoteIn(bytes, places, delimiter),
      placeOf(cell) {
        const { byte: _, ...place } = sourceOf(
          bytes,
          placesAt(bytes, start, delimiter),
          cell,
          own,
          Number,
          file,
        );
        return place;
      },
    };
  }
}

function placesAt(bytes: Uint8Array, start: number, delimiter: number) {
  const places = rowPlaces(FEW_CELLS, start);
  placeCells(places, bytes, bytes.length, delimiter);
  return places;
}

const FEW_CELLS = 8;

function quoteIn(
  bytes: Uint8Array,
  places: ReturnType<typeof rowPlaces>,
  delimiter: number,
): TableRow<string>['quote'] {
  for (let cell = 0; cell < places.count; cell++) {
    const { from, to, quoted } = cellBounds(bytes, places.from[cell]!, places.to[cell]!, delimiter);
    if (!quoted && to > from && bytes[from] === QUOTE)
      return { cell, isClosed: bytes.subarray(from + 1, to).includes(QUOTE) };
  }
  return null;
}
