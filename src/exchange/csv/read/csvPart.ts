import type { MonthlyPart, OwnFinding } from '../../monthlyPart.js';
import type { KeyedReport, MonthlyBatch } from '../decode/monthlyBatch.js';
import type { MonthlyCsvOptions } from '../header/csvOptions.js';
import { columnsNoneKnown } from '../header/headerRules.js';
import { rowDuplicated } from '../judge/csvRules.js';
import { CsvReader } from './csvReader.js';
import { csvSources } from './csvSources.js';
import type { SkipInFile } from './csvTable.js';
import { isOnColumn } from './parseMonthlyCsv.js';

/** Reads one CSV file: row-level findings, and every row with a readable key to be compared with others. */
export function csvPart(
  bytes: Uint8Array,
  options: MonthlyCsvOptions,
  skips: SkipInFile | undefined,
): MonthlyPart {
  const reader = new CsvReader(options, { size: bytes.length, skips });
  const found: OwnFinding[] = [];
  const entries: KeyedReport[] = [];
  const lines: number[] = [];
  const rowOfEntry: number[] = [];
  let rows = 0;
  for (const batches of [reader.push(bytes), reader.end()]) {
    for (const batch of batches) {
      const entryOf = new Int32Array(batch.rows).fill(-1);
      const keyed = batch.toReports('keyed');
      rowsOf(batch).forEach((row, i) => {
        entryOf[row] = entries.length;
        entries.push(keyed[i]!);
        lines.push(batch.lines[row]!);
        rowOfEntry.push(rows + row);
      });
      for (const finding of batch.findings) {
        if (finding.code === rowDuplicated.code) continue;
        const row = rowAt(batch.lines, finding.source?.line ?? 0);
        const entry = entryOf[row] ?? -1;
        found.push({
          finding,
          row: row < 0 ? row : rows + row,
          place: entry < 0 ? null : { entry, path: finding.path },
        });
      }
      rows += batch.rows;
    }
  }
  const onColumns = found.filter(({ finding }) => isOnColumn(finding));
  return {
    found: [...onColumns, ...found.filter(({ finding }) => !isOnColumn(finding))],
    entries,
    rows,
    readable: reader.readable,
    isUnclean: found.some(({ finding }) => finding.code === columnsNoneKnown.code),
    rowOf: ({ entry }) => rowOfEntry[entry]!,
    pathOf: ({ path }) => path,
    sourcesOf: (places) => csvSources(bytes, places, lines, options),
  };
}

/** Finds the row that holds a line; below 0 for a line above the rows, such as the header. */
function rowAt(lines: Int32Array, line: number): number {
  let low = -1;
  let high = lines.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (lines[middle]! <= line) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Gives the row of each keyed report, in their order. */
function rowsOf({ columns, rows }: MonthlyBatch): number[] {
  const { organization, month, version } = columns;
  const found: number[] = [];
  if (!organization || !month || !version) return found;
  for (let row = 0; row < rows; row++)
    if (organization[row]! >= 0 && month[row]! >= 0 && version[row]! >= 0) found.push(row);
  return found;
}
