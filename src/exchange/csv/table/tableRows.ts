import type { FindingSource } from '../../../core/finding.js';
import { trimBlank } from '../../../core/invisible.js';
import { cellBounds, QUOTE, textOfCell } from '../cells/csvCells.js';
import { lineBreaks, placeCells, rowPlaces, sourceOf } from '../cells/csvPlaces.js';
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
  { cut, line: headerLine, columns }: TableHeader<Column>,
  file: string | undefined,
): TableRow<Column>[] {
  const { delimiter } = cut;
  const rows: TableRow<Column>[] = [];
  let line = headerLine + 1 + lineBreaks(cut.cells);
  for (let at = cut.next; at < bytes.length; ) {
    const start = at;
    const places = placesAt(bytes, start, delimiter);
    const texts = Array.from({ length: places.count }, (_, i) =>
      trimBlank(textOfCell(bytes, places.from[i]!, places.to[i]!, delimiter)),
    );
    let width = texts.length;
    while (width > 0 && texts[width - 1] === '') width--;
    if (width > 0) {
      const own = line;
      rows.push({
        cells: Object.fromEntries(
          columns.flatMap((column, i) => (column !== null && texts[i] ? [[column, texts[i]]] : [])),
        ) as TableRow<Column>['cells'],
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
      });
    }
    line += 1 + lineBreaks(places);
    at = lineBelow(bytes, places.to[places.count - 1]!, bytes.length);
  }
  return rows;
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
