import type { MonthlyContext } from '../../form/context.js';
import type { AcrossRule } from '../../rows/lateBreach.js';
import type { ReportRow } from '../../rows/reportRow.js';
import { STATE_MARKERS } from '../../rows/stateMarkers.js';
import type { OrganizationHistory } from './organizationHistory.js';
import { sincePrecedingMonth } from './sincePrecedingMonth.js';

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
  check({ months }, tell) {
    const wasAboveZero = aboveZeroBefore(months);
    sincePrecedingMonth(
      months,
      tell,
      ({ all }) => all,
      (value, previous, column, at) =>
        value === 0 && previous === STATE_MARKERS.notAvailable && !wasAboveZero(column, at),
      (_value, _previous, previousMonth) => ({ previousMonth }),
    );
  },
} as const satisfies AcrossRule<OrganizationHistory, MonthlyContext>;

/** Tells whether a measure was above zero in a month before; asked of later and later months, it looks at each once. */
function aboveZeroBefore(months: readonly ReportRow[]): (column: number, at: number) => boolean {
  let lookedAt: Map<number, number> | undefined;
  return (column, at) => {
    lookedAt ??= new Map();
    let i = lookedAt.get(column) ?? 0;
    while (i < at && months[i]!.stored[column]! <= 0) i++;
    lookedAt.set(column, i);
    return i < at;
  };
}
