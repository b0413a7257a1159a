import type { EvidenceRating } from '../../core/evidenceRegistries.js';
import { mustBe } from '../../core/given/mustBe.js';
import type { SystemAnswer } from '../words/systemAnswer.js';
import { EVIDENCE_FLOORS, type EvidenceFloor } from './evidenceFloors.js';
import { FLOOR, RATING } from './evidenceKinds.js';

/**
 * Tells whether a rating gives at least the evidence asked for: yes, no, or unknown.
 *
 * Registries answer different questions, so this is a working agreement, not an equality. A listing is not a
 * rating: the SAMHSA center, and the legacy ratings of NREPP but `ineffective`, give unknown. So do registries
 * that the agreement does not cover (CASEL, levels of therapies) unless they say that a program does not work, and
 * studies that do not meet the standards of the What Works Clearinghouse: they show neither effect nor harm. Its
 * `potentiallyPositive` need not rest on a significant effect, so above a rationale it gives unknown.
 *
 * @example
 * meetsFloor({ registry: 'cebc', value: 'cebc2' }, 'moderate') // => 'yes'
 * @example
 * meetsFloor({ registry: 'samhsa', value: 'listed' }, 'rationale') // => 'unknown'
 * @see proposal e03
 */
export function meetsFloor(rating: EvidenceRating, floor: EvidenceFloor): SystemAnswer {
  mustBe(RATING, rating, 'meetsFloor', 'rating');
  mustBe(FLOOR, floor, 'meetsFloor', 'floor');
  const asked = EVIDENCE_FLOORS.indexOf(floor);
  switch (rating.registry) {
    case 'essa':
      return upTo(['essa1', 'essa2', 'essa3', 'essa4'].indexOf(rating.value), asked);
    case 'cebc':
      if (rating.value === 'cebcNR') return rating.hasLogic && floor === 'rationale' ? 'yes' : 'unknown';
      return upTo(['cebc1', 'cebc2', 'cebc3'].indexOf(rating.value), asked);
    case 'blueprints':
      if (rating.value === 'decertified') return 'no';
      return floor !== 'strong' || rating.value !== 'promising' ? 'yes' : 'no';
    case 'wwc':
      return wwcMeets(rating, floor);
    case 'samhsa':
    case 'casel':
      return 'unknown';
    case 'nrepp':
      return rating.value === 'ineffective' ? 'no' : 'unknown';
    case 'ebt':
      return rating.value === 'level5' ? 'no' : 'unknown';
  }
}

/**
 * Tells whether a rating warns of a program: it was found concerning, or to do harm.
 *
 * @example
 * warnsOfHarm({ registry: 'cebc', value: 'cebc5' }) // => true
 */
export function warnsOfHarm(rating: EvidenceRating): boolean {
  mustBe(RATING, rating, 'warnsOfHarm', 'rating');
  const { value } = rating;
  return value === 'cebc5' || value === 'negative';
}

/** The place of a value in the order of strength must be no later than that of the floor; not in it at all is no. */
function upTo(place: number, asked: number): SystemAnswer {
  return place >= 0 && place <= asked ? 'yes' : 'no';
}

function wwcMeets(
  { value, standards }: EvidenceRating & { registry: 'wwc' },
  floor: EvidenceFloor,
): SystemAnswer {
  if (standards === 'doesNotMeet') return value === 'negative' ? 'no' : 'unknown';
  if (floor === 'strong' && standards === 'withReservations') return 'no';
  if (value === 'positive') return 'yes';
  // It may rest on an effect that is large but not significant; every tier above a rationale asks for significance.
  if (value === 'potentiallyPositive') return floor === 'rationale' ? 'yes' : 'unknown';
  // A rationale asks for sound logic, on which an effect that was not found says nothing.
  return floor === 'rationale' && value !== 'negative' ? 'unknown' : 'no';
}
