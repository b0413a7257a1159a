import { breachAt } from '../../../form/breaches.js';
import type { CatalogueRule } from '../catalogueRule.js';

/** The ages of an entry end before they begin. */
export const agesReversed = {
  code: 'system.ages-reversed',
  severity: 'fatal',
  message: 'The ages of entry {place} end at {to}, before they begin at {from}.',
  howToFix: 'Write the lowest age under "from" and the highest under "to".',
  params: { place: 'place', from: 'key', to: 'key' },
  basis: 'proposed',
  source: { id: 'project', at: 'f10' },
  check({ entries }) {
    return (entries ?? []).flatMap(({ ages }, row) => {
      const { from = null, to = null } = ages ?? {};
      if (from === null || to === null || from <= to) return [];
      return [breachAt(['entries', row, 'ages'], { place: row + 1, from, to })];
    });
  },
} as const satisfies CatalogueRule;
