import type { ProfileRule } from './profileContext.js';
import { REACHING, rowsIn } from './rowsIn.js';

/** The number of schools is not that of the schools named. */
export const schoolsNamedDiffer = {
  code: 'system.schools-named-differ',
  severity: 'confirm',
  message: 'Row {place} of {list} says {schools} schools, but names {named}.',
  howToFix: 'Correct the number or the list. Until then the lower of the two counts.',
  params: { list: 'key', place: 'place', schools: 'value', named: 'value' },
  basis: 'proposed',
  source: { id: 'project', at: 'f11' },
  check(profile) {
    return rowsIn(profile, REACHING).flatMap(({ row: { schools, schoolsNamed }, list, place, at }) => {
      if (schools == null || !schoolsNamed) return [];
      const named = new Set(schoolsNamed).size;
      if (named === schools) return [];
      return [{ field: list, params: { list, place, schools, named }, path: at('schoolsNamed') }];
    });
  },
} as const satisfies ProfileRule;
