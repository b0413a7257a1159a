import { systemSize } from '../describe/systemSize.js';
import type { ProfileRule } from './profileContext.js';
import { REACHING, rowsIn } from './rowsIn.js';

/** A support reached more students in a year than it can take at one time. */
export const reachedExceedsCapacity = {
  code: 'system.reached-exceeds-capacity',
  severity: 'info',
  message:
    'Row {place} of {list} reached about {reached} students in a year, but can take {capacity} at one time.',
  howToFix: 'If students took turns, no change is needed. If not, correct one of the numbers.',
  params: { list: 'key', place: 'place', reached: 'value', capacity: 'value' },
  basis: 'proposed',
  source: { id: 'project', at: 'f11' },
  check(profile, { organization }) {
    const { students } = systemSize(profile, { ...(organization && { organization }) });
    if (students === null) return [];
    return rowsIn(profile, REACHING).flatMap(({ row, list, place, at }) => {
      const { reached: percent, capacity } = row;
      if (percent == null || capacity == null || percent * students <= capacity * 100) return [];
      const reached = Math.ceil((Math.round(percent * 10) * students) / 1000);
      return [{ field: list, params: { list, place, reached, capacity }, path: at('capacity') }];
    });
  },
} as const satisfies ProfileRule;
