import { wordsOfList } from '../../form/choices/withChoices.js';
import type { Profile, ProfilePartnership } from '../profile/profile.js';
import { PARTNER_KINDS } from '../words/partnerships.js';
import { answerOfAll, type SystemAnswer } from '../words/systemAnswer.js';
import { inForce } from './inForce.js';
import { countPractice, countRows, type SystemCount, sumOf } from './judgement.js';
import type { SystemOptions } from './systemOptions.js';
import type { SystemThresholdId } from './systemThresholds.js';

type Side = (typeof PARTNER_KINDS)[keyof typeof PARTNER_KINDS]['side'];

/** Counts partners of the community in force, and those of them that are bound by a written agreement. */
export function judgeCommunity(profile: Profile, options: SystemOptions): SystemCount[] {
  const isOnSide = sideOf('community', options);
  return [
    countPartners('communityPartners', profile, options, isOnSide),
    countPartners('communityAgreements', profile, options, (row) =>
      answerOfAll([isOnSide(row), isWritten(row)]),
    ),
  ];
}

/**
 * Counts the ways in which families take part, and those of families and young people together: organizations in
 * force, and members on the team.
 */
export function judgeFamilies(profile: Profile, options: SystemOptions): SystemCount[] {
  const families = [
    countPartners('familyWays', profile, options, sideOf('family', options)),
    countPractice(profile, 'teamHasFamily'),
  ];
  const youth = [
    countPartners('voices', profile, options, sideOf('youth', options)),
    countPractice(profile, 'teamHasYouth'),
  ];
  return [sumOf('familyWays', families), sumOf('voices', [...families, ...youth])];
}

/** Counts the kinds of partners in force. */
export function judgePartnerKinds(profile: Profile, options: SystemOptions): SystemCount {
  return countPartners(
    'partnerKinds',
    profile,
    options,
    () => 'yes',
    ({ kind }) => kind,
  );
}

/** Counts the partners in force that are bound by a written agreement. */
export function judgeAgreements(profile: Profile, options: SystemOptions): SystemCount {
  return countPartners('agreements', profile, options, isWritten);
}

/** Counts the partners in force that share at least resources with the district: cooperating or collaborating. */
export function judgeStrength(profile: Profile, options: SystemOptions): SystemCount {
  return countPartners('closePartners', profile, options, ({ strength }) =>
    strength ? (CLOSE.includes(strength) ? 'yes' : 'no') : 'unknown',
  );
}

/** The closer half of the scale of strength. */
const CLOSE: readonly string[] = ['cooperating', 'collaborating'];

function countPartners(
  threshold: SystemThresholdId,
  { partnerships }: Profile,
  options: SystemOptions,
  answerOf: (row: ProfilePartnership) => SystemAnswer,
  keyOf: (row: ProfilePartnership) => string = ({ name }) => name,
): SystemCount {
  const isCounted = (row: ProfilePartnership) => answerOfAll([inForce(row, options), answerOf(row)]);
  return countRows(threshold, 'partnerships', partnerships, isCounted, keyOf);
}

/** An agreement that is not named is not known. */
function isWritten({ agreement }: ProfilePartnership): SystemAnswer {
  return agreement ? (agreement === 'informal' ? 'no' : 'yes') : 'unknown';
}

function sideOf(side: Side, { choices }: SystemOptions): (row: ProfilePartnership) => SystemAnswer {
  const kinds = wordsOfList('partnerKinds', PARTNER_KINDS, choices);
  return ({ kind }) => (kinds[kind]?.side === side ? 'yes' : 'no');
}
