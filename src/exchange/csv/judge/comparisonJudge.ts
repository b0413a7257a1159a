import { compileAtMost, judgeAtMost } from '../../../monthly/rows/atMostProgram.js';
import { STRIDE } from '../decode/batchShape.js';
import type { CsvFile } from '../decode/csvFile.js';
import { isLarge, numbersOfRow } from '../decode/storedAt.js';
import type { FindingAt } from './csvFindingAt.js';
import { operandsOf } from './operandsOf.js';
import type { RowJudge } from './rowJudge.js';

/** Judges the comparisons of the form whose measures all have a column; the detail is the number of the comparison. */
export function comparisonJudge(file: CsvFile, findingAt: FindingAt): RowJudge {
  const { decoder, form, cellOf } = file;
  const program = compileAtMost(
    form.comparisons,
    (id) => (cellOf.has(id) ? form.columnOf(id) : -1),
    (id) => form.measureOf(id).decimals,
  );
  const operands = program.rules.map((rule) =>
    operandsOf(rule, [...rule.parts, ...rule.wholes], file, findingAt),
  );
  return {
    collect(breaches) {
      judgeAtMost(program, decoder.values, STRIDE, decoder.rows, (rule, row) => {
        if (!isLarge(file, row)) breaches.add(row, rule);
      });
      // A number beyond 32 bits is a marker in its column, so that its row is judged by the numbers in its cells.
      for (let row = 0; row < decoder.rows; row++) {
        if (!isLarge(file, row)) continue;
        judgeAtMost(program, numbersOfRow(file, row), 1, 1, (rule) => breaches.add(row, rule));
      }
    },
    ruleOf: (_, rule) => program.rules[rule]!,
    fieldOf: (_, rule) => operands[rule]!.field,
    make: (row, rule, record) => operands[rule]!.make(row, record),
  };
}
