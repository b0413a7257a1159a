import type { EvidenceRecord } from '../../core/evidenceRecord.js';
import type { EssaEvidenceTier } from '../../core/evidenceRegistries.js';
import { mustBe } from '../../core/given/mustBe.js';
import type { SystemAnswer } from '../words/systemAnswer.js';
import { crosswalkEvidence } from './crosswalkEvidence.js';
import { ESSA_TIERS } from './evidenceConditions.js';
import type { EvidenceFloor } from './evidenceFloors.js';
import { FLOOR, RATING, RATINGS } from './evidenceKinds.js';

/**
 * Tells whether a rating gives at least the evidence asked for: yes, no, or unknown.
 *
 * A floor is met where every condition of the tier of ESSA that has its name is seen: in the words of the registry, or in
 * `conditions` of the record. So a listing, or words whose criteria were not read, gives unknown; `crosswalkEvidence` lists what
 * could not be seen.
 *
 * @param others - the other ratings of the same program, which tell of findings to the contrary
 * @example
 * meetsFloor({ registry: 'blueprints', value: 'promising' }, 'promising') // => 'yes'
 * @example
 * meetsFloor({ registry: 'blueprints', value: 'promising' }, 'moderate') // => 'unknown'
 * @example
 * meetsFloor({ registry: 'cebc', value: 'cebc4' }, 'rationale') // => 'no'
 * @see proposal e03
 */
export function meetsFloor(
  rating: EvidenceRecord,
  floor: EvidenceFloor,
  others: readonly EvidenceRecord[] = [],
): SystemAnswer {
  mustBe(RATING, rating, 'meetsFloor', 'rating');
  mustBe(FLOOR, floor, 'meetsFloor', 'floor');
  mustBe(RATINGS, others, 'meetsFloor', 'others');
  const { tiers } = crosswalkEvidence(rating, others);
  const tier = (Object.keys(ESSA_TIERS) as EssaEvidenceTier[]).find((one) => ESSA_TIERS[one].floor === floor);
  return tiers[tier!].answer;
}
