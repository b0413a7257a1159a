import type { CheckRule } from '../../../core/rule.js';
import type { MonthlyContext } from '../../form/context.js';
import { breachAt, numberIn } from '../../rows/reportRow.js';
import { type DistrictMonth, dueSchools } from './districtMonth.js';

/**
 * More schools take part than the district has.
 *
 * The schools are those of the registry, or those that owe a row where the registry does not hold the district.
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
  check({ district, month, districtRow, schoolsDue }, { registry }) {
    const taking = districtRow?.form.roles.schoolsTakingPart;
    if (!districtRow || taking === undefined) return [];
    const value = numberIn(districtRow, taking);
    const expected = (dueSchools(registry)(district, month) ?? schoolsDue)?.length;
    if (value === null || expected === undefined || value <= expected) return [];
    return [breachAt(districtRow, taking, { value, expected }, [])];
  },
} as const satisfies CheckRule<DistrictMonth, MonthlyContext>;
