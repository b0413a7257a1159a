import { breachAt } from '../../../form/breaches.js';
import type { ApplicationRule } from '../../form/applicationContext.js';

/**
 * The profile is said to be complete without a registration.
 */
export const profileWithoutRegistration = {
  code: 'application.profile-without-registration',
  severity: 'confirm',
  message: 'The profile is marked as complete, but the organization is not registered with SHAPE.',
  howToFix: 'Correct one of the two answers. If the profile was completed on paper, confirm.',
  params: {},
  basis: 'proposed',
  source: { id: 'project', at: 'a07' },
  sections: ['readiness'],
  reads: ['readiness.profileComplete.done', 'readiness.shapeRegistered.done'],
  check({ readiness }) {
    const { profileComplete: profile, shapeRegistered: registered } = readiness ?? {};
    if (profile?.done !== true || registered?.done !== false) return [];
    return [breachAt(['readiness', 'profileComplete', 'done'])];
  },
} as const satisfies ApplicationRule;
