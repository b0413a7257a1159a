import type { Finding } from '../../core/finding.js';
import type { FindingQuota } from '../../core/findingQuota.js';
import type { CsvBatch } from '../csv/decode/csvBatch.js';
import type { MonthlyCsvOptions } from '../csv/header/csvOptions.js';
import { CsvReader } from '../csv/read/csvReader.js';
import { type Asking, ask } from './asking.js';
import type { CsvOfBody } from './bodyParts.js';
import { inPlace, tellInOrder } from './inPlace.js';
import { CHUNK } from './surveyCsv.js';

/**
 * Reads a CSV file again and tells what is wrong with it, in the order of its lines: findings within rows are made one
 * after another, and nothing is kept of them.
 *
 * @param held - findings of the file that are known already: those on its headings, and those across rows
 * @param isHistory - whether a row of the file, by its number in there, is history
 */
export function* tellCsv(
  { file, name, size, breaches }: CsvOfBody,
  options: Omit<MonthlyCsvOptions, 'file'>,
  held: readonly Finding[],
  quota: FindingQuota,
  isHistory: (row: number) => boolean,
): Asking<void, Finding> {
  const teller = tellInOrder(inPlace(held), quota);
  let left = expected(breaches, quota);
  if (left > 0) {
    const reader = new CsvReader({ ...options, file: name }, { size, judges: 'eachRow' });
    for (let at = 0; at < size && left > 0; at += CHUNK) {
      const chunk = yield* ask(file, at, Math.min(size, at + CHUNK));
      yield* tellBatches(reader.push(chunk));
    }
    if (left > 0) yield* tellBatches(reader.end());
  }
  yield* teller.rest();

  function* tellBatches(batches: Iterable<CsvBatch>) {
    for (const { rowsBefore, breaches: found } of batches) {
      for (let i = 0; i < found.count && left > 0; ) {
        const row = found.rowAt(i);
        const ofRow: Finding[] = [];
        for (; i < found.count && found.rowAt(i) === row; i++) {
          const rule = found.ruleAt(i);
          if (isHistory(rowsBefore + row)) continue;
          if (!quota.wants(rule, () => found.recordAt(i))) continue;
          left--;
          ofRow.push(found.findingAt(i));
        }
        if (ofRow.length > 0) yield* teller.next(inPlace(ofRow));
      }
    }
  }
}

/** How many findings may be made at most: what explanations take up is not known before. */
function expected(breaches: ReadonlyMap<string, number>, quota: FindingQuota): number {
  if (quota.mayExplain) return breaches.size === 0 ? 0 : Number.POSITIVE_INFINITY;
  let sum = 0;
  for (const [code, count] of breaches) sum += Math.min(count, quota.roomFor(code));
  return sum;
}
