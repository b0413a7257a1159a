import type { CheckRule } from '../../../core/rule.js';
import type { MonthlyContext } from '../../form/context.js';
import { breachAt, numberIn, placeOf } from '../../rows/reportRow.js';
import type { DistrictMonth } from './districtMonth.js';
import { holdsEverybody, schoolsWithNumber, sumOfSchools } from './schoolNumbers.js';

/**
 * The district's enrollment is not the sum of its schools'.
 *
 * A sum below the district counts only where every due school has a number and none is `districtOnly`; a
 * sum above it is wrong however many schools are still to come.
 */
export const enrolledDiffersFromSchools = {
  code: 'monthly.enrolled-differs-from-schools',
  severity: 'confirm',
  message: 'The district has {value} students enrolled, but its schools have {sum} in total.',
  howToFix:
    'Check the district and each school for a wrong digit or an old count. Confirm if some students are not enrolled in a school.',
  params: { measure: 'key', value: 'value', sum: 'value' },
  needs: ['reports', 'coverage'],
  basis: 'proposed',
  source: { id: 'project', at: 'v13' },
  check(month) {
    const { districtRow } = month;
    const enrolled = districtRow?.form.roles.enrollment;
    if (!districtRow || enrolled === undefined) return [];
    const value = numberIn(districtRow, enrolled);
    if (value === null) return [];
    const sum = sumOfSchools(month, enrolled);
    if (sum === value || (sum < value && !holdsEverybody(month, enrolled))) return [];
    const related = schoolsWithNumber(month, enrolled).map((row) => placeOf(row, enrolled));
    return [breachAt(districtRow, enrolled, { value, sum }, related)];
  },
} as const satisfies CheckRule<DistrictMonth, MonthlyContext>;
