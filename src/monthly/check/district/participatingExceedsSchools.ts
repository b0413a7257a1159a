import type { MonthlyContext } from '../../form/context.js';
import { type AcrossRule, breachAt } from '../../rows/lateBreach.js';
import { reportedAt, unitOf } from '../../rows/reportRow.js';
import type { DistrictMonth } from './districtMonth.js';
import { columnOfRole } from './schoolNumbers.js';

/**
 * More schools take part than the district has.
 *
 * The schools are those of the registry, or those that owe a row where the registry does not list all of the district.
 */
export const participatingExceedsSchools = {
  code: 'monthly.participating-exceeds-schools',
  severity: 'confirm',
  message: '{value} schools take part, but the district has only {expected}.',
  howToFix: 'Count schools, not teams or programs. Confirm if new schools have opened.',
  params: { measure: 'key', value: 'value', expected: 'value' },
  needs: ['reports', 'coverage'],
  basis: 'proposed',
  source: { id: 'project', at: 'v25' },
  check({ districtRow, schoolsOpen, schoolsDue, areAllDue }, tell) {
    const column = columnOfRole(districtRow, 'schoolsTakingPart');
    const expected = (schoolsOpen ?? (areAllDue ? schoolsDue : null))?.length;
    if (!districtRow || column < 0 || expected === undefined) return;
    if (districtRow.stored[column]! <= expected * unitOf(districtRow.form, column)) return;
    tell(
      breachAt(districtRow, column, () => ({
        params: { value: reportedAt(districtRow, column), expected },
        related: [],
      })),
    );
  },
} as const satisfies AcrossRule<DistrictMonth, MonthlyContext>;
