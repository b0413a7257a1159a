import type { CheckRule } from '../../../core/rule.js';
import type { MonthlyContext } from '../../form/context.js';
import { breachAt, breachesAmong, numberOf, placeOf } from '../../rows/reportRow.js';
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
    const { districtRow, figures } = month;
    if (!districtRow || !figures) return [];
    const { form, stored } = districtRow;
    return breachesAmong(form.groups.studentsAcrossSchools, (id) => {
      const column = form.columnOf(id)!;
      // Nearly every number passes, and costs one compare.
      if (stored[column]! <= figures.sums[column]! || !holdsEverybody(month, id)) return undefined;
      const value = numberOf(form, stored[column]!, column);
      const sum = sumOfSchools(month, id);
      const related = schoolsWithNumber(month, id).map((row) => placeOf(row, id));
      return breachAt(districtRow, id, { value, sum }, related);
    });
  },
} as const satisfies CheckRule<DistrictMonth, MonthlyContext>;
