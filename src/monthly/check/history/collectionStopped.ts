import type { CheckRule } from '../../../core/rule.js';
import type { MonthlyContext } from '../../form/context.js';
import { breachAt, breachesOf, isSameYear, placeOf, storedIn } from '../../rows/reportRow.js';
import { STATE_MARKERS } from '../../rows/stateMarkers.js';
import { type OrganizationHistory, precedingMonth } from './organizationHistory.js';

/** A number of last month is "not collected" this month, within one school year. */
export const collectionStopped = {
  code: 'monthly.collection-stopped',
  severity: 'info',
  message: '{measure}: "not collected", but there was a number in {previousMonth}.',
  howToFix: 'Write notAvailable if the number comes later. No change is needed if it is no longer collected.',
  params: { measure: 'key', previousMonth: 'key' },
  needs: ['history'],
  basis: 'proposed',
  source: { id: 'project', at: 'v24' },
  check({ months }) {
    return months.flatMap((row, i) => {
      const before = precedingMonth(months, i);
      if (!before || !isSameYear(before, row)) return [];
      return breachesOf(before, before.form.ids, (id) =>
        storedIn(row, id) === STATE_MARKERS.notCollected
          ? breachAt(row, id, { previousMonth: before.record.month }, [placeOf(before, id)])
          : undefined,
      );
    });
  },
} as const satisfies CheckRule<OrganizationHistory, MonthlyContext>;
