import type { CheckRule } from '../../core/rule.js';
import type { MonthlyContext } from '../context.js';
import { MEASURE_COLUMN } from '../measureColumns.js';
import { MEASURE_IDS, type MeasureId } from '../measures.js';
import { type OrganizationHistory, precedingMonth } from '../organizationHistory.js';
import { breachAt, numberIn, placeOf } from '../reportRow.js';
import { STATE_MARKERS } from '../stateMarkers.js';

/**
 * A zero follows a month in which the number was not available, in a measure that was never above zero.
 *
 * Then the zero may stand for a number that is still not there.
 */
export const zeroAfterGap = {
  code: 'monthly.zero-after-gap',
  severity: 'confirm',
  message: '{measure}: 0, but it was "not available" in {previousMonth} and never above 0 before.',
  howToFix: 'Confirm if zero was counted. If there is still no number, write notAvailable.',
  params: ['measure', 'previousMonth'],
  needs: ['history'],
  basis: 'proposed',
  source: 'monthly-data V21',
  check({ months }) {
    const everAboveZero = new Set<MeasureId>();
    return months.flatMap((row, i) => {
      const before = precedingMonth(months, i);
      return MEASURE_IDS.flatMap((id) => {
        const value = numberIn(row, id);
        if (value !== null && value > 0) everAboveZero.add(id);
        if (value !== 0 || before?.stored[MEASURE_COLUMN[id]] !== STATE_MARKERS.notAvailable) return [];
        if (everAboveZero.has(id)) return [];
        const params = { previousMonth: before.record.month };
        return [breachAt(row, id, params, [placeOf(before, id)])];
      });
    });
  },
} as const satisfies CheckRule<OrganizationHistory, MonthlyContext>;
