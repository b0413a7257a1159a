import { ANY_CODES } from '../../core/codes/anyCodes.js';
import { readOptions } from '../../core/given/readOptions.js';
import type { Profile } from '../profile/profile.js';
import { readProfile } from '../profile/readProfile.js';
import { CLOSURE_SUPPORTS, type ClosureSupport } from '../words/profileWords.js';
import { answerOfAll, type SystemAnswer } from '../words/systemAnswer.js';
import {
  CORE_FEATURES,
  type CoreFeature,
  SYSTEM_AXES,
  type SystemAxis,
  type SystemPart,
} from './coreFeatures.js';
import type { SystemJudgement } from './judgement.js';
import { SYSTEM_CRITERIA, type SystemCriterionId } from './systemCriteria.js';
import { SYSTEM_OPTIONS, type SystemOptions } from './systemOptions.js';

/** Whether something is the case, by what is known. */
export type SystemVerdict = 'met' | 'notMet' | 'unknown';

/** One criterion answered: in words what was asked, the answer, and the places of the profile it rests on. */
export interface SystemCriterionAnswer extends SystemJudgement {
  readonly criterion: SystemCriterionId;
  readonly label: string;
}

/** The verdict on an axis or a core feature. Met is what misses nothing and leaves nothing unknown. */
export interface SystemPartVerdict {
  readonly label: string;
  readonly verdict: SystemVerdict;
  readonly criteria: readonly SystemCriterionAnswer[];
  /** Criteria whose answer is no. */
  readonly missing: readonly SystemCriterionId[];
  /** Criteria that the profile does not answer. */
  readonly unknown: readonly SystemCriterionId[];
}

/** What a profile says of a system. */
export interface SystemDescription {
  /** `null` where it cannot be read. */
  readonly organization: string | null;
  /** `null` where it cannot be read. */
  readonly schoolYear: string | null;
  /** Whether the definition is met on all three axes. */
  readonly verdict: SystemVerdict;
  readonly axes: Readonly<Record<SystemAxis, SystemPartVerdict>>;
  readonly features: Readonly<Record<CoreFeature, SystemPartVerdict>>;
  /** Plans and supports for times in which schools close; one that is not listed is unknown. */
  readonly closures: Readonly<Record<ClosureSupport, 'yes' | 'partly' | 'no' | 'unknown'>>;
}

/**
 * Tells whether a district or school has a comprehensive school mental health system, and what it rests on.
 *
 * The definition has three axes: a full array of tiers, a variety of partnerships including families, and
 * evidence-based services; a system that lacks one is not comprehensive. Eight core features are judged beside
 * them. Each verdict lists what is missing and, apart from that, what is not known: unknown never counts as no,
 * and never as yes.
 *
 * @param profile - a section that cannot be read is not known; `checkProfile` names what is wrong with it
 * @example
 * describeSystem({ form: 'profile@1', organization: '00240000', schoolYear: '2020-21' }).verdict // => 'unknown'
 * @see dese-coiin-2020-21; proposals f06 and f07
 */
export function describeSystem(profile: Profile, options?: SystemOptions | null): SystemDescription {
  const chosen = readOptions(options, SYSTEM_OPTIONS, 'describeSystem');
  const known: Partial<Profile> = readProfile(profile, { ...chosen, codes: ANY_CODES }).sections;
  const answers = answerAll(known as Profile, chosen);
  const axes = judgeParts(SYSTEM_AXES, answers);
  const features = judgeParts(CORE_FEATURES, answers);
  const { organization = null, schoolYear = null } = known;
  const verdict = verdictOf(Object.values(axes).flatMap(({ criteria }) => criteria));
  return { organization, schoolYear, verdict, axes, features, closures: closuresOf(known) };
}

type Answers = Readonly<Record<SystemCriterionId, SystemCriterionAnswer>>;

function answerAll(profile: Profile, options: SystemOptions): Answers {
  const ids = Object.keys(SYSTEM_CRITERIA) as SystemCriterionId[];
  const entries = ids.map((criterion) => {
    const { label, judge } = SYSTEM_CRITERIA[criterion];
    return [criterion, { criterion, label, ...judge(profile, options) }] as const;
  });
  return Object.fromEntries(entries) as Record<SystemCriterionId, SystemCriterionAnswer>;
}

function judgeParts<Part extends string>(
  parts: Readonly<Record<Part, SystemPart>>,
  answers: Answers,
): Record<Part, SystemPartVerdict> {
  const verdicts = {} as Record<Part, SystemPartVerdict>;
  for (const part of Object.keys(parts) as Part[]) {
    const { label, criteria: ids } = parts[part];
    const criteria = ids.map((id) => answers[id]);
    const withAnswer = (wanted: SystemAnswer) => ids.filter((id) => answers[id].answer === wanted);
    const verdict = verdictOf(criteria);
    verdicts[part] = { label, verdict, criteria, missing: withAnswer('no'), unknown: withAnswer('unknown') };
  }
  return verdicts;
}

function verdictOf(criteria: readonly SystemCriterionAnswer[]): SystemVerdict {
  const all = answerOfAll(criteria.map(({ answer }) => answer));
  return ({ yes: 'met', no: 'notMet', unknown: 'unknown' } as const)[all];
}

function closuresOf({ closures }: Partial<Profile>): SystemDescription['closures'] {
  const entries = (Object.keys(CLOSURE_SUPPORTS) as ClosureSupport[]).map((support) => {
    const row = closures?.filter((one) => one.support === support).at(-1);
    return [support, row?.inPlace ?? 'unknown'] as const;
  });
  return Object.fromEntries(entries) as Record<ClosureSupport, 'yes' | 'partly' | 'no' | 'unknown'>;
}
