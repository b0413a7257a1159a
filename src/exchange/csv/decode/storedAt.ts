import { STATE_MARKERS } from '../../../monthly/rows/stateMarkers.js';
import { readCellText } from './csvCellValue.js';
import type { CsvFile } from './csvFile.js';
import { ROW_FLAGS } from './rowFlags.js';

/** Tells whether a column holds a number at a place, within 32 bits or beyond. */
export const isNumber = (stored: number): boolean => stored >= 0 || stored === STATE_MARKERS.large;

/** Tells whether a row has a number beyond 32 bits. */
export const isLarge = ({ decoder }: CsvFile, row: number): boolean =>
  (decoder.flags[row]! & ROW_FLAGS.large) !== 0;

/**
 * Gives the number or marker of a measure in a row, tenths where it has a decimal. A number beyond 32 bits is read from
 * its cell again.
 */
export function storedAt(file: CsvFile, row: number, id: string): number {
  const { form, decoder, offsetOf } = file;
  const stored = decoder.values[offsetOf(id) + row]!;
  if (stored !== STATE_MARKERS.large) return stored;
  const { value } = readCellText(id, file.cellText(row, id), file);
  return Math.round(Number(value) * 10 ** form.measureOf(id).decimals);
}

/** Gives the numbers and markers of all measures of a row, in the order of the form. */
export function numbersOfRow(file: CsvFile, row: number): number[] {
  return file.form.ids.map((id) => storedAt(file, row, id));
}
