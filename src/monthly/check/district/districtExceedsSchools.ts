import type { MonthlyContext } from '../../form/context.js';
import { type AcrossRule, tellAmong } from '../../rows/lateBreach.js';
import type { DistrictMonth } from './districtMonth.js';
import { holdsEverybody, sumOfSchools, unlikeSum } from './schoolNumbers.js';

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
  check(month, tell) {
    const { districtRow, schoolRows } = month;
    if (!districtRow || schoolRows.length === 0) return;
    tellAmong(districtRow.form.columns.studentsAcrossSchools, tell, (column) => {
      const isAbove = districtRow.stored[column]! > sumOfSchools(schoolRows, column);
      return isAbove && holdsEverybody(month, column)
        ? unlikeSum(districtRow, schoolRows, column)
        : undefined;
    });
  },
} as const satisfies AcrossRule<DistrictMonth, MonthlyContext>;
