import type { EvidenceRating } from '../../core/evidenceRegistries.js';
import { mustBe } from '../../core/given/mustBe.js';
import { EVIDENCE_CROSSWALK, type EvidenceCrosswalkRow } from './evidenceCrosswalk.js';
import { RATING } from './evidenceKinds.js';

/** Where a rating stands on the scale of ESSA, and how well the two match. */
export type EvidenceMatch =
  | { readonly match: 'exact'; readonly to: (EvidenceRating & { registry: 'essa' })['value'] }
  | EvidenceCrosswalkRow
  | { readonly match: 'none' };

/**
 * Translates a rating to the tiers of ESSA, and says what is lost on the way.
 *
 * `exact` is given only to what is a tier of ESSA already; `broader` where the tier asks for less than the rating,
 * `narrower` where it asks for more and the rating alone does not earn it; `none` where there is no counterpart.
 *
 * @example
 * crosswalkEvidence({ registry: 'essa', value: 'essa2' }) // => { match: 'exact', to: 'essa2' }
 * @example
 * crosswalkEvidence({ registry: 'blueprints', value: 'model' }).match // => 'broader'
 * @example
 * crosswalkEvidence({ registry: 'samhsa', value: 'listed' }) // => { match: 'none' }
 */
export function crosswalkEvidence(rating: EvidenceRating): EvidenceMatch {
  mustBe(RATING, rating, 'crosswalkEvidence', 'rating');
  if (rating.registry === 'essa') return { match: 'exact', to: rating.value };
  const standards = rating.registry === 'wwc' ? ` ${rating.standards}` : '';
  const key = `${rating.registry} ${rating.value}${standards}`;
  const rows: Readonly<Record<string, EvidenceCrosswalkRow>> = EVIDENCE_CROSSWALK;
  return Object.hasOwn(rows, key) ? rows[key]! : { match: 'none' };
}
