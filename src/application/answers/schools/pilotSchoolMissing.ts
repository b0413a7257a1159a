import { breachAt } from '../../../form/breaches.js';
import type { ApplicationRule } from '../../form/applicationContext.js';
import { entriesOf } from '../../form/entriesOf.js';

/**
 * No school is marked as pilot. The one school of a charter is left to `application.single-school-not-pilot`.
 */
export const pilotSchoolMissing = {
  code: 'application.pilot-school-missing',
  severity: 'fatal',
  message: 'None of the {count} schools is marked as a pilot school.',
  howToFix: 'Mark at least one school that will try the first changes.',
  params: { count: 'place' },
  basis: 'proposed',
  source: { id: 'project', at: 'a04' },
  sections: ['applicant', 'context'],
  reads: ['context.schools.pilot'],
  check({ applicant, context }) {
    const schools = entriesOf(context?.schools);
    if (applicant?.applicantType === 'charter' && schools.length === 1) return [];
    // A school whose mark is missing may still be the pilot, so it is not judged.
    if (schools.length === 0 || schools.some(([, { pilot }]) => pilot !== false)) return [];
    return [breachAt(['context', 'schools'], { count: schools.length })];
  },
} as const satisfies ApplicationRule;
