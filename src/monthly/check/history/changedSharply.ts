import type { CheckRule } from '../../../core/rule.js';
import type { MonthlyContext } from '../../form/context.js';
import { breachAt, breachesOf, numberIn, placeOf } from '../../rows/reportRow.js';
import { type OrganizationHistory, precedingMonth } from './organizationHistory.js';

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
  check({ months }) {
    return months.flatMap((row, i) => {
      const before = precedingMonth(months, i);
      if (!before) return [];
      return breachesOf(row, row.form.groups.steady, (id, value) => {
        const previous = numberIn(before, id);
        if (previous === null) return undefined;
        const change = Math.abs(value - previous);
        if (change <= 20 || change * 2 <= previous) return undefined;
        const params = { value, previous, previousMonth: before.record.month };
        return breachAt(row, id, params, [placeOf(before, id)]);
      });
    });
  },
} as const satisfies CheckRule<OrganizationHistory, MonthlyContext>;
