import type { Finding, RecordKey } from '../../../core/finding.js';
import type { Rule } from '../../../core/rule.js';
import { numberOf } from '../../../monthly/rows/reportRow.js';
import type { CsvFile } from '../decode/csvFile.js';
import { storedAt } from '../decode/storedAt.js';
import { type FindingAt, relatedCells } from './csvFindingAt.js';

/** What the findings of a rule on measures of one row have in common: they stand at its first operand and name the others as related. */
export interface Operands {
  readonly field: string;
  make(row: number, record: RecordKey): Finding;
}

/** Makes the maker of findings of a rule on measures of one row. Its params are numbers of the row, by measure id. */
export function operandsOf(
  rule: Rule,
  [first, ...others]: readonly string[],
  file: CsvFile,
  findingAt: FindingAt,
): Operands {
  const { form, decoder, offsetOf } = file;
  const field = first!;
  const relatedAt = relatedCells(file);
  const numbers = Object.keys(rule.params).map((id) => ({
    id,
    at: offsetOf(id),
    column: form.columnOf(id)!,
  }));
  // A copy of one object costs less than an object that grows name by name.
  const template = Object.fromEntries(numbers.map(({ id }) => [id, 0]));
  return {
    field,
    make(row, record) {
      const params = { ...template };
      for (const { id, at, column } of numbers) {
        const stored = decoder.values[at + row]!;
        params[id] = numberOf(form, stored < 0 ? storedAt(file, row, id) : stored, column);
      }
      return findingAt(rule, row, record, field, params, relatedAt(row, others));
    },
  };
}
