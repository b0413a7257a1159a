import type { MonthlyContext } from '../../form/context.js';
import type { AcrossRule } from '../../rows/lateBreach.js';
import { breachOfMonth } from './breachOfMonth.js';
import type { DistrictMonth } from './districtMonth.js';
import { CODE_UNREAD, ROW_CUT } from './rowLost.js';

/**
 * Schools sent their rows, but the district did not send its own.
 *
 * Judged where the schools that owe a row are known, so that a file of schools alone is left in peace.
 */
export const districtRowMissing = {
  code: 'monthly.district-row-missing',
  severity: 'warning',
  message:
    'The district {district} has rows for {count} {count|school|schools} this month, but no row of its own.',
  howToFix:
    "Add the district's row. It counts students served in two schools once, which a sum of schools cannot do.",
  params: { district: 'key', count: 'place' },
  follows: [
    {
      from: ROW_CUT,
      at: 'anywhere',
      where: { district: 'organization', month: 'month' },
    },
    {
      from: CODE_UNREAD,
      at: 'anywhere',
      where: { district: 'code', month: 'month' },
    },
    {
      from: ['monthly.report-month-differs'],
      at: 'anywhere',
      where: { district: 'organization', month: 'expected' },
    },
  ],
  needs: ['reports', 'coverage'],
  basis: 'proposed',
  source: { id: 'project', at: 'v27' },
  check(month, tell) {
    const { district, districtRow, schoolRows, schoolsDue } = month;
    if (districtRow || !schoolsDue || schoolRows.length === 0) return;
    tell(
      breachOfMonth(month, () => ({
        params: { district, count: schoolRows.length },
        related: schoolRows.map(({ record }) => ({ record })),
      })),
    );
  },
} as const satisfies AcrossRule<DistrictMonth, MonthlyContext>;
