import type { CheckRule } from '../../../core/rule.js';
import type { MonthlyContext } from '../../form/context.js';
import { breachAt, breachesOf, placeOf } from '../../rows/reportRow.js';
import type { DistrictMonth } from './districtMonth.js';
import { holdsEverybody, schoolsWithNumber, sumOfSchools } from './schoolNumbers.js';

/**
 * The district has more students than all its schools together.
 *
 * Judged only where every due school has a number and none is `districtOnly`. Fewer than the sum is no
 * breach: a student may be in two schools.
 */
export const districtExceedsSchools = {
  code: 'monthly.district-exceeds-schools',
  severity: 'confirm',
  message: '{measure}: the district has {value}, but all its schools have only {sum} in total.',
  howToFix:
    'Look for a school that left students out. If the district serves students whom no school counts, mark the number as districtOnly.',
  params: { measure: 'key', value: 'value', sum: 'value' },
  needs: ['reports', 'coverage'],
  basis: 'proposed',
  source: { id: 'project', at: 'v13' },
  check(month) {
    const { districtRow } = month;
    if (!districtRow || month.schoolRows.length === 0) return [];
    return breachesOf(districtRow, districtRow.form.groups.studentsAcrossSchools, (id, value) => {
      const sum = sumOfSchools(month, id);
      if (value <= sum || !holdsEverybody(month, id)) return undefined;
      const related = schoolsWithNumber(month, id).map((row) => placeOf(row, id));
      return breachAt(districtRow, id, { value, sum }, related);
    });
  },
} as const satisfies CheckRule<DistrictMonth, MonthlyContext>;
