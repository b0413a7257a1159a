import { breachAt } from '../../../form/breaches.js';
import { schoolsOf } from '../../../network/organizations/registry.js';
import type { ApplicationRule } from '../../form/applicationContext.js';
import { entriesOf } from '../../form/entriesOf.js';

/**
 * The registry has schools of the applicant that the application does not list.
 */
export const schoolLeftOut = {
  code: 'application.school-left-out',
  severity: 'warning',
  message: 'The registry has {count} {count|school|schools} of this district that {count|is|are} not listed.',
  howToFix:
    'List every school, pilot or not, so that enrollments add up. Leave out schools that have closed.',
  params: { count: 'place' },
  needs: ['registry'],
  basis: 'proposed',
  source: { id: 'project', at: 'a04' },
  sections: ['applicant', 'context'],
  reads: ['applicant.organization', 'context.schools.code'],
  check({ applicant, context }, { registry, asOf }) {
    const schools = entriesOf(context?.schools);
    if (!applicant?.organization || !registry || schools.length === 0) return [];
    const listed = new Set(schools.map(([, { code }]) => code));
    const count = schoolsOf(registry, applicant.organization, asOf).filter(
      ({ code }) => !listed.has(code),
    ).length;
    return count > 0 ? [breachAt(['context', 'schools'], { count })] : [];
  },
} as const satisfies ApplicationRule;
