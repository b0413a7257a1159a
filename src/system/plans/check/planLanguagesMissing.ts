import { breachAt } from '../../../form/breaches.js';
import type { PlanRule } from '../planRule.js';

/** A plan for critical incidents does not name the languages of families. */
export const planLanguagesMissing = {
  code: 'system.plan-languages-missing',
  severity: 'warning',
  message: 'The plan does not name the languages in which families are informed.',
  howToFix:
    'Write under "languages" every language in which families are informed, also where it is only English.',
  params: {},
  basis: 'proposed',
  source: { id: 'project', at: 'f12' },
  check({ languages }) {
    return languages?.length ? [] : [breachAt(['languages'])];
  },
} as const satisfies PlanRule;
