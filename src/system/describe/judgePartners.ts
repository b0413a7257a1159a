import { wordsOfList } from '../../form/choices/withChoices.js';
import type { Profile, ProfilePartnership } from '../profile/profile.js';
import { PARTNER_KINDS } from '../words/partnerships.js';
import { answerOfAny } from '../words/systemAnswer.js';
import { judgeList, judgePractice, type SystemJudgement } from './judgement.js';
import type { SystemOptions } from './systemOptions.js';

/** How many kinds of partners make a variety; a proposal of this project. */
const VARIETY = 3;

/** Judges whether a partner of one side, such as the community, is there and has not ended. */
export function judgePartnerSide(
  { partnerships }: Profile,
  side: (typeof PARTNER_KINDS)[keyof typeof PARTNER_KINDS]['side'],
  options: SystemOptions,
): SystemJudgement {
  const kinds = wordsOfList('partnerKinds', PARTNER_KINDS, options.choices);
  return judgeList('partnerships', partnerships, (partnership) =>
    isActive(partnership, options) && kinds[partnership.kind]?.side === side ? 'yes' : 'no',
  );
}

/** Judges whether families are partners: an organization, or members on the team; one of them is enough. */
export function judgeFamilyPartner(profile: Profile, options: SystemOptions): SystemJudgement {
  const both = [judgePartnerSide(profile, 'family', options), judgePractice(profile, 'teamHasFamily')];
  const answer = answerOfAny(both.map((one) => one.answer));
  return { answer, facts: both.flatMap((one) => (one.answer === answer ? one.facts : [])) };
}

/** Judges whether partners are of several kinds; partnerships that have ended do not count. */
export function judgePartnerKinds({ partnerships }: Profile, options: SystemOptions): SystemJudgement {
  if (!partnerships) return { answer: 'unknown', facts: [['partnerships']] };
  const rows = partnerships.flatMap((row, place) =>
    isActive(row, options) ? [{ kind: row.kind, place }] : [],
  );
  const isSeveral = new Set(rows.map(({ kind }) => kind)).size >= VARIETY;
  const facts = rows.map(({ place }) => ['partnerships', place]);
  return { answer: isSeveral ? 'yes' : 'no', facts: facts.length > 0 ? facts : [['partnerships']] };
}

/** A partnership without a last day goes on; without today's date none has ended. */
function isActive({ endsOn }: ProfilePartnership, { asOf }: SystemOptions): boolean {
  return !endsOn || asOf === undefined || endsOn >= asOf;
}
