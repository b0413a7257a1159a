import { systemSize } from '../describe/systemSize.js';
import { schoolsOf } from '../profile/schoolsOf.js';
import type { ProfileRule } from './profileContext.js';
import { REACHING, rowsIn } from './rowsIn.js';

/** Schools differ in size, so that a share of the students may be so many times that of the schools. */
const MOST_TIMES = 2;

/** A support reached far more of the students than its schools can have. */
export const reachedExceedsSchools = {
  code: 'system.reached-exceeds-schools',
  severity: 'confirm',
  message:
    'Row {place} of {list} reached {reached} percent of students, but is in {schools} of {expected} schools.',
  howToFix: 'Give the percent of all students of the district. If these schools have most of them, confirm.',
  params: { list: 'key', place: 'place', reached: 'value', schools: 'value', expected: 'value' },
  basis: 'proposed',
  source: { id: 'project', at: 'f11' },
  check(profile, { organization }) {
    const { schools: expected } = systemSize(profile, { ...(organization && { organization }) });
    if (expected === null) return [];
    return rowsIn(profile, REACHING).flatMap(({ row, list, place, at }) => {
      const [schools, reached] = [schoolsOf(row), row.reached];
      if (schools === null || reached == null || schools >= expected) return [];
      if (reached * expected <= MOST_TIMES * schools * 100) return [];
      return [{ field: list, params: { list, place, reached, schools, expected }, path: at('reached') }];
    });
  },
} as const satisfies ProfileRule;
