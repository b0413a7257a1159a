import type { CheckRule } from '../../../core/rule.js';
import type { MonthlyContext } from '../../form/context.js';
import { breachAt, breachesAmong, numberIn, placeOf } from '../../rows/reportRow.js';
import { lastWithNumber, type OrganizationHistory } from './organizationHistory.js';

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
  check({ months }) {
    return breachesAmong(months, (row, i) => {
      const value = numberIn(row, 'enrolled');
      const before = value === null ? undefined : lastWithNumber(months, i, 'enrolled');
      if (value === null || !before) return undefined;
      const previous = numberIn(before, 'enrolled')!;
      const change = Math.abs(value - previous);
      if (change <= 20 || change * 10 <= previous) return undefined;
      const params = { value, previous, previousMonth: before.record.month };
      return breachAt(row, 'enrolled', params, [placeOf(before, 'enrolled')]);
    });
  },
} as const satisfies CheckRule<OrganizationHistory, MonthlyContext>;
