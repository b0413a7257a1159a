import { codesOf } from '../../../core/codes/codesOf.js';
import { breachAt } from '../../../form/breaches.js';
import type { ApplicationRule } from '../../form/applicationContext.js';
import { entriesOf } from '../../form/entriesOf.js';

/**
 * A school code does not begin with the four digits of the applicant, or of a member district of a collaborative.
 */
export const schoolOutsideDistrict = {
  code: 'application.school-outside-district',
  severity: 'fatal',
  message: 'School {place} does not belong to {organization}, by its code.',
  howToFix: 'Check the code. A collaborative lists the districts of its schools as member districts.',
  params: { place: 'place', organization: 'key' },
  follows: [{ from: ['network.organization-unknown'], at: 'form', where: { organization: 'code' } }],
  basis: 'proposed',
  source: { id: 'project', at: 'a04' },
  sections: ['applicant', 'context'],
  reads: ['applicant.organization', 'context.schools.code'],
  check({ applicant, context }, { codes, cohort, registry }) {
    const own = applicant?.organization;
    if (!own) return [];
    const members = entriesOf(applicant.memberDistricts).map(([, code]) => code);
    const scheme = codesOf({ codes, cohort, registry });
    const districts = new Set<string | null>([own, ...members].map(scheme.districtOf));
    return entriesOf(context?.schools).flatMap(([place, { code }]) =>
      // Of a code whose district nobody says, nothing is known.
      !code || scheme.districtOf(code) === null || districts.has(scheme.districtOf(code))
        ? []
        : [breachAt(['context', 'schools', place, 'code'], { place: place + 1, organization: own })],
    );
  },
} as const satisfies ApplicationRule;
