import { breachAt, fieldName } from '../../form/breaches.js';
import type { ApplicationRule } from '../form/applicationContext.js';

/**
 * A day lies after today.
 */
export const dateInFuture = {
  code: 'application.date-in-future',
  severity: 'fatal',
  message: '{field} is dated {day}, but today is {today}.',
  howToFix: 'Check the date. A step that is still ahead is not done yet.',
  params: { field: 'key', day: 'key', today: 'key' },
  needs: ['asOf'],
  basis: 'proposed',
  source: { id: 'project', at: 'a08' },
  sections: [],
  readsSome: [
    'context.enrollment.on',
    'readiness.shapeRegistered.on',
    'readiness.profileComplete.on',
    'readiness.qualityAssessmentComplete.on',
    'signOff.signature.date',
  ],
  check({ context, readiness, signOff }, { asOf }) {
    if (asOf === undefined) return [];
    const dates: [(string | number)[], string | null | undefined][] = [
      [['context', 'enrollment', 'on'], context?.enrollment?.on],
      [['readiness', 'shapeRegistered', 'on'], readiness?.shapeRegistered?.on],
      [['readiness', 'profileComplete', 'on'], readiness?.profileComplete?.on],
      [['readiness', 'qualityAssessmentComplete', 'on'], readiness?.qualityAssessmentComplete?.on],
      [['signOff', 'signature', 'date'], signOff?.signature?.date],
    ];
    return dates.flatMap(([path, day]) =>
      day && day > asOf ? [breachAt(path, { field: fieldName(path) ?? '', day, today: asOf })] : [],
    );
  },
} as const satisfies ApplicationRule;
