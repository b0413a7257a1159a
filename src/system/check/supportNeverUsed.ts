import type { ProfileRule } from './profileContext.js';
import { REACHING, rowsIn } from './rowsIn.js';

/** Something is listed as there, and students never have it. */
export const supportNeverUsed = {
  code: 'system.support-never-used',
  severity: 'confirm',
  message: 'Row {place} of {list} is listed as available, but its frequency is "never".',
  howToFix: 'Correct one of the two. A support that students do not have in this year is not available.',
  params: { list: 'key', place: 'place' },
  basis: 'proposed',
  source: { id: 'project', at: 'f11' },
  check(profile) {
    return rowsIn(profile, REACHING).flatMap(({ row: { available = 'yes', frequency }, list, place, at }) =>
      available === 'yes' && frequency === 'never'
        ? [{ field: list, params: { list, place }, path: at('frequency') }]
        : [],
    );
  },
} as const satisfies ProfileRule;
