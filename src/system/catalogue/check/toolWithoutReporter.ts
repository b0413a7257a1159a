import { breachAt } from '../../../form/breaches.js';
import type { CatalogueRule } from '../catalogueRule.js';

/** A tool does not say who answers it. */
export const toolWithoutReporter = {
  code: 'system.tool-without-reporter',
  severity: 'warning',
  message: 'Entry {place} is a tool and does not say who answers it.',
  howToFix: 'Write under "reporters" whether students, caregivers, teachers or clinicians answer.',
  params: { place: 'place' },
  basis: 'proposed',
  source: { id: 'project', at: 'f10' },
  check({ entries }) {
    return (entries ?? []).flatMap(({ kind, reporters }, row) =>
      kind === 'tool' && !reporters?.length
        ? [breachAt(['entries', row, 'reporters'], { place: row + 1 })]
        : [],
    );
  },
} as const satisfies CatalogueRule;
