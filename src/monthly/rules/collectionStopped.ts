import type { CheckRule } from '../../core/rule.js';
import type { MonthlyContext } from '../context.js';
import { MEASURE_COLUMN } from '../measureColumns.js';
import { MEASURE_IDS } from '../measures.js';
import { type OrganizationHistory, precedingMonth } from '../organizationHistory.js';
import { breachAt, numberIn, placeOf, schoolYearIndex } from '../reportRow.js';
import { STATE_MARKERS } from '../stateMarkers.js';

/** A number of last month is "not collected" this month, within one school year. */
export const collectionStopped = {
  code: 'monthly.collection-stopped',
  severity: 'info',
  message: '{measure}: "not collected", but there was a number in {previousMonth}.',
  howToFix:
    'Write notAvailable if the number only comes later. Nothing is to be done if it is no longer gathered.',
  params: ['measure', 'previousMonth'],
  needs: ['history'],
  basis: 'proposed',
  source: 'users-needs section 4 (reasons for absence)',
  check({ months }) {
    return months.flatMap((row, i) => {
      const before = precedingMonth(months, i);
      if (!before || schoolYearIndex(before) !== schoolYearIndex(row)) return [];
      return MEASURE_IDS.flatMap((id) => {
        if (row.stored[MEASURE_COLUMN[id]] !== STATE_MARKERS.notCollected) return [];
        if (numberIn(before, id) === null) return [];
        const params = { previousMonth: before.record.month };
        return [breachAt(row, id, params, [placeOf(before, id)])];
      });
    });
  },
} as const satisfies CheckRule<OrganizationHistory, MonthlyContext>;
