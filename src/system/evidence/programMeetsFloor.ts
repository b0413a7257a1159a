import type { EvidenceRecord } from '../../core/evidenceRecord.js';
import { answerOfAny, type SystemAnswer } from '../words/systemAnswer.js';
import type { EvidenceFloor } from './evidenceFloors.js';
import { meetsFloor } from './meetsFloor.js';
import { warnsOfHarm } from './warnsOfHarm.js';

/**
 * Tells whether a program has the evidence asked for, from all its ratings.
 *
 * One rating that meets the floor is enough, unless another warns of harm. A program without a rating is unknown:
 * nobody has looked.
 */
export function programMeetsFloor(
  { evidence }: { readonly evidence?: readonly EvidenceRecord[] | null | undefined },
  floor: EvidenceFloor,
): SystemAnswer {
  if (!evidence || evidence.length === 0) return 'unknown';
  if (evidence.some(warnsOfHarm)) return 'no';
  const others = (rating: EvidenceRecord) => evidence.filter((one) => one !== rating);
  return answerOfAny(evidence.map((rating) => meetsFloor(rating, floor, others(rating))));
}
