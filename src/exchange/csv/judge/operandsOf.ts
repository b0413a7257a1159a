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
  const { form } = file;
  const field = first!;
  const relatedAt = relatedCells(file);
  const ids = Object.keys(rule.params);
  const columns = ids.map((id) => form.columnOf(id)!);
  // A copy of one object costs less than an object that grows name by name.
  const template = Object.fromEntries(ids.map((id) => [id, 0]));
  return {
    field,
    make(row, record) {
      const params = { ...template };
      ids.forEach((id, i) => {
        params[id] = numberOf(form, storedAt(file, row, id), columns[i]!);
      });
      return findingAt(rule, row, record, field, params, relatedAt(row, others));
    },
  };
}
