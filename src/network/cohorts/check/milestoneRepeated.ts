import { breachAt } from '../../../form/breaches.js';
import type { CohortRule } from '../cohortRule.js';

/** Two milestones share an id. */
export const milestoneRepeated = {
  code: 'network.milestone-repeated',
  severity: 'fatal',
  message: 'The id "{id}" is used for more than one milestone.',
  howToFix: 'Give every milestone its own id.',
  params: { id: 'quote' },
  basis: 'proposed',
  source: { id: 'project', at: 'c08' },
  check({ milestones }) {
    const seen = new Set<string>();
    return (milestones ?? []).flatMap(({ id }, i) => {
      if (!id) return [];
      const isRepeated = seen.has(id);
      seen.add(id);
      return isRepeated ? [breachAt(['milestones', i, 'id'], { id })] : [];
    });
  },
} as const satisfies CohortRule;
