import { breachAt } from '../../../form/breaches.js';
import type { ApplicationRule } from '../../form/applicationContext.js';
import { entriesOf } from '../../form/entriesOf.js';

/**
 * A charter school with one school has not marked it as pilot: there is no other.
 */
export const singleSchoolNotPilot = {
  code: 'application.single-school-not-pilot',
  severity: 'warning',
  message: 'The only school of this charter is not marked as a pilot school.',
  howToFix: 'Mark it as the pilot school. There is no other school.',
  params: {},
  basis: 'proposed',
  source: { id: 'project', at: 'a04' },
  sections: ['applicant', 'context'],
  reads: ['applicant.applicantType', 'context.schools.pilot'],
  check({ applicant, context }) {
    const schools = entriesOf(context?.schools);
    if (applicant?.applicantType !== 'charter' || schools.length !== 1) return [];
    const [place, { pilot }] = schools[0]!;
    return pilot === false ? [breachAt(['context', 'schools', place, 'pilot'])] : [];
  },
} as const satisfies ApplicationRule;
