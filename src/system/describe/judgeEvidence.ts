import { programMeetsFloor } from '../evidence/programMeetsFloor.js';
import { warnsOfHarm } from '../evidence/warnsOfHarm.js';
import type { Profile } from '../profile/profile.js';
import type { SupportTier } from '../words/supportTiers.js';
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
    (program) => (!tier || program.tiers.includes(tier) ? programMeetsFloor(program, floor) : 'no'),
    ({ name }) => name,
  );
}

/** Counts the programs that ratings warn of. A program without a rating is one that nobody warns of. */
export function judgeHarm({ programs }: Profile): SystemCount {
  return countRows('harmfulPrograms', 'programs', programs, ({ evidence }) =>
    evidence?.some(warnsOfHarm) ? 'yes' : 'no',
  );
}
