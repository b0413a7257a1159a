import { districtMeasureOnSchool } from '../../../monthly/check/reportRules.js';
import type { CsvFile } from '../decode/csvFile.js';
import { isNumber } from '../decode/storedAt.js';
import type { FindingAt } from './csvFindingAt.js';
import type { RowJudge } from './rowJudge.js';

/** Finds numbers of schools in measures that are those of a district alone; the detail is the number of the measure among them. */
export function districtOnlyJudge(
  { decoder, form, orgs, cellOf, offsetOf }: CsvFile,
  findingAt: FindingAt,
): RowJudge {
  const { values } = decoder;
  const measures = form.groups.districtOnly.filter((id) => cellOf.has(id));
  const organizations = offsetOf('organization');
  return {
    collect(breaches) {
      measures.forEach((id, k) => {
        const at = offsetOf(id);
        for (let row = 0; row < decoder.rows; row++) {
          if (!isNumber(values[at + row]!)) continue;
          const organization = values[organizations + row]!;
          if (organization >= 0 && !orgs.isDistrict(organization)) breaches.add(row, k);
        }
      });
    },
    ruleOf: () => districtMeasureOnSchool,
    fieldOf: (_, k) => measures[k]!,
    make: (row, k, record) => findingAt(districtMeasureOnSchool, row, record, measures[k]!, {}),
  };
}
