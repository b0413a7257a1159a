import { breachAt } from '../../../form/breaches.js';
import { type CohortRule, extensionsOf, membersOf } from '../cohortRule.js';

/** An extension is for a district that is not in the cohort. */
export const extensionForStranger = {
  code: 'network.extension-for-stranger',
  severity: 'warning',
  message: 'An extension is for {code}, which the cohort does not list.',
  howToFix:
    'Correct the code, add the district to the cohort, or take the extension out: it changes nothing.',
  params: { code: 'key' },
  basis: 'proposed',
  source: { id: 'project', at: 'c08' },
  check(cohort) {
    const listed = new Set(membersOf(cohort).map(([, { code }]) => code));
    if (listed.size === 0) return [];
    return extensionsOf(cohort).flatMap(([i, { district }]) =>
      district && !listed.has(district) ? [breachAt(['extensions', i, 'district'], { code: district })] : [],
    );
  },
} as const satisfies CohortRule;
