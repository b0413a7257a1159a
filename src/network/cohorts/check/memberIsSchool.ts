import { breachAt } from '../../../form/breaches.js';
import { type CohortRule, membersOf } from '../cohortRule.js';

/** A cohort lists the code of a school. */
export const memberIsSchool = {
  code: 'network.member-is-school',
  severity: 'fatal',
  message: 'The cohort lists {code}, which is the code of a school.',
  howToFix: 'Write the code of its district. Schools take part with their district.',
  params: { code: 'key' },
  basis: 'proposed',
  source: { id: 'project', at: 'c08' },
  check: (cohort, { codes }) =>
    membersOf(cohort).flatMap(([i, { code }]) =>
      codes.isSchool(code) ? [breachAt(['districts', i], { code })] : [],
    ),
} as const satisfies CohortRule;
