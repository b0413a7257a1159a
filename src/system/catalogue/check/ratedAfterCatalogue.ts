import { breachAt } from '../../../form/breaches.js';
import { type CatalogueRule, ratingsOf } from '../catalogueRule.js';

/** A rating is later than the day of the catalogue. */
export const ratedAfterCatalogue = {
  code: 'system.rated-after-catalogue',
  severity: 'confirm',
  message: 'A rating of entry {place} is from {day}, later than the catalogue of {asOf}.',
  howToFix: 'Check the day of the rating, or write under "asOf" when the list was last gone through.',
  params: { place: 'place', day: 'key', asOf: 'key' },
  basis: 'proposed',
  source: { id: 'project', at: 'f10' },
  check(catalogue) {
    const { asOf } = catalogue;
    return ratingsOf(catalogue).flatMap(({ list, row, place, ratedOn: day }) =>
      asOf && day && day > asOf
        ? [breachAt(['entries', row, list, place, 'ratedOn'], { place: row + 1, day, asOf })]
        : [],
    );
  },
} as const satisfies CatalogueRule;
