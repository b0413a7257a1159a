import { breachAt } from '../../../form/breaches.js';
import type { ApplicationRule } from '../../form/applicationContext.js';

/**
 * The quality assessment is said to be complete without a registration.
 */
export const assessmentWithoutRegistration = {
  code: 'application.assessment-without-registration',
  severity: 'fatal',
  message: 'The quality assessment is marked as complete, but the organization is not registered with SHAPE.',
  howToFix: 'Correct one of the two answers. The assessment is completed in a SHAPE account.',
  params: {},
  basis: 'proposed',
  source: { id: 'project', at: 'a07' },
  sections: ['readiness'],
  reads: ['readiness.qualityAssessmentComplete.done', 'readiness.shapeRegistered.done'],
  check({ readiness }) {
    const { qualityAssessmentComplete: assessed, shapeRegistered: registered } = readiness ?? {};
    if (assessed?.done !== true || registered?.done !== false) return [];
    return [breachAt(['readiness', 'qualityAssessmentComplete', 'done'])];
  },
} as const satisfies ApplicationRule;
