import { breachAt, fieldName } from '../../../form/breaches.js';
import type { ApplicationRule } from '../../form/applicationContext.js';

/**
 * A step is dated before the registration that it needs.
 */
export const stepBeforeRegistration = {
  code: 'application.step-before-registration',
  severity: 'confirm',
  message: '{field} is dated {day}, before the registration on {first}.',
  howToFix: 'Check the two dates. If they are right, confirm.',
  params: { field: 'key', day: 'key', first: 'key' },
  basis: 'proposed',
  source: { id: 'project', at: 'a07' },
  sections: ['readiness'],
  reads: ['readiness.shapeRegistered.on'],
  check({ readiness }) {
    const registered = readiness?.shapeRegistered?.on;
    if (!registered) return [];
    return (['profileComplete', 'qualityAssessmentComplete'] as const).flatMap((step) => {
      const day = readiness[step]?.on;
      const path = ['readiness', step, 'on'];
      if (!day || day >= registered) return [];
      return [breachAt(path, { field: fieldName(path) ?? '', day, first: registered })];
    });
  },
} as const satisfies ApplicationRule;
