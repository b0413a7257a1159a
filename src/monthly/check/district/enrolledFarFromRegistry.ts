import { lastDayOf } from '../../../core/reportingMonth.js';
import { enrollmentOn } from '../../../network/organizations/datedFacts.js';
import type { Enrollment } from '../../../network/organizations/organization.js';
import { indexOf } from '../../../network/organizations/registryIndex.js';
import type { ContextWith } from '../../form/context.js';
import { type AcrossRule, breachAt, type LateBreach, tellAmong } from '../../rows/lateBreach.js';
import { type ReportRow, reportedAt, unitOf } from '../../rows/reportRow.js';
import type { DistrictMonth } from './districtMonth.js';
import { columnOfRole } from './schoolNumbers.js';

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
  check({ month, rows }, tell, { registry }) {
    const { byCode } = indexOf(registry);
    tellAmong(rows, tell, (row) => {
      const column = columnOfRole(row, 'enrollment');
      const value = row.stored[column] ?? -1;
      const organization = value < 0 ? undefined : byCode.get(row.record.organization);
      const known = organization && enrollmentOn(organization, lastDayOf(month));
      if (!known) return undefined;
      const expected = known.count * unitOf(row.form, column);
      const difference = Math.abs(value - expected);
      const isFar = difference * 5 > expected && difference > 20 * unitOf(row.form, column);
      return isFar ? farFrom(row, column, known) : undefined;
    });
  },
} as const satisfies AcrossRule<DistrictMonth, ContextWith<'registry'>>;

function farFrom(row: ReportRow, column: number, { count, on }: Enrollment): LateBreach {
  return breachAt(row, column, () => ({
    params: { value: reportedAt(row, column), expected: count, day: on },
    related: [],
  }));
}
