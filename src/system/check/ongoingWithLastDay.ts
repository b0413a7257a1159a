import type { ProfileRule } from './profileContext.js';
import { rowsIn } from './rowsIn.js';

/** Something is said to go on without a last day, and has one. */
export const ongoingWithLastDay = {
  code: 'system.ongoing-with-last-day',
  severity: 'confirm',
  message: 'Row {place} of {list} goes on without a last day, but ends on {last}.',
  howToFix: 'Keep the answer that is right. Until then the row counts up to its last day.',
  params: { list: 'key', place: 'place', last: 'key' },
  basis: 'proposed',
  source: { id: 'project', at: 'f11' },
  check(profile) {
    return rowsIn(profile, ['supports', 'programs', 'partnerships', 'financing']).flatMap(
      ({ row: { ongoing, endsOn: last }, list, place, at }) =>
        ongoing === 'yes' && last
          ? [{ field: list, params: { list, place, last }, path: at('ongoing') }]
          : [],
    );
  },
} as const satisfies ProfileRule;
