import type { FindingSource, RecordKey } from '../../../core/finding.js';
import { monthOf } from '../../../core/reportingMonth.js';
import type { CompiledForm } from '../../../monthly/form/compiledForm.js';
import { type CellScan, cellEnd, textOfCell } from '../cells/csvCells.js';
import { beginRow, placeCells, type RowPlaces, rowPlaces, sourceOf } from '../cells/csvPlaces.js';
import { lineEnd } from '../cells/lines.js';
import type { Header } from '../header/csvHeader.js';
import { ROW_LIMIT, STRIDE } from './batchShape.js';
import type { CellReading } from './csvCellValue.js';
import type { CsvDecoder } from './csvDecoder.js';
import { ROW_FLAGS } from './rowFlags.js';

/** What the reading of a file's rows needs to know beside its bytes. */
export interface CsvFileOptions extends CellReading {
  readonly file: string | undefined;
  /** Offset in the file as stored of a position in the decoder's bytes. */
  readonly byteAt: (position: number) => number;
}

/** One file under way: the decoded batch, and the cells behind its numbers. */
export interface CsvFile extends CsvFileOptions {
  readonly decoder: CsvDecoder;
  readonly header: Header;
  readonly form: CompiledForm;
  /** Where the numbers of a column begin in a batch. */
  offsetOf(column: string): number;
  /** The cell of a row that holds a column; nothing for a column that the file does not have. */
  readonly cellOf: ReadonlyMap<string, number>;
  /** Forgets the places of the last batch. */
  forgetPlaces(): void;
  /** The places of a row's cells, as far as a cell or all of them. */
  placesIn(row: number, last?: number): RowPlaces;
  sourceOf(row: number, cell: number): FindingSource;
  cellText(row: number, column: string): string;
  /** Where the text begins and ends whose place the decoder stored; `null` where there is none. */
  storedBounds(row: number, column: string): { from: number; to: number } | null;
  recordOf(row: number): RecordKey;
}

/** Brings together what the rows of one file are read with. */
export function csvFile(decoder: CsvDecoder, header: Header, options: CsvFileOptions): CsvFile {
  const { values } = decoder;
  const { layout, orgs } = options;
  const offsetOf = (column: string) => layout.slotOf(column) * STRIDE;
  const cellOf = new Map<string, number>();
  header.columns.forEach((column, cell) => {
    if (column !== null) cellOf.set(column, cell);
  });
  const scan: CellScan = { breaks: 0, misplaced: false };
  const orgText = lastOf((code: number): string => orgs.textOf(code));
  const monthText = lastOf(monthOf);
  const keys = {
    organization: offsetOf('organization'),
    month: offsetOf('month'),
    version: offsetOf('version'),
  };
  // One set of arrays serves all rows: only the places of the row at hand are asked for.
  const places = rowPlaces(header.columns.length);
  let placed = -1;

  function placesIn(row: number, last?: number): RowPlaces {
    if (placed !== row) beginRow(places, decoder.rowStart[row]!);
    placed = row;
    placeCells(places, decoder.bytes, lengthFor(row), decoder.delimiter, last);
    return places;
  }

  /** Below a row that was cut short is another row, and how much of it has come depends on chance. */
  function lengthFor(row: number): number {
    const { bytes, length } = decoder;
    if ((decoder.flags[row]! & ROW_FLAGS.cutShort) === 0) return length;
    const start = decoder.rowStart[row]!;
    return lineEnd(bytes, start, Math.min(length, start + ROW_LIMIT));
  }

  function cellText(row: number, column: string): string {
    const cell = cellOf.get(column)!;
    const { from, to, count, next } = placesIn(row, cell);
    // The last cell of a row that was cut short is not whole, and half a code would be another code.
    const isCut = next < 0 && cell === count - 1 && (decoder.flags[row]! & ROW_FLAGS.cutShort) !== 0;
    return cell < count && !isCut ? textOfCell(decoder.bytes, from[cell]!, to[cell]!, decoder.delimiter) : '';
  }

  return {
    ...options,
    decoder,
    header,
    form: layout.form,
    offsetOf,
    cellOf,
    placesIn,
    cellText,
    forgetPlaces() {
      placed = -1;
    },
    sourceOf(row, cell) {
      return sourceOf(
        decoder.bytes,
        placesIn(row, cell),
        cell,
        decoder.rowLine[row]!,
        options.byteAt,
        options.file,
      );
    },
    storedBounds(row, column) {
      const from = values[offsetOf(column) + row]!;
      if (from < 0) return null;
      return { from, to: cellEnd(decoder.bytes, from, decoder.length, decoder.delimiter, scan) };
    },
    recordOf(row) {
      const organization = values[keys.organization + row]!;
      const month = values[keys.month + row]!;
      const version = values[keys.version + row]!;
      // A key that cannot be read stands as its raw text, so that the row can be found again.
      return {
        organization: organization >= 0 ? orgText(organization) : cellText(row, 'organization').slice(0, 40),
        month: month >= 0 ? monthText(month) : cellText(row, 'month').slice(0, 40),
        version: version >= 0 ? version : 1,
      };
    },
  };
}

/** Remembers the last text made: neighboring rows mostly share organization and month. */
export function lastOf<T extends string>(make: (key: number) => T): (key: number) => T {
  let last = Number.NaN;
  let text: T;
  return (key) => {
    if (key !== last) [last, text] = [key, make(key)];
    return text;
  };
}
