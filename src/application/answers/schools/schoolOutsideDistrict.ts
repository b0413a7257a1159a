import { districtOf } from '../../../core/codes/orgCode.js';
import { breachAt } from '../../../form/breaches.js';
import type { ApplicationRule } from '../../form/applicationContext.js';
import { entriesOf } from '../../form/entriesOf.js';

/**
 * A school code does not begin with the four digits of the applicant, or of a member district of a collaborative.
 */
export const schoolOutsideDistrict = {
  code: 'application.school-outside-district',
  severity: 'fatal',
  message: 'The code of school {place} does not start with the four digits of {organization}.',
  howToFix: 'Check the code. A collaborative lists the districts of its schools as member districts.',
  params: { place: 'place', organization: 'key' },
  basis: 'proposed',
  source: { id: 'project', at: 'a04' },
  sections: ['applicant', 'context'],
  check({ applicant, context }) {
    const own = applicant?.organization;
    if (!own) return [];
    const members = entriesOf(applicant.memberDistricts).map(([, code]) => code);
    const districts = new Set([own, ...members].map(districtOf));
    return entriesOf(context?.schools).flatMap(([place, { code }]) =>
      !code || districts.has(districtOf(code))
        ? []
        : [breachAt(['context', 'schools', place, 'code'], { place: place + 1, organization: own })],
    );
  },
} as const satisfies ApplicationRule;
