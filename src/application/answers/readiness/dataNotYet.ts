import { breachAt } from '../../../form/breaches.js';
import type { ApplicationRule } from '../../form/applicationContext.js';
import { READINESS_SECTION } from '../../form/sections/readiness.js';

/**
 * None of the six core topics can be sent yet. A note for reviewers and no refusal: the call asks for data as far as available.
 */
export const dataNotYet = {
  code: 'application.data-not-yet',
  severity: 'info',
  message: 'None of the {count} core topics can be reported yet.',
  howToFix: 'No change is needed. Plan with the data contact which topic comes first.',
  params: { count: 'place' },
  basis: 'proposed',
  source: { id: 'project', at: 'a10' },
  sections: ['readiness'],
  reads: [
    'readiness.dataCapability.screening',
    'readiness.dataCapability.tier2',
    'readiness.dataCapability.tier3',
    'readiness.dataCapability.psychosocial',
    'readiness.dataCapability.academic',
    'readiness.dataCapability.pdsa',
  ],
  check({ readiness }) {
    const answers = Object.values(readiness?.dataCapability ?? {});
    const topics = Object.keys(READINESS_SECTION.fields.dataCapability.fields).length;
    if (answers.length < topics || answers.some((answer) => answer !== 'notYet')) return [];
    return [breachAt(['readiness', 'dataCapability'], { count: topics })];
  },
} as const satisfies ApplicationRule;
