import type { EvidenceFloor } from '../evidence/evidenceFloors.js';
import { meetsFloor, warnsOfHarm } from '../evidence/meetsFloor.js';
import type { Profile, ProfileProgram } from '../profile/profile.js';
import type { SupportTier } from '../words/supportTiers.js';
import { answerOfAny, type SystemAnswer } from '../words/systemAnswer.js';
import { judgeList, type SystemJudgement } from './judgement.js';
import type { SystemOptions } from './systemOptions.js';

/** Judges whether a program of a tier has the evidence asked for; promising evidence where nothing is asked. */
export function judgeEvidence(
  { programs }: Profile,
  tier: SupportTier,
  { floor = 'promising' }: SystemOptions,
): SystemJudgement {
  return judgeList('programs', programs, (program) =>
    program.tiers.includes(tier) ? evidenceOf(program, floor) : 'no',
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
  return evidence.some(warnsOfHarm) ? 'no' : answerOfAny(evidence.map((rating) => meetsFloor(rating, floor)));
}

/** Judges whether the list of programs is free of programs that ratings warn of. */
export function judgeHarm({ programs }: Profile): SystemJudgement {
  if (!programs) return { answer: 'unknown', facts: [['programs']] };
  const harmful = programs.flatMap(({ evidence }, row) =>
    evidence?.some(warnsOfHarm) ? [['programs', row]] : [],
  );
  return harmful.length > 0 ? { answer: 'no', facts: harmful } : { answer: 'yes', facts: [['programs']] };
}
