import { systemSize } from '../describe/systemSize.js';
import type { ProfileRule } from './profileContext.js';
import { IN_SCHOOLS, rowsIn } from './rowsIn.js';

/** Something is in more schools than there are. */
export const schoolsExceedDistrict = {
  code: 'system.schools-exceed-district',
  severity: 'confirm',
  message: 'Row {place} of {list} is in {schools} schools, but there are {expected}.',
  howToFix: 'Count each school once. If schools of other districts are among them, confirm.',
  params: { list: 'key', place: 'place', schools: 'value', expected: 'value' },
  basis: 'proposed',
  source: { id: 'project', at: 'f11' },
  check(profile, { organization }) {
    const { schools: expected } = systemSize(profile, { ...(organization && { organization }) });
    if (expected === null) return [];
    return rowsIn(profile, IN_SCHOOLS).flatMap(({ row, list, place, at }) => {
      const named = new Set(row.schoolsNamed ?? []).size;
      const field = (row.schools ?? 0) >= named ? 'schools' : 'schoolsNamed';
      const schools = field === 'schools' ? (row.schools ?? 0) : named;
      if (schools <= expected) return [];
      return [{ field: list, params: { list, place, schools, expected }, path: at(field) }];
    });
  },
} as const satisfies ProfileRule;
