import type { ProfileRule } from './profileContext.js';
import { REACHING, rowsIn } from './rowsIn.js';

/** A support names a school that the district does not have. */
export const schoolOfAnother = {
  code: 'system.school-of-another',
  severity: 'confirm',
  message: 'Row {place} of {list} names {school}, but the registry has no such school in the district.',
  howToFix: 'Check the code. If the school opened after the registry was made, confirm.',
  params: { list: 'key', place: 'place', school: 'key' },
  needs: ['organization'],
  basis: 'proposed',
  source: { id: 'project', at: 'f11' },
  check(profile, { organization }) {
    const codes = organization?.schoolCodes;
    if (!codes) return [];
    return rowsIn(profile, REACHING).flatMap(({ row, list, place, at }) =>
      (row.schoolsNamed ?? []).flatMap((school, index) =>
        codes.includes(school)
          ? []
          : [{ field: list, params: { list, place, school }, path: at('schoolsNamed', index) }],
      ),
    );
  },
} as const satisfies ProfileRule;
