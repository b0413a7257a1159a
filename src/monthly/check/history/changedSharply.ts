import type { MonthlyContext } from '../../form/context.js';
import type { AcrossRule } from '../../rows/lateBreach.js';
import { unitOf } from '../../rows/reportRow.js';
import type { OrganizationHistory } from './organizationHistory.js';
import { sincePrecedingMonth } from './sincePrecedingMonth.js';

/**
 * A count of students has changed since the preceding calendar month by more than half and more than 20.
 *
 * From zero, any rise above 20 counts. Not judged where the preceding month has no number.
 */
export const changedSharply = {
  code: 'monthly.changed-sharply',
  severity: 'explain',
  message: '{measure}: {value}, after {previous} in {previousMonth}.',
  howToFix: 'Check both months. If the number is right, explain in a sentence what happened.',
  params: { measure: 'key', value: 'value', previous: 'value', previousMonth: 'key' },
  needs: ['history'],
  basis: 'proposed',
  source: { id: 'project', at: 'v14' },
  check({ months }, tell) {
    sincePrecedingMonth(
      months,
      tell,
      ({ steady }) => steady,
      (value, previous, column, at) => {
        if (value < 0 || previous < 0) return false;
        const change = Math.abs(value - previous);
        return change * 2 > previous && change > 20 * unitOf(months[at]!.form, column);
      },
      (value, previous, previousMonth) => ({ value, previous, previousMonth }),
    );
  },
} as const satisfies AcrossRule<OrganizationHistory, MonthlyContext>;
