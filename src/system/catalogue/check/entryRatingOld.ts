import { yearsAfter } from '../../../core/yearsAfter.js';
import { breachAt } from '../../../form/breaches.js';
import { type CatalogueRule, ratingsOf } from '../catalogueRule.js';

/** A rating of a catalogue is older than five years. */
export const entryRatingOld = {
  code: 'system.entry-rating-old',
  severity: 'warning',
  message: 'A rating of entry {place} is from {day}, more than five years ago.',
  howToFix: 'Look up the entry again and write its current rating.',
  params: { place: 'place', day: 'key' },
  needs: ['asOf'],
  basis: 'proposed',
  source: { id: 'project', at: 'f10' },
  check(catalogue, { asOf }) {
    return ratingsOf(catalogue).flatMap(({ list, row, place, ratedOn: day }) =>
      asOf !== undefined && day && yearsAfter(day, 5) < asOf
        ? [breachAt(['entries', row, list, place, 'ratedOn'], { place: row + 1, day })]
        : [],
    );
  },
} as const satisfies CatalogueRule;
