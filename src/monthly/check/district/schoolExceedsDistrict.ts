import type { CheckRule } from '../../../core/rule.js';
import type { MonthlyContext } from '../../form/context.js';
import { breachAt, breachesAmong, numberIn, numberOf, placeOf } from '../../rows/reportRow.js';
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
    const { districtRow, figures } = month;
    if (!districtRow || !figures) return [];
    const { form, stored } = districtRow;
    return breachesAmong(form.groups.studentsAcrossSchools, (id) => {
      const column = form.columnOf(id)!;
      const value = stored[column]!;
      // Nearly every number passes, and costs two compares.
      if (value < 0 || figures.largest[column]! <= value) return undefined;
      const largest = largestSchool(month, id)!;
      const params = {
        value: numberOf(form, value, column),
        largest: numberIn(largest, id)!,
        organization: largest.record.organization,
      };
      return breachAt(districtRow, id, params, [placeOf(largest, id)]);
    });
  },
} as const satisfies CheckRule<DistrictMonth, MonthlyContext>;
