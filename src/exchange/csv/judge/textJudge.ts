import { textNotUtf8 } from '../../fileRules.js';
import { isUtf8 } from '../../text/utf8.js';
import type { CsvFile } from '../decode/csvFile.js';
import { ROW_FLAGS } from '../decode/rowFlags.js';
import type { FindingAt } from './csvFindingAt.js';
import type { RowJudge } from './rowJudge.js';

/** Finds texts that are not UTF-8; the detail is the cell. */
export function textJudge(file: CsvFile, findingAt: FindingAt): RowJudge {
  const { decoder, header } = file;
  const cells = (['submittedBy', 'note'] as const)
    .flatMap((column) => file.cellOf.get(column) ?? [])
    .sort((a, b) => a - b);
  const columnOf = (cell: number) => header.columns[cell]!;
  return {
    collect(breaches) {
      for (let row = 0; row < decoder.rows && cells.length > 0; row++) {
        if ((decoder.flags[row]! & ROW_FLAGS.beyondAscii) === 0) continue;
        for (const cell of cells) {
          const bounds = file.storedBounds(row, columnOf(cell));
          if (bounds && !isUtf8(decoder.bytes, bounds.from, bounds.to)) breaches.add(row, cell);
        }
      }
    },
    ruleOf: () => textNotUtf8,
    fieldOf: (_, cell) => columnOf(cell),
    make: (row, cell, record) => findingAt(textNotUtf8, row, record, columnOf(cell), {}),
  };
}
