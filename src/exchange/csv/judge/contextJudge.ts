import type { ContextBreach } from '../../../monthly/read/contextBreaches.js';
import type { CsvFile } from '../decode/csvFile.js';
import type { FindingAt } from './csvFindingAt.js';
import type { RowJudge } from './rowJudge.js';

/**
 * Judges what the organization or the month of a row must fit; the detail says which of the breaches of one it is.
 *
 * Organizations and months come again and again, so each is judged once.
 *
 * @param judge - gives the breaches of what the number in the column stands for
 */
export function contextJudge(
  { decoder, offsetOf }: CsvFile,
  findingAt: FindingAt,
  column: 'organization' | 'month',
  judge: (stored: number) => readonly ContextBreach[],
): RowJudge {
  const { values } = decoder;
  const at = offsetOf(column);
  const known = new Map<number, readonly ContextBreach[]>();
  function breachesOf(stored: number): readonly ContextBreach[] {
    let breaches = known.get(stored);
    if (breaches === undefined) known.set(stored, (breaches = judge(stored)));
    return breaches;
  }
  const breachAt = (row: number, i: number) => breachesOf(values[at + row]!)[i]!;
  return {
    collect(breaches) {
      for (let row = 0; row < decoder.rows; row++) {
        const stored = values[at + row]!;
        if (stored < 0) continue;
        const { length } = breachesOf(stored);
        for (let i = 0; i < length; i++) breaches.add(row, i);
      }
    },
    ruleOf: (row, i) => breachAt(row, i).rule,
    fieldOf: (row, i) => breachAt(row, i).field,
    make(row, i, record) {
      const { rule, field, params } = breachAt(row, i);
      return findingAt(rule, row, record, field!, params);
    },
  };
}
