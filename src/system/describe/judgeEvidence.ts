import { nameKey } from '../../core/nameKey.js';
import { programMeetsFloor } from '../evidence/programMeetsFloor.js';
import { ratingsUnsure } from '../evidence/ratingsUnsure.js';
import { warnsOfHarm } from '../evidence/warnsOfHarm.js';
import type { Profile, ProfileProgram } from '../profile/profile.js';
import type { SupportTier } from '../words/supportTiers.js';
import { answerOfAll, type SystemAnswer } from '../words/systemAnswer.js';
import { dayNotSaid, inForce, isListed } from './inForce.js';
import { countRows, type SystemCount } from './judgement.js';
import type { SystemOptions } from './systemOptions.js';
import type { SystemThresholdId } from './systemThresholds.js';

/** Counts the different programs in force that have the evidence asked for; promising evidence where nothing is asked. */
export function judgePrograms(profile: Profile, options: SystemOptions): SystemCount {
  return countPrograms('programs', profile, options, inForce);
}

/** Counts the different programs of a tier that have the evidence asked for: those that are listed, and those in force. */
export function judgeEvidence(profile: Profile, options: SystemOptions, tier: SupportTier): SystemCount[] {
  return [
    countPrograms('programsPerTier', profile, options, isListed, tier),
    countPrograms('runningPrograms', profile, options, inForce, tier),
  ];
}

function countPrograms(
  threshold: SystemThresholdId,
  { programs }: Profile,
  options: SystemOptions,
  isThere: typeof inForce,
  tier?: SupportTier,
): SystemCount {
  const { floor = 'promising', asOf } = options;
  const ratingsOf = ratingsByName(programs ?? []);
  // Rows of one name have one list of ratings, which is judged once.
  const judged = new Map<Ratings, SystemAnswer>();
  const meets = (program: ProfileProgram): SystemAnswer => {
    const evidence = ratingsOf(program);
    const answer = judged.get(evidence) ?? programMeetsFloor({ evidence }, floor, asOf);
    judged.set(evidence, answer);
    return answer;
  };
  const answerOf = (program: ProfileProgram): SystemAnswer =>
    tier && !program.tiers.includes(tier) ? 'no' : answerOfAll([isThere(program, options), meets(program)]);
  // What would tell of a rating is what somebody has seen of the studies, so the row itself is named.
  const tellOf = (program: ProfileProgram) => {
    const ratings = ratingsOf(program);
    if (ratings.length === 0) return 'evidence';
    if (meets(program) === 'unknown') return ratingsUnsure(ratings, asOf).length > 0 ? 'evidence' : null;
    return isThere === inForce ? dayNotSaid(program) : null;
  };
  const count = countRows(threshold, 'programs', programs, answerOf, ({ name }) => nameKey(name), tellOf);
  return tier ? { ...count, tier } : count;
}

/** Counts the programs that ratings warn of and that have not ended. One without a rating is one that nobody warns of. */
export function judgeHarm({ programs }: Profile, options: SystemOptions): SystemCount {
  return countRows('harmfulPrograms', 'programs', programs, (program) =>
    program.evidence?.some(warnsOfHarm) ? isListed(program, options) : 'no',
  );
}

/** The ratings of a program: of all rows with its name. */
function ratingsByName(programs: readonly ProfileProgram[]): (program: ProfileProgram) => Ratings {
  const byName = new Map<string, Ratings[number][]>();
  for (const { name, evidence } of programs) {
    const key = nameKey(name);
    const known = byName.get(key);
    if (known) for (const each of evidence ?? []) known.push(each);
    else byName.set(key, [...(evidence ?? [])]);
  }
  return ({ name }) => byName.get(nameKey(name)) ?? [];
}

type Ratings = NonNullable<ProfileProgram['evidence']>;
