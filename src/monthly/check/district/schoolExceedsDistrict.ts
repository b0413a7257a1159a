import type { MonthlyContext } from '../../form/context.js';
import { type AcrossRule, breachAt, type LateBreach, tellAmong } from '../../rows/lateBreach.js';
import { placeOf, type ReportRow, reportedAt } from '../../rows/reportRow.js';
import type { DistrictMonth } from './districtMonth.js';
import { largestOfSchools } from './schoolNumbers.js';

/**
 * One school has more students than its whole district.
 *
 * Judged for counts of students in a month or school year, whatever the other schools sent.
 */
export const schoolExceedsDistrict = {
  code: 'monthly.school-exceeds-district',
  severity: 'confirm',
  message: '{measure}: school {organization} has {largest}, but the whole district has only {value}.',
  howToFix:
    'Correct the number of the district or of the school. Confirm only if the two are counted in different ways.',
  params: { measure: 'key', value: 'value', largest: 'value', organization: 'key' },
  needs: ['reports'],
  basis: 'proposed',
  source: { id: 'project', at: 'v13' },
  check({ districtRow, schoolRows }, tell) {
    if (!districtRow || schoolRows.length === 0) return;
    tellAmong(districtRow.form.columns.studentsAcrossSchools, tell, (column) => {
      const value = districtRow.stored[column]!;
      if (value < 0 || largestOfSchools(schoolRows, column) <= value) return undefined;
      return exceeding(districtRow, schoolRows, column);
    });
  },
} as const satisfies AcrossRule<DistrictMonth, MonthlyContext>;

function exceeding(districtRow: ReportRow, schoolRows: readonly ReportRow[], column: number): LateBreach {
  return breachAt(districtRow, column, () => {
    const most = largestOfSchools(schoolRows, column);
    const largest = schoolRows.find(({ stored }) => stored[column] === most)!;
    return {
      params: {
        value: reportedAt(districtRow, column),
        largest: reportedAt(largest, column),
        organization: largest.record.organization,
      },
      related: [placeOf(largest, largest.form.ids[column]!)],
    };
  });
}
