import type { MonthlyContext } from '../../form/context.js';
import type { AcrossRule } from '../../rows/lateBreach.js';
import { unitOf } from '../../rows/reportRow.js';
import type { OrganizationHistory } from './organizationHistory.js';
import { sinceLastNumber } from './sinceLastNumber.js';

/** Enrollment has changed by more than a tenth and more than 20 students since it was last reported in the school year. */
export const enrolledJumped = {
  code: 'monthly.enrolled-jumped',
  severity: 'confirm',
  message: '{value} students are enrolled, after {previous} in {previousMonth}.',
  howToFix:
    'Check for a wrong digit, or for the count of another school. Confirm if a school opened or closed.',
  params: { measure: 'key', value: 'value', previous: 'value', previousMonth: 'key' },
  needs: ['history'],
  basis: 'proposed',
  source: { id: 'project', at: 'v23' },
  check({ months }, tell) {
    sinceLastNumber(
      months,
      tell,
      ({ enrolled }) => enrolled,
      (value, previous, column, at) => {
        const change = Math.abs(value - previous);
        return change * 10 > previous && change > 20 * unitOf(months[at]!.form, column);
      },
      (value, previous, previousMonth) => ({ value, previous, previousMonth }),
    );
  },
} as const satisfies AcrossRule<OrganizationHistory, MonthlyContext>;
