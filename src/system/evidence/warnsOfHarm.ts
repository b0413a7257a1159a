import type { EvidenceRating } from '../../core/evidenceRegistries.js';
import { mustBe } from '../../core/given/mustBe.js';
import { crosswalkRow } from './conditionAnswers.js';
import { RATING } from './evidenceKinds.js';

/**
 * Tells whether a rating warns of a program: it was found concerning, or to do harm.
 *
 * @example
 * warnsOfHarm({ registry: 'cebc', value: 'cebc5' }) // => true
 */
export function warnsOfHarm(rating: EvidenceRating): boolean {
  mustBe(RATING, rating, 'warnsOfHarm', 'rating');
  return crosswalkRow(rating)?.refuses === 'harm';
}
