import { MEASURE_IDS, measureOf } from '../../../monthly/form/measures.js';
import { STATE_MARKERS } from '../../../monthly/rows/stateMarkers.js';
import { readCellText } from './csvCellValue.js';
import { type CsvFile, offsetOf } from './csvFile.js';

/** Gives the numbers and markers of a row with a number beyond 32 bits, which is read from its cell again. */
export function numbersOfRow(file: CsvFile, row: number): Float64Array {
  return Float64Array.from(MEASURE_IDS, (id) => {
    const stored = file.decoder.values[offsetOf(id) + row]!;
    if (stored !== STATE_MARKERS.large) return stored;
    return (
      Number(readCellText(id, file.cellText(row, id), file.aliases).value) * 10 ** measureOf(id).decimals
    );
  });
}
