import type { Finding } from '../../core/finding.js';
import type { FindingQuota } from '../../core/findingQuota.js';
import type { CsvBatch } from '../csv/decode/csvBatch.js';
import type { MonthlyCsvOptions } from '../csv/header/csvOptions.js';
import { CsvReader } from '../csv/read/csvReader.js';
import { type Asking, ask } from './asking.js';
import type { CsvOfBody } from './bodyParts.js';
import { inPlace, tellInOrder } from './inPlace.js';
import { CHUNK } from './surveyCsv.js';

/** How the rows of a file stand in the body; a row by its number in the file. */
export interface RowsInBody {
  /** Whether a row is history: what is wrong within it is not told. */
  isHistory(row: number): boolean;
  /** Whether no other row has the organization and month of a row. */
  isAlone(row: number): boolean;
}

/**
 * Reads a CSV file again and tells what is wrong with it, in the order of its lines: findings within rows are made one
 * after another, and nothing is kept of them.
 *
 * @param held - findings of the file that are known already: those on its headings, and those across rows
 */
export function* tellCsv(
  { file, name, size, breaches }: CsvOfBody,
  options: Omit<MonthlyCsvOptions, 'file'>,
  held: readonly Finding[],
  quota: FindingQuota,
  { isHistory, isAlone }: RowsInBody,
): Asking<void, Finding> {
  const teller = tellInOrder(inPlace(held), quota);
  const passed = new Map<string, number>();
  const isLeft = () =>
    [...breaches].some(([code, count]) => (passed.get(code) ?? 0) < count && mayTell(code));
  const mayTell = (code: string) => quota.mayExplain || quota.roomFor(code) > 0;
  if (isLeft()) {
    const reader = new CsvReader({ ...options, file: name }, { size, judges: 'eachRow' });
    for (let at = 0; at < size && isLeft(); at += CHUNK)
      yield* tellBatches(reader.push(yield* ask(file, at, Math.min(size, at + CHUNK))));
    if (isLeft()) yield* tellBatches(reader.end());
  }
  yield* teller.rest();

  function* tellBatches(batches: Iterable<CsvBatch>): Generator<Finding> {
    for (const { rowsBefore, breaches: found } of batches) {
      for (let i = 0; i < found.count; ) {
        const row = found.rowAt(i);
        const ofRow: Finding[] = [];
        for (; i < found.count && found.rowAt(i) === row; i++) {
          if (isHistory(rowsBefore + row)) continue;
          const rule = found.ruleAt(i);
          passed.set(rule.code, (passed.get(rule.code) ?? 0) + 1);
          if (quota.wants(rule, () => found.recordAt(i))) ofRow.push(found.findingAt(i));
        }
        if (ofRow.length > 0) yield* teller.next(inPlace(ofRow), isAlone(rowsBefore + row));
      }
    }
  }
}
