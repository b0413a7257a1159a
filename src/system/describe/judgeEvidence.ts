import type { EvidenceFloor } from '../evidence/evidenceFloors.js';
import { meetsFloor } from '../evidence/meetsFloor.js';
import { warnsOfHarm } from '../evidence/warnsOfHarm.js';
import type { Profile, ProfileProgram } from '../profile/profile.js';
import type { SupportTier } from '../words/supportTiers.js';
import { answerOfAny, type SystemAnswer } from '../words/systemAnswer.js';
import { countRows, type SystemCount } from './judgement.js';
import type { SystemOptions } from './systemOptions.js';

/**
 * Counts the different programs that have the evidence asked for, of one tier or of all; promising evidence where
 * nothing is asked.
 */
export function judgeEvidence(
  { programs }: Profile,
  { floor = 'promising' }: SystemOptions,
  tier?: SupportTier,
): SystemCount {
  return countRows(
    tier ? 'programsPerTier' : 'programs',
    'programs',
    programs,
    (program) => (!tier || program.tiers.includes(tier) ? evidenceOf(program, floor) : 'no'),
    ({ name }) => name,
  );
}

/**
 * Tells whether a program has the evidence asked for, from all its ratings.
 *
 * One rating that meets the floor is enough, unless another warns of harm. A program without a rating is unknown:
 * nobody has looked.
 */
export function evidenceOf(
  { evidence }: Pick<ProfileProgram, 'evidence'>,
  floor: EvidenceFloor,
): SystemAnswer {
  if (!evidence || evidence.length === 0) return 'unknown';
  if (evidence.some(warnsOfHarm)) return 'no';
  const others = (rating: unknown) => evidence.filter((one) => one !== rating);
  return answerOfAny(evidence.map((rating) => meetsFloor(rating, floor, others(rating))));
}

/** Counts the programs that ratings warn of. A program without a rating is one that nobody warns of. */
export function judgeHarm({ programs }: Profile): SystemCount {
  return countRows('harmfulPrograms', 'programs', programs, ({ evidence }) =>
    evidence?.some(warnsOfHarm) ? 'yes' : 'no',
  );
}
