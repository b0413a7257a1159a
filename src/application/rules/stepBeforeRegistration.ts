import type { ApplicationRule } from '../applicationContext.js';
import { breachAt, fieldName } from '../reading.js';

/**
 * A step is dated before the registration that it needs.
 */
export const stepBeforeRegistration = {
  code: 'application.step-before-registration',
  severity: 'confirm',
  message: '{answer} is dated {day}, before the registration of {first}.',
  howToFix: 'Check the two dates. If they are right, confirm.',
  params: { answer: 'key', day: 'key', first: 'key' },
  basis: 'proposed',
  source: 'profile.md section 1',
  sections: ['readiness'],
  check({ readiness }) {
    const registered = readiness?.shapeRegistered?.on;
    if (!registered) return [];
    return (['profileComplete', 'qualityAssessmentComplete'] as const).flatMap((step) => {
      const day = readiness[step]?.on;
      const path = ['readiness', step, 'on'];
      if (!day || day >= registered) return [];
      return [breachAt(path, { answer: fieldName(path), day, first: registered })];
    });
  },
} as const satisfies ApplicationRule;
