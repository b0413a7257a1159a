import { agesReversed } from './agesReversed.js';
import { entryHarmful } from './entryHarmful.js';
import { entryRatingOld } from './entryRatingOld.js';
import { ratedAfterCatalogue } from './ratedAfterCatalogue.js';
import { ratingUndated } from './ratingUndated.js';
import { toolWithoutReporter } from './toolWithoutReporter.js';

/** The rules on a catalogue, in order of report. */
export const CATALOGUE_RULES = [
  agesReversed,
  toolWithoutReporter,
  ratingUndated,
  entryRatingOld,
  ratedAfterCatalogue,
  entryHarmful,
] as const;
