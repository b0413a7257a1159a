import { misfitOf } from '../../../core/given/misfitOf.js';
import { breachAt } from '../../../form/breaches.js';
import { RATING } from '../../evidence/evidenceKinds.js';
import { warnsOfHarm } from '../../evidence/warnsOfHarm.js';
import type { CatalogueRule } from '../catalogueRule.js';

/** A program of a catalogue was rated concerning, or found to have negative effects. */
export const entryHarmful = {
  code: 'system.entry-harmful',
  severity: 'warning',
  message: 'Entry {place} was rated as concerning, or was found to have negative effects.',
  howToFix: 'Read the rating with a clinician before anyone uses the entry, or take it out.',
  params: { place: 'place' },
  basis: 'proposed',
  source: { id: 'project', at: 'f10' },
  check({ entries }) {
    return (entries ?? []).flatMap(({ evidence }, row) =>
      // A rating that could be read in part has no value to go by.
      evidence?.some((rating) => misfitOf(RATING, rating) === null && warnsOfHarm(rating))
        ? [breachAt(['entries', row, 'evidence'], { place: row + 1 })]
        : [],
    );
  },
} as const satisfies CatalogueRule;
