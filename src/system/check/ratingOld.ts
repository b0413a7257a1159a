import { yearsAfter } from '../../core/yearsAfter.js';
import type { ProfileRule } from './profileContext.js';

/** A rating of evidence is older than five years. */
export const ratingOld = {
  code: 'system.rating-old',
  severity: 'warning',
  message: 'A rating of program {place} is from {day}, more than five years ago.',
  howToFix: 'Look up the program again and write its current rating.',
  params: { place: 'place', day: 'key' },
  needs: ['asOf'],
  basis: 'proposed',
  source: { id: 'project', at: 'e04' },
  check({ programs }, { asOf }) {
    if (asOf === undefined) return [];
    return (programs ?? []).flatMap(({ evidence }, row) =>
      (evidence ?? []).flatMap(({ ratedOn: day }, place) =>
        day && yearsAfter(day, 5) < asOf
          ? [
              {
                field: 'programs',
                params: { place: row + 1, day },
                path: ['programs', row, 'evidence', place, 'ratedOn'],
              },
            ]
          : [],
      ),
    );
  },
} as const satisfies ProfileRule;
