import { nameKey } from '../../core/nameKey.js';
import { wordsOfList } from '../../form/choices/withChoices.js';
import type { Profile, ProfilePartnership } from '../profile/profile.js';
import { schoolsOf } from '../profile/schoolsOf.js';
import { PARTNER_KINDS } from '../words/partnerships.js';
import { answerOfAll, type SystemAnswer } from '../words/systemAnswer.js';
import { limitOf } from './degrees.js';
import { dayNotSaid, inForce, isListed } from './inForce.js';
import { countPractice, countRows, type SystemCount, sumOf } from './judgement.js';
import { inShare } from './judgeReach.js';
import type { SystemOptions } from './systemOptions.js';
import { SIZE_PLACES, systemSize } from './systemSize.js';
import type { SystemThresholdId } from './systemThresholds.js';

type Side = (typeof PARTNER_KINDS)[keyof typeof PARTNER_KINDS]['side'];

/** Counts partners of the community that are listed, and those in force that are bound by a written agreement. */
export function judgeCommunity(profile: Profile, options: SystemOptions): SystemCount[] {
  const isOnSide = sideOf('community', options);
  return [
    countListed('communityPartners', profile, options, isOnSide, ({ name }) => nameKey(name)),
    countPartners(
      'communityAgreements',
      profile,
      options,
      (row) => answerOfAll([isOnSide(row), isWritten(row)]),
      'agreement',
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

/** Counts the kinds of partners that are listed, and of those in force. */
export function judgePartnerKinds(profile: Profile, options: SystemOptions): SystemCount[] {
  const kindOf = ({ kind }: ProfilePartnership) => kind;
  return [
    countListed('anyPartner', profile, options, () => 'yes', kindOf),
    countPartners('partnerKinds', profile, options, () => 'yes', null, kindOf),
  ];
}

/** Counts the partners in force that are bound by a written agreement. */
export function judgeAgreements(profile: Profile, options: SystemOptions): SystemCount {
  return countPartners('agreements', profile, options, isWritten, 'agreement');
}

/** Counts the partners in force that share at least resources with the district: cooperating or collaborating. */
export function judgeStrength(profile: Profile, options: SystemOptions): SystemCount {
  const isClose = ({ strength }: ProfilePartnership) =>
    strength ? (CLOSE.includes(strength) ? 'yes' : 'no') : 'unknown';
  return countPartners('closePartners', profile, options, isClose, 'strength');
}

/** Counts the partners in force that work in most of the schools. */
export function judgePartnerReach(profile: Profile, options: SystemOptions): SystemCount {
  const { schools } = systemSize(profile, options);
  const { limit } = limitOf({ threshold: 'schoolShare' }, options.thresholds);
  const isWide = (row: ProfilePartnership) => inShare(schoolsOf(row), schools, limit);
  const count = countPartners('widePartners', profile, options, isWide, 'schools');
  const open = schools === null && count.possible !== 0 ? [...count.open, SIZE_PLACES.schools] : count.open;
  return { ...count, marks: ['schoolShare'], open };
}

/** The closer half of the scale of strength. */
const CLOSE: readonly string[] = ['cooperating', 'collaborating'];

/** Counts partners in force for sure. `field` is what would tell more of a row than its days. */
function countPartners(
  threshold: SystemThresholdId,
  { partnerships }: Profile,
  options: SystemOptions,
  answerOf: (row: ProfilePartnership) => SystemAnswer,
  field: 'agreement' | 'strength' | 'schools' | null = null,
  keyOf: (row: ProfilePartnership) => string = ({ name }) => nameKey(name),
): SystemCount {
  const isCounted = (row: ProfilePartnership) => answerOfAll([inForce(row, options), answerOf(row)]);
  const tellOf = (row: ProfilePartnership) => (field && row[field] == null ? field : dayNotSaid(row));
  return countRows(threshold, 'partnerships', partnerships, isCounted, keyOf, tellOf);
}

/** Counts partners as the profile lists them. */
function countListed(
  threshold: SystemThresholdId,
  { partnerships }: Profile,
  options: SystemOptions,
  answerOf: (row: ProfilePartnership) => SystemAnswer,
  keyOf: (row: ProfilePartnership) => string,
): SystemCount {
  const isCounted = (row: ProfilePartnership) => answerOfAll([isListed(row, options), answerOf(row)]);
  return countRows(threshold, 'partnerships', partnerships, isCounted, keyOf);
}

/** Words for partners that nothing written binds. */
const UNWRITTEN: readonly string[] = ['informal', 'none'];

/** An agreement that is not named is not known. */
function isWritten({ agreement }: ProfilePartnership): SystemAnswer {
  return agreement ? (UNWRITTEN.includes(agreement) ? 'no' : 'yes') : 'unknown';
}

function sideOf(side: Side, { choices }: SystemOptions): (row: ProfilePartnership) => SystemAnswer {
  const kinds = wordsOfList('partnerKinds', PARTNER_KINDS, choices);
  return ({ kind }) => (kinds[kind]?.side === side ? 'yes' : 'no');
}
