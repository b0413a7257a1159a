import { STATE_MARKERS } from '../../../monthly/rows/stateMarkers.js';
import { readCellText } from './csvCellValue.js';
import type { CsvFile } from './csvFile.js';

/** Gives the numbers and markers of a row with a number beyond 32 bits, which is read from its cell again. */
export function numbersOfRow(file: CsvFile, row: number): number[] {
  const { form, decoder, offsetOf } = file;
  return form.ids.map((id, column) => {
    const stored = decoder.values[offsetOf(id) + row]!;
    if (stored !== STATE_MARKERS.large) return stored;
    const { value } = readCellText(id, file.cellText(row, id), file);
    return Math.round(Number(value) * 10 ** form.decimals[column]!);
  });
}
