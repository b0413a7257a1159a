import type { MonthlyContext } from '../../form/context.js';
import type { AcrossRule } from '../../rows/lateBreach.js';
import { breachOfMonth } from './breachOfMonth.js';
import type { DistrictMonth } from './districtMonth.js';
import { CODE_UNREAD, ROW_CUT } from './rowLost.js';
import { rowOfSchool } from './schoolNumbers.js';

/**
 * Some schools sent a row and others that owe one did not.
 *
 * One finding a month names them all. A month without any school row is not judged: the school level is a
 * choice of the district.
 */
export const schoolRowMissing = {
  code: 'monthly.school-row-missing',
  severity: 'info',
  message: '{count} of {due} schools {count|has|have} no row for this month; the first is {organization}.',
  howToFix: 'Send the rows when they are ready, or remove the schools from those that owe a row.',
  params: { count: 'place', due: 'place', organization: 'key' },
  follows: [
    {
      from: ROW_CUT,
      at: 'anywhere',
      where: { organization: 'organization', month: 'month' },
      when: { count: 1 },
    },
    {
      from: CODE_UNREAD,
      at: 'anywhere',
      where: { organization: 'code', month: 'month' },
      when: { count: 1 },
    },
    {
      from: ['monthly.report-month-differs'],
      at: 'anywhere',
      where: { organization: 'organization', month: 'expected' },
      when: { count: 1 },
    },
  ],
  needs: ['reports', 'coverage'],
  basis: 'proposed',
  source: { id: 'project', at: 'v26' },
  check(month, tell) {
    const { schoolRows, schoolsDue } = month;
    if (!schoolsDue || schoolRows.length === 0) return;
    if (schoolsDue.every((school) => rowOfSchool(schoolRows, school))) return;
    tell(
      breachOfMonth(month, () => {
        const missing = schoolsDue.filter((school) => !rowOfSchool(schoolRows, school)).sort();
        return {
          params: { count: missing.length, due: schoolsDue.length, organization: missing[0]! },
          related: missing.map((organization) => ({ record: { organization, month: month.month } })),
        };
      }),
    );
  },
} as const satisfies AcrossRule<DistrictMonth, MonthlyContext>;
