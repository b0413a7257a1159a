import type { EvidenceRecord } from '../../core/evidenceRecord.js';
import { answerOfAny, type SystemAnswer } from '../words/systemAnswer.js';
import type { EvidenceFloor } from './evidenceFloors.js';
import { isRatedAfter } from './isRatedAfter.js';
import { meetsFloor } from './meetsFloor.js';
import { warnsOfHarm } from './warnsOfHarm.js';

/**
 * Tells whether a program has the evidence asked for, from all its ratings.
 *
 * One rating that meets the floor is enough, unless another warns of harm or took its place. A program without a rating is
 * unknown: nobody has looked. So is a rating with a date to come.
 */
export function programMeetsFloor(
  { evidence }: { readonly evidence?: readonly EvidenceRecord[] | null | undefined },
  floor: EvidenceFloor,
  asOf?: string,
): SystemAnswer {
  if (!evidence || evidence.length === 0) return 'unknown';
  if (evidence.some(warnsOfHarm)) return 'no';
  const isToCome = evidence.map((rating) => isRatedAfter(rating, asOf));
  // A date that cannot be right does not make a rating the latest.
  const ratings = evidence.map((rating, i) => (isToCome[i] ? { ...rating, ratedOn: null } : rating));
  const answers = ratings.map((rating, i) =>
    isToCome[i]
      ? 'unknown'
      : meetsFloor(
          rating,
          floor,
          ratings.filter((one) => one !== rating),
        ),
  );
  return answerOfAny(answers);
}
