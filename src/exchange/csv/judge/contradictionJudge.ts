import { STATE_MARKERS } from '../../../monthly/rows/stateMarkers.js';
import type { CsvFile } from '../decode/csvFile.js';
import { isNumber } from '../decode/storedAt.js';
import type { FindingAt } from './csvFindingAt.js';
import { operandsOf } from './operandsOf.js';
import type { RowJudge } from './rowJudge.js';

/** Judges the contradictions of the form whose measures have columns; the detail is the number of the contradiction. */
export function contradictionJudge(file: CsvFile, findingAt: FindingAt): RowJudge {
  const { decoder, form, cellOf, offsetOf } = file;
  const { values } = decoder;
  const rules = form.contradictions
    .filter(({ positive, other, retired }) => !retired && cellOf.has(positive) && cellOf.has(other))
    .map((rule) => ({
      rule,
      operands: operandsOf(rule, [rule.positive, rule.other], file, findingAt),
      positive: offsetOf(rule.positive),
      other: offsetOf(rule.other),
      state: rule.is === 0 ? 0 : STATE_MARKERS[rule.is],
    }));
  return {
    collect(breaches) {
      rules.forEach(({ positive, other, state }, k) => {
        for (let row = 0; row < decoder.rows; row++) {
          if (values[other + row] !== state) continue;
          const stored = values[positive + row]!;
          if (stored !== 0 && isNumber(stored)) breaches.add(row, k);
        }
      });
    },
    ruleOf: (_, k) => rules[k]!.rule,
    fieldOf: (_, k) => rules[k]!.operands.field,
    make: (row, k, record) => rules[k]!.operands.make(row, record),
  };
}
