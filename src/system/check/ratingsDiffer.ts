import { ratingsUnsure } from '../evidence/ratingsUnsure.js';
import type { ProfileRule } from './profileContext.js';

/** One registry rates a program in several words, and it is not known which is the latest. */
export const ratingsDiffer = {
  code: 'system.ratings-differ',
  severity: 'confirm',
  message:
    'Program {place} has different ratings by {registry}, and their dates do not tell which is the latest.',
  howToFix: 'Write under "ratedOn" when each was given, or keep the latest only.',
  params: { place: 'place', registry: 'key' },
  basis: 'proposed',
  source: { id: 'project', at: 'e04' },
  check({ programs }) {
    return (programs ?? []).flatMap(({ evidence }, row) => {
      const ratings = evidence ?? [];
      const registries = new Set<string>();
      return ratingsUnsure(ratings).flatMap((place) => {
        const { registry } = ratings[place]!;
        if (registries.has(registry)) return [];
        registries.add(registry);
        const path = ['programs', row, 'evidence', place, 'ratedOn'];
        return [{ field: 'programs', params: { place: row + 1, registry }, path }];
      });
    });
  },
} as const satisfies ProfileRule;
