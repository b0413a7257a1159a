import { type CellReading, type CellValue, readCellText } from './csvCellValue.js';

/** Reads the text of a cell by the number of its column in the file. */
export type ReadCell = (column: number, text: string) => CellValue;

/**
 * Makes the careful reader of a file's cells, which is asked where the decoder does not know what a cell says.
 *
 * Such cells mostly say the same few things over and over, `n/a` and `<10`, so that the first different ones of each column
 * are remembered.
 */
export function cellReader(columns: readonly (string | null)[], reading: CellReading): ReadCell {
  const known = columns.map(() => new Map<string, CellValue>());
  return (column, text) => {
    const ofColumn = known[column]!;
    let value = ofColumn.get(text);
    if (value === undefined) {
      value = readCellText(columns[column]!, text, reading);
      if (ofColumn.size < MOST && text.length <= LONGEST) ofColumn.set(text, value);
    }
    return value;
  };
}

const MOST = 256;
const LONGEST = 40;
