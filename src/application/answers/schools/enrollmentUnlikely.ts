import { breachAt } from '../../../form/breaches.js';
import { enrollmentOn } from '../../../network/organizations/datedFacts.js';
import { organizationOf } from '../../../network/organizations/registry.js';
import type { ApplicationRule } from '../../form/applicationContext.js';

/**
 * The enrollment is more than a tenth off the newest count that the registry has on or before that day.
 */
export const enrollmentUnlikely = {
  code: 'application.enrollment-unlikely',
  severity: 'warning',
  message: 'The enrollment is {count}, but the registry has {expected} for {day}.',
  howToFix: 'Check the number and its date. If it is right, no change is needed.',
  params: { count: 'value', expected: 'value', day: 'key' },
  follows: [{ from: ['application.applicant-is-school'], at: 'form' }],
  needs: ['registry'],
  basis: 'proposed',
  source: { id: 'project', at: 'a03' },
  sections: ['applicant', 'context'],
  reads: ['applicant.organization', 'context.enrollment.count', 'context.enrollment.on'],
  check({ applicant, context }, { registry }) {
    const { count, on } = context?.enrollment ?? {};
    const known =
      registry && applicant?.organization ? organizationOf(registry, applicant.organization) : null;
    if (!known || !count || !on) return [];
    // An application is written before the count of its own year, so the nearest count of any day will do.
    const newest = enrollmentOn(known, on) ?? known.enrollment?.[0];
    if (!newest || Math.abs(count - newest.count) * 10 <= newest.count) return [];
    return [breachAt(['context', 'enrollment', 'count'], { count, expected: newest.count, day: newest.on })];
  },
} as const satisfies ApplicationRule;
