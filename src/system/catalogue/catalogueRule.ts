import type { CheckRule } from '../../core/rule.js';
import type { Catalogue, CatalogueEntry } from './catalogue.js';

/** A catalogue as far as it could be read. */
export type CatalogueAsRead = Partial<Catalogue>;

/** What rules on a catalogue may need besides it. */
export interface CatalogueRuleContext {
  readonly asOf?: string;
}

/** A rule on what a catalogue says. */
export type CatalogueRule = CheckRule<CatalogueAsRead, CatalogueRuleContext>;

/** A rating of an entry with its place: by a registry, or on another scale. */
export interface PlacedRating {
  readonly list: 'evidence' | 'ratings';
  readonly row: number;
  readonly place: number;
  readonly ratedOn: string | null;
}

/** Lists all ratings of a catalogue with their places. */
export function ratingsOf({ entries }: CatalogueAsRead): PlacedRating[] {
  return (entries ?? []).flatMap((entry: Partial<CatalogueEntry>, row) =>
    (['evidence', 'ratings'] as const).flatMap((list) =>
      (entry[list] ?? []).map(({ ratedOn = null }, place) => ({ list, row, place, ratedOn })),
    ),
  );
}
