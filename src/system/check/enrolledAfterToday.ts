import type { ProfileRule } from './profileContext.js';

/** Students were counted on a day that is still to come. */
export const enrolledAfterToday = {
  code: 'system.enrolled-after-today',
  severity: 'confirm',
  message: 'The enrollment is from {day}, which is after today ({today}).',
  howToFix: 'Check the date. Until then the number of students is not known.',
  params: { day: 'key', today: 'key' },
  needs: ['asOf'],
  basis: 'proposed',
  source: { id: 'project', at: 'f05' },
  check({ context }, { asOf: today }) {
    const day = context?.enrollment?.on;
    if (today === undefined || !day || day <= today) return [];
    const path = ['context', 'enrollment', 'on'];
    return [{ field: 'context.enrollment', params: { day, today }, path }];
  },
} as const satisfies ProfileRule;
