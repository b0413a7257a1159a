import type { CsvFile } from '../decode/csvFile.js';
import { ROW_FLAGS } from '../decode/rowFlags.js';
import type { FindingAt } from './csvFindingAt.js';
import { rowDuplicated } from './csvRules.js';
import type { RowJudge } from './rowJudge.js';
import { seenKeys } from './seenKeys.js';

/** Finds rows whose key an earlier row has; the detail is the line of that row. */
export function duplicateJudge(file: CsvFile, findingAt: FindingAt): RowJudge {
  const { decoder, offsetOf } = file;
  const { values, flags } = decoder;
  const [organizations, months, versions] = [
    offsetOf('organization'),
    offsetOf('month'),
    offsetOf('version'),
  ];
  const seen = seenKeys();
  return {
    collect(breaches) {
      for (let row = 0; row < decoder.rows; row++) {
        const organization = values[organizations + row]!;
        const month = values[months + row]!;
        const version = values[versions + row]!;
        if (organization < 0 || month < 0 || version < 0) continue;
        const line = seen.see(organization, month, version, decoder.rowLine[row]!);
        if (line === 0) continue;
        flags[row]! |= ROW_FLAGS.duplicate;
        breaches.add(row, line);
      }
    },
    ruleOf: () => rowDuplicated,
    fieldOf: () => 'organization',
    make(row, line, record) {
      const source = { ...(file.file !== undefined && { file: file.file }), line, column: 1 };
      const params = { version: record.version!, line };
      return findingAt(rowDuplicated, row, record, 'organization', params, [{ record, source }]);
    },
  };
}
