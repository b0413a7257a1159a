import { isSchoolOfDistrict } from '../profile/isSchoolOfDistrict.js';
import type { ProfileRule } from './profileContext.js';
import { REACHING, rowsIn } from './rowsIn.js';

/** A support names a school that the district does not have. */
export const schoolOfAnother = {
  code: 'system.school-of-another',
  severity: 'confirm',
  message: 'Row {place} of {list} names {school}, which is not a school of the district.',
  howToFix:
    'Check the code. If the school opened after the registry was made, confirm. Until the registry has it, it does not count.',
  params: { list: 'key', place: 'place', school: 'key' },
  basis: 'proposed',
  source: { id: 'project', at: 'f11' },
  check(profile, { organization, codes }) {
    const district = {
      organization: profile.organization,
      schoolCodes: organization?.schoolCodes,
      codes,
    };
    return rowsIn(profile, REACHING).flatMap(({ row, list, place, at }) =>
      (row.schoolsNamed ?? []).flatMap((school, index) =>
        isSchoolOfDistrict(school, district)
          ? []
          : [{ field: list, params: { list, place, school }, path: at('schoolsNamed', index) }],
      ),
    );
  },
} as const satisfies ProfileRule;
