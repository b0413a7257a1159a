import type { CheckRule } from '../../../core/rule.js';
import type { MonthlyContext } from '../../form/context.js';
import { breachAt, breachesOf, placeOf, storedIn } from '../../rows/reportRow.js';
import { STATE_MARKERS } from '../../rows/stateMarkers.js';
import { type OrganizationHistory, precedingMonth } from './organizationHistory.js';

/**
 * A zero follows a month in which the number was not available, in a measure that was never above zero.
 *
 * Then the zero may stand for a number that is still not there.
 */
export const zeroAfterGap = {
  code: 'monthly.zero-after-gap',
  severity: 'confirm',
  message: '{measure}: 0, but it was "not available" in {previousMonth} and was never above 0 before.',
  howToFix: 'Confirm if the zero was counted. If there is still no number, write notAvailable.',
  params: { measure: 'key', previousMonth: 'key' },
  needs: ['history'],
  basis: 'proposed',
  source: { id: 'project', at: 'v21' },
  check({ months }) {
    const everAboveZero = new Set<string>();
    return months.flatMap((row, i) => {
      const before = precedingMonth(months, i);
      return breachesOf(row, row.form.ids, (id, value) => {
        if (value > 0) everAboveZero.add(id);
        else if (before && storedIn(before, id) === STATE_MARKERS.notAvailable && !everAboveZero.has(id)) {
          return breachAt(row, id, { previousMonth: before.record.month }, [placeOf(before, id)]);
        }
        return undefined;
      });
    });
  },
} as const satisfies CheckRule<OrganizationHistory, MonthlyContext>;
