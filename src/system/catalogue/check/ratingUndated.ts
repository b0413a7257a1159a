import { breachAt } from '../../../form/breaches.js';
import { type CatalogueRule, ratingsOf } from '../catalogueRule.js';

/** A rating of a catalogue has no date. */
export const ratingUndated = {
  code: 'system.rating-undated',
  severity: 'warning',
  message: 'A rating of entry {place} does not have a date.',
  howToFix: 'Write under "ratedOn" when it was rated: ratings change, and old ones are checked again.',
  params: { place: 'place' },
  basis: 'proposed',
  source: { id: 'project', at: 'f10' },
  check(catalogue) {
    return ratingsOf(catalogue).flatMap(({ list, row, place, ratedOn }) =>
      ratedOn ? [] : [breachAt(['entries', row, list, place, 'ratedOn'], { place: row + 1 })],
    );
  },
} as const satisfies CatalogueRule;
