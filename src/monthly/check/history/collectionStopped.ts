import type { MonthlyContext } from '../../form/context.js';
import type { AcrossRule } from '../../rows/lateBreach.js';
import { STATE_MARKERS } from '../../rows/stateMarkers.js';
import type { OrganizationHistory } from './organizationHistory.js';
import { sincePrecedingMonth } from './sincePrecedingMonth.js';

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
  check({ months }, tell) {
    sincePrecedingMonth(
      months,
      tell,
      ({ all }) => all,
      (value, previous, _, at) =>
        value === STATE_MARKERS.notCollected &&
        previous >= 0 &&
        months[at]!.yearStart === months[at - 1]!.yearStart,
      (_value, _previous, previousMonth) => ({ previousMonth }),
    );
  },
} as const satisfies AcrossRule<OrganizationHistory, MonthlyContext>;
