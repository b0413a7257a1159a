import type { ProfileRule } from './profileContext.js';
import { rowsIn } from './rowsIn.js';

/** A support, a program or a source of money ends before it begins. */
export const daysReversed = {
  code: 'system.days-reversed',
  severity: 'fatal',
  message: 'Row {place} of {list} ends on {last}, before it begins on {first}.',
  howToFix: 'Write the first day under "startsOn" and the last day under "endsOn".',
  params: { list: 'key', place: 'place', first: 'key', last: 'key' },
  basis: 'proposed',
  source: { id: 'project', at: 'f11' },
  check(profile) {
    return rowsIn(profile, ['supports', 'programs', 'financing']).flatMap(({ row, list, place, at }) => {
      const { startsOn: first, endsOn: last } = row;
      if (!first || !last || last >= first) return [];
      return [{ field: list, params: { list, place, first, last }, path: at('endsOn') }];
    });
  },
} as const satisfies ProfileRule;
