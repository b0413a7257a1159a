import { ANY_CODES } from '../../core/codes/anyCodes.js';
import { readOptions } from '../../core/given/readOptions.js';
import type { Profile } from '../profile/profile.js';
import { readProfile } from '../profile/readProfile.js';
import { CLOSURE_SUPPORTS, type ClosureSupport } from '../words/profileWords.js';
import { answerOfAll, type SystemAnswer } from '../words/systemAnswer.js';
import { CORE_FEATURES, SYSTEM_AXES, type SystemPart } from './coreFeatures.js';
import { boundsOf, limitOf, lowestOf, reachedBy } from './degrees.js';
import { factSentence } from './factSentence.js';
import type { SystemCount, SystemCriterion } from './judgement.js';
import { soundProfile } from './soundProfile.js';
import { SYSTEM_CRITERIA, type SystemCriterionId } from './systemCriteria.js';
import type {
  SystemCriterionVerdict,
  SystemDescription,
  SystemFact,
  SystemMark,
  SystemPartVerdict,
} from './systemDescription.js';
import { SYSTEM_OPTIONS, type SystemOptions } from './systemOptions.js';
import { SYSTEM_THRESHOLDS, type SystemThresholdId, THRESHOLDS } from './systemThresholds.js';

/**
 * Tells how much of a comprehensive school mental health system a district or school has, and what that rests on.
 *
 * The definition has three axes: a full array of tiers, a variety of partnerships including families, and
 * evidence-based services. Eight core features are judged beside them. Each verdict is `none`, `some`, `enough` or
 * `unknown`, and comes with the facts behind it: what was counted, where, and how much is enough. The whole is the
 * lowest of its axes.
 *
 * Unknown never counts as no and never as yes: each verdict has the least (`atLeast`) and the most (`atMost`) that it
 * can be, and is `unknown` where these differ. Not known are a list left out or empty, what a row does not say of its days,
 * schools, students, frequency and places, and, without `asOf`, whatever has a first or last day.
 *
 * @param profile - a section that cannot be read is not known; `checkProfile` names what is wrong with it
 * @throws TypeError or RangeError for options that cannot be used, such as a threshold that is not one
 * @example
 * describeSystem({ form: 'profile@1', organization: '00240000', schoolYear: '2020-21' }).verdict // => 'unknown'
 * @see dese-coiin-2020-21; proposals f06, f07 and f09
 */
export function describeSystem(profile: Profile, options?: SystemOptions | null): SystemDescription {
  const chosen = readOptions(options, SYSTEM_OPTIONS, 'describeSystem');
  readOptions(chosen.thresholds, THRESHOLDS, 'describeSystem');
  const known = soundProfile(readProfile(profile, { ...chosen, codes: ANY_CODES }).sections, chosen);
  const criteria = judgeAll(known as Profile, chosen);
  const axes = judgeParts(SYSTEM_AXES, criteria, chosen);
  const features = judgeParts(CORE_FEATURES, criteria, chosen);
  const { organization = null, schoolYear = null } = known;
  const whole = lowestOf(Object.values(axes));
  const facts = Object.values(axes).flatMap((axis) => axis.facts);
  return { organization, schoolYear, ...whole, facts, axes, features, closures: closuresOf(known) };
}

type Criteria = Readonly<Record<SystemCriterionId, SystemCriterionVerdict>>;

function judgeAll(profile: Profile, options: SystemOptions): Criteria {
  const all = {} as Record<SystemCriterionId, SystemCriterionVerdict>;
  for (const criterion of Object.keys(SYSTEM_CRITERIA) as SystemCriterionId[]) {
    const { label, judge }: SystemCriterion = SYSTEM_CRITERIA[criterion];
    const facts = judge(profile, options).map((count) => factOf(criterion, count, options));
    all[criterion] = { criterion, label, ...boundsOf(facts, facts, options.thresholds), facts };
  }
  return all;
}

function factOf(criterion: SystemCriterionId, count: SystemCount, { thresholds }: SystemOptions): SystemFact {
  const markOf = (threshold: SystemThresholdId): SystemMark => ({
    threshold,
    label: SYSTEM_THRESHOLDS[threshold].label,
    ...limitOf({ threshold }, thresholds),
  });
  const marks = (count.marks ?? []).map(markOf);
  const fact = {
    criterion,
    ...count,
    ...markOf(count.threshold),
    reached: reachedBy(count, thresholds),
    marks,
  };
  return { ...fact, sentence: factSentence(fact) };
}

function judgeParts<Part extends string>(
  parts: Readonly<Record<Part, SystemPart>>,
  all: Criteria,
  { thresholds }: SystemOptions,
): Record<Part, SystemPartVerdict> {
  const verdicts = {} as Record<Part, SystemPartVerdict>;
  for (const part of Object.keys(parts) as Part[]) {
    const { label, criteria: ids, base = ids } = parts[part];
    const criteria = ids.map((id) => all[id]);
    const facts = criteria.flatMap((one) => one.facts);
    const bounds = boundsOf(
      facts,
      base.flatMap((id) => all[id].facts),
      thresholds,
    );
    const [missing, unknown] = (['no', 'unknown'] as const).map((wanted) =>
      ids.filter((id) => isEnough(all[id]) === wanted),
    ) as [SystemCriterionId[], SystemCriterionId[]];
    verdicts[part] = { label, ...bounds, criteria, facts, missing, unknown };
  }
  return verdicts;
}

function isEnough({ facts }: SystemCriterionVerdict): SystemAnswer {
  return answerOfAll(facts.map(({ reached }) => reached));
}

function closuresOf({ closures }: Partial<Profile>): SystemDescription['closures'] {
  const entries = (Object.keys(CLOSURE_SUPPORTS) as ClosureSupport[]).map((support) => {
    const row = closures?.filter((one) => one.support === support).at(-1);
    return [support, row?.inPlace ?? 'unknown'] as const;
  });
  return Object.fromEntries(entries) as Record<ClosureSupport, 'yes' | 'partly' | 'no' | 'unknown'>;
}
