import { systemSize } from '../describe/systemSize.js';
import type { ProfileRule } from './profileContext.js';
import { REACHING, rowsIn } from './rowsIn.js';

/** A support can take more students than there are. */
export const capacityExceedsEnrollment = {
  code: 'system.capacity-exceeds-enrollment',
  severity: 'confirm',
  message: 'Row {place} of {list} can take {capacity} students at one time, but {students} are enrolled.',
  howToFix:
    'Count the students who can have it at one time, each once. If students of other schools are among them, confirm.',
  params: { list: 'key', place: 'place', capacity: 'value', students: 'value' },
  basis: 'proposed',
  source: { id: 'project', at: 'f11' },
  check(profile, { organization }) {
    const { students } = systemSize(profile, { ...(organization && { organization }) });
    if (students === null) return [];
    return rowsIn(profile, REACHING).flatMap(({ row: { capacity }, list, place, at }) =>
      capacity != null && capacity > students
        ? [{ field: list, params: { list, place, capacity, students }, path: at('capacity') }]
        : [],
    );
  },
} as const satisfies ProfileRule;
