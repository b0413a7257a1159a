import { monthIndex, monthOf } from '../../../core/reportingMonth.js';
import { findingOf, type Rule } from '../../../core/rule.js';
import { dueBreach } from '../../../monthly/rows/dueBreach.js';
import { dueFieldsOwed, dueFieldsUnanswered } from '../../../monthly/rows/rowRules.js';
import { isAnswer } from '../../../monthly/rows/stateMarkers.js';
import { STRIDE } from '../decode/batchShape.js';
import type { CsvFile } from '../decode/csvFile.js';
import type { RowJudge } from './rowJudge.js';

/** The rules by their details. */
const RULES: readonly Rule[] = [dueFieldsUnanswered, dueFieldsOwed];

/**
 * Finds rows that leave a due field open, as `dueBreach` judges rows one by one; at most one breach a row, at the cell by
 * which the row is known. The detail says whether the row answers none or some.
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
  const owed = new Uint16Array(STRIDE);

  /** A key that cannot be read is negative; it has a finding of its own, and nobody can say what the row owes. */
  function isDue({ since, isDistrictOnly }: (typeof asked)[number], row: number): boolean {
    const organization = values[organizations + row]!;
    if (organization < 0 || values[months + row]! < since) return false;
    return !isDistrictOnly || orgs.isDistrict(organization);
  }

  return {
    collect(breaches) {
      const { rows } = decoder;
      let any = false;
      for (const measure of asked) {
        for (let row = 0; row < rows; row++) {
          if (isAnswer(values[measure.at + row]!) || !isDue(measure, row)) continue;
          owed[row]!++;
          any = true;
        }
      }
      if (!any) return;
      for (let row = 0; row < rows; row++) {
        if (owed[row] === 0) continue;
        const due = asked.reduce((sum, measure) => sum + (isDue(measure, row) ? 1 : 0), 0);
        breaches.add(row, owed[row] === due ? 0 : 1);
      }
      owed.fill(0);
    },
    ruleOf: (_, rule) => RULES[rule]!,
    fieldOf: () => undefined,
    make(row, _, record) {
      const isDistrict = () => orgs.isDistrict(values[organizations + row]!);
      const storedIn = (column: number) => values[column * STRIDE + row]!;
      const { rule, params } = dueBreach(form, isDistrict, monthOf(values[months + row]!), storedIn)!;
      const finding = findingOf(rule, { params, path: ['values'] }, record);
      return { ...finding, source: file.sourceOf(row, file.cellOf.get('organization')!) };
    },
  };
}
