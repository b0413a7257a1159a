import { monthIndex, monthOf } from '../../../core/reportingMonth.js';
import { findingOf } from '../../../core/rule.js';
import { type DueBreach, dueBreach } from '../../../monthly/rows/dueBreach.js';
import { isAnswer } from '../../../monthly/rows/stateMarkers.js';
import { STRIDE } from '../decode/csvDecoder.js';
import type { CsvFile } from '../decode/csvFile.js';
import type { RowJudge } from './rowJudge.js';

/**
 * Finds rows that leave a due field open, as `dueBreach` judges rows one by one; at most one breach a row, at the cell by
 * which the row is known.
 *
 * It walks down the few columns that may be due; where a cell has an answer, that is one compare. A column that the file
 * does not have holds `missing` all the way.
 */
export function dueJudge(file: CsvFile): RowJudge {
  const { decoder, form, orgs, offsetOf } = file;
  const { values } = decoder;
  const [organizations, months] = [offsetOf('organization'), offsetOf('month')];
  const asked = form.groups.asked.map((id) => {
    const { since, appliesTo } = form.measureOf(id);
    return { at: offsetOf(id), since: monthIndex(since), isDistrictOnly: appliesTo === 'district' };
  });
  const isOwed = new Uint8Array(STRIDE);

  function breachOf(row: number): DueBreach {
    const isDistrict = () => orgs.isDistrict(values[organizations + row]!);
    const storedIn = (column: number) => values[column * STRIDE + row]!;
    return dueBreach(form, isDistrict, monthOf(values[months + row]!), storedIn)!;
  }

  return {
    collect(breaches) {
      const { rows } = decoder;
      let any = false;
      for (const { at, since, isDistrictOnly } of asked) {
        for (let row = 0; row < rows; row++) {
          if (isAnswer(values[at + row]!)) continue;
          const organization = values[organizations + row]!;
          // A key that cannot be read is negative; it has a finding of its own, and nobody can say what the row owes.
          if (organization < 0 || values[months + row]! < since) continue;
          if (isDistrictOnly && !orgs.isDistrict(organization)) continue;
          isOwed[row] = 1;
          any = true;
        }
      }
      if (!any) return;
      for (let row = 0; row < rows; row++) if (isOwed[row] === 1) breaches.add(row, 0);
      isOwed.fill(0);
    },
    ruleOf: (row) => breachOf(row).rule,
    fieldOf: () => undefined,
    make(row, _, record) {
      const { rule, params } = breachOf(row);
      const finding = findingOf(rule, { params, path: ['values'] }, record);
      return { ...finding, source: file.sourceOf(row, file.cellOf.get('organization')!) };
    },
  };
}
