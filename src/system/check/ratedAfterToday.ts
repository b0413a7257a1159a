import { isRatedAfter } from '../evidence/isRatedAfter.js';
import type { ProfileRule } from './profileContext.js';

/** A rating of evidence has a date that is still to come. */
export const ratedAfterToday = {
  code: 'system.rated-after-today',
  severity: 'confirm',
  message: 'A rating of program {place} is from {day}, which is after today ({today}).',
  howToFix: 'Check the date. Until then the rating does not count.',
  params: { place: 'place', day: 'key', today: 'key' },
  needs: ['asOf'],
  basis: 'proposed',
  source: { id: 'project', at: 'e04' },
  check({ programs }, { asOf: today }) {
    if (today === undefined) return [];
    return (programs ?? []).flatMap(({ evidence }, row) =>
      (evidence ?? []).flatMap((rating, place) => {
        if (!isRatedAfter(rating, today)) return [];
        const path = ['programs', row, 'evidence', place, 'ratedOn'];
        return [{ field: 'programs', params: { place: row + 1, day: rating.ratedOn ?? '', today }, path }];
      }),
    );
  },
} as const satisfies ProfileRule;
