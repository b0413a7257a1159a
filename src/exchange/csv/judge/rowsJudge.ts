import { isAtLeast } from '../../../core/explanation.js';
import type { RecordKey } from '../../../core/finding.js';
import type { RuleBroken } from '../../../core/findingTally.js';
import type { CsvFile } from '../decode/csvFile.js';
import type { Breaches } from './breaches.js';
import { BreachList } from './breachList.js';
import { rowJudges } from './rowJudges.js';

/** What was found in the rows of a batch; `clean` is 0 for a row with a breach of severity `confirm` or harder. */
export interface JudgedRows {
  readonly breaches: Breaches;
  readonly clean: Uint8Array;
}

/**
 * Makes the judge of a file's rows: each call judges the batch that the decoder holds.
 *
 * @param comparesKeys - whether rows that are there twice are looked for
 */
export function rowsJudge(file: CsvFile, comparesKeys: boolean): () => JudgedRows {
  const judges = rowJudges(file, comparesKeys);
  const list = new BreachList();
  /** The rule of each breach, which several ask for. */
  const rules: RuleBroken[] = [];
  let recordRow = -1;
  let record!: RecordKey;

  /** The record of a row is one object, however many findings the row has. */
  function recordOf(row: number): RecordKey {
    if (row !== recordRow) [recordRow, record] = [row, file.recordOf(row)];
    return record;
  }

  const judgeAt = (i: number) => judges[list.judgeAt(i)]!;
  const breaches: Breaches = {
    get count() {
      return list.count;
    },
    rowAt: (i) => list.rowAt(i),
    ruleAt: (i) => rules[i]!,
    fieldAt: (i) => judgeAt(i).fieldOf(list.rowAt(i), list.detailAt(i)),
    recordAt: (i) => recordOf(list.rowAt(i)),
    findingAt(i) {
      const row = list.rowAt(i);
      return judgeAt(i).make(row, list.detailAt(i), recordOf(row));
    },
  };

  return () => {
    file.forgetPlaces();
    recordRow = -1;
    list.clear();
    judges.forEach((judge, number) => {
      list.begin(number);
      judge.collect(list);
    });
    list.sort();
    const clean = new Uint8Array(file.decoder.rows).fill(1);
    for (let i = 0; i < list.count; i++) {
      const row = list.rowAt(i);
      const rule = judgeAt(i).ruleOf(row, list.detailAt(i));
      rules[i] = rule;
      if (isAtLeast(rule.severity, 'confirm')) clean[row] = 0;
    }
    return { breaches, clean };
  };
}
