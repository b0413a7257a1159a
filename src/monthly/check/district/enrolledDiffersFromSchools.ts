import type { MonthlyContext } from '../../form/context.js';
import type { AcrossRule } from '../../rows/lateBreach.js';
import type { DistrictMonth } from './districtMonth.js';
import { columnOfRole, holdsEverybody, sumOfSchools, unlikeSum } from './schoolNumbers.js';

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
  check(month, tell) {
    const { districtRow, schoolRows } = month;
    const column = columnOfRole(districtRow, 'enrollment');
    const value = districtRow?.stored[column] ?? -1;
    if (!districtRow || value < 0) return;
    const sum = sumOfSchools(schoolRows, column);
    if (sum === value || (sum < value && !holdsEverybody(month, column))) return;
    tell(unlikeSum(districtRow, schoolRows, column));
  },
} as const satisfies AcrossRule<DistrictMonth, MonthlyContext>;
