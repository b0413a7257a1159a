import type { MonthlySource, SkipOwn } from '../../monthlyPart.js';
import { encodeUtf8 } from '../../text/utf8.js';
import type { MonthlyCsvOptions } from '../header/csvOptions.js';
import { rowDuplicated } from '../judge/csvRules.js';
import { csvPart } from './csvPart.js';
import type { SkipInFile } from './csvTable.js';

/** Opens one CSV file. What entry each row is, is known when it is read again. */
export function csvSource(source: string | Uint8Array, options: MonthlyCsvOptions): MonthlySource {
  const bytes = typeof source === 'string' ? encodeUtf8(source) : source;
  const entryOfRow = new Map<number, number>();
  return {
    explaining: [],
    read(skips) {
      const part = csvPart(bytes, options, skips && skipsInFile(skips, new Map(entryOfRow)));
      if (!skips) return part;
      for (const entry of part.entries.keys()) entryOfRow.set(part.rowOf({ entry, path: [] }), entry);
      return part;
    },
  };
}

function skipsInFile(skips: SkipOwn, entryOfRow: ReadonlyMap<number, number>): SkipInFile {
  return (rule, record, row) => {
    // Rows that are there twice are found once for all files.
    if (rule.code === rowDuplicated.code) return true;
    const entry = entryOfRow.get(row);
    return skips(rule, record, row, entry === undefined ? null : { entry, path: [] });
  };
}
