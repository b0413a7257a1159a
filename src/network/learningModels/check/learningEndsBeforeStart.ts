import { breachAt } from '../../../form/breaches.js';
import type { LearningRule } from '../learningRule.js';

/** A learning model ends before it begins. */
export const learningEndsBeforeStart = {
  code: 'network.learning-ends-before-start',
  severity: 'fatal',
  message: 'A learning model of {code} ends on {to}, before it begins on {from}.',
  howToFix: 'Write the first day under "from" and the last one under "to".',
  params: { code: 'key', from: 'key', to: 'key' },
  basis: 'proposed',
  source: { id: 'project', at: 'c16' },
  check({ entries = [] }) {
    return entries.flatMap(({ organization: code, from, to }, place) =>
      code && from && to && to < from ? [breachAt(['entries', place, 'to'], { code, from, to })] : [],
    );
  },
} as const satisfies LearningRule;
