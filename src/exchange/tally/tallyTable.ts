import type { FindingSource } from '../../core/finding.js';
import { trimBlank } from '../../core/invisible.js';
import { cellBounds, QUOTE, textOfCell } from '../csv/cells/csvCells.js';
import { lineBreaks, placeCells, rowPlaces, sourceOf } from '../csv/cells/csvPlaces.js';
import { lineBelow } from '../csv/cells/lines.js';
import type { TallyColumn, TallyHeader } from './tallyHeader.js';

/** One row of a table of days. */
export interface TallyRow {
  /** The texts of its cells by what stands in them, without those that are blank. */
  readonly cells: Readonly<Partial<Record<TallyColumn, string>>>;
  /** Cells up to the last that is not blank. */
  readonly width: number;
  /** The first cell with a quote that is not closed, or has text behind it. */
  readonly quote: { readonly cell: number; readonly isClosed: boolean } | null;
  /** Gives the place of a cell by its number, from 0. */
  readonly placeOf: (cell: number) => FindingSource;
}

/** Reads the rows below the headings of a table of days; blank ones are passed over. */
export function tallyTable(
  bytes: Uint8Array,
  { cut, line: headerLine, columns }: TallyHeader,
  file: string | undefined,
): TallyRow[] {
  const { delimiter } = cut;
  const rows: TallyRow[] = [];
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
        ),
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
): TallyRow['quote'] {
  for (let cell = 0; cell < places.count; cell++) {
    const { from, to, quoted } = cellBounds(bytes, places.from[cell]!, places.to[cell]!, delimiter);
    if (!quoted && to > from && bytes[from] === QUOTE)
      return { cell, isClosed: bytes.subarray(from + 1, to).includes(QUOTE) };
  }
  return null;
}
