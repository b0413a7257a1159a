import { lastDayOf } from '../../../core/reportingMonth.js';
import type { CheckRule } from '../../../core/rule.js';
import { enrollmentOn } from '../../../network/organizations/datedFacts.js';
import { organizationOf } from '../../../network/organizations/registry.js';
import type { ContextWith } from '../../form/context.js';
import { breachAt, breachesAmong, numberIn } from '../../rows/reportRow.js';
import type { DistrictMonth } from './districtMonth.js';

/**
 * The enrollment is far from the public count: by more than a fifth and more than 20 students.
 *
 * The public count is the newest that the registry holds for the month; without one there is nothing to judge.
 */
export const enrolledFarFromRegistry = {
  code: 'monthly.enrolled-far-from-registry',
  severity: 'warning',
  message: '{value} students are enrolled, but the public count for {day} is {expected}.',
  howToFix: 'Check for a missing digit, or for the count of another school or of the whole district.',
  params: { measure: 'key', value: 'value', expected: 'value', day: 'key' },
  needs: ['reports', 'registry'],
  basis: 'proposed',
  source: { id: 'project', at: 'v23' },
  check({ month, districtRow, schoolRows }, { registry }) {
    const rows = districtRow ? [districtRow, ...schoolRows] : schoolRows;
    return breachesAmong(rows, (row) => {
      const enrolled = row.form.roles.enrollment;
      if (enrolled === undefined) return undefined;
      const value = numberIn(row, enrolled);
      const organization = organizationOf(registry, row.record.organization);
      const known = value === null || !organization ? null : enrollmentOn(organization, lastDayOf(month));
      if (value === null || !known) return undefined;
      const difference = Math.abs(value - known.count);
      if (difference <= 20 || difference * 5 <= known.count) return undefined;
      return breachAt(row, enrolled, { value, expected: known.count, day: known.on }, []);
    });
  },
} as const satisfies CheckRule<DistrictMonth, ContextWith<'registry'>>;
