import type { CheckRule } from '../../../core/rule.js';
import type { MonthlyContext } from '../../form/context.js';
import { breachAt, breachesOf, numberIn, placeOf } from '../../rows/reportRow.js';
import type { DistrictMonth } from './districtMonth.js';
import { largestSchool } from './schoolNumbers.js';

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
  check(month) {
    const { districtRow } = month;
    if (!districtRow || month.schoolRows.length === 0) return [];
    return breachesOf(districtRow, districtRow.form.groups.studentsAcrossSchools, (id, value) => {
      const largest = largestSchool(month, id);
      const most = largest === null ? 0 : numberIn(largest, id)!;
      if (largest === null || most <= value) return undefined;
      const params = { value, largest: most, organization: largest.record.organization };
      return breachAt(districtRow, id, params, [placeOf(largest, id)]);
    });
  },
} as const satisfies CheckRule<DistrictMonth, MonthlyContext>;
