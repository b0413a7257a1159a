import { screenedWithoutTool } from '../../../monthly/check/reportRules.js';
import { numberOf } from '../../../monthly/rows/reportRow.js';
import type { CsvFile } from '../decode/csvFile.js';
import { isNumber, storedAt } from '../decode/storedAt.js';
import type { FindingAt } from './csvFindingAt.js';
import type { RowJudge } from './rowJudge.js';

/** Finds rows with students screened where the profile of the district says that it has no screening tool. */
export function toolJudge(file: CsvFile, findingAt: FindingAt): RowJudge {
  const { decoder, form, context } = file;
  const screening = form.roles.screening ?? '';
  const isAsked = context.profile?.screeningTools === 0 && file.cellOf.has(screening);
  return {
    collect(breaches) {
      if (!isAsked) return;
      const at = file.offsetOf(screening);
      for (let row = 0; row < decoder.rows; row++) {
        const stored = decoder.values[at + row]!;
        if (stored !== 0 && isNumber(stored)) breaches.add(row, 0);
      }
    },
    ruleOf: () => screenedWithoutTool,
    fieldOf: () => screening,
    make(row, _, record) {
      const screened = numberOf(form, storedAt(file, row, screening), form.columnOf(screening)!);
      return findingAt(screenedWithoutTool, row, record, screening, { screened });
    },
  };
}
