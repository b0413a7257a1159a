import type { EvidenceRecord } from '../../core/evidenceRecord.js';
import type { EssaEvidenceTier } from '../../core/evidenceRegistries.js';
import { mustBe } from '../../core/given/mustBe.js';
import type { SystemAnswer } from '../words/systemAnswer.js';
import { conditionAnswers, crosswalkRow } from './conditionAnswers.js';
import { standOf } from './currentRatings.js';
import { ESSA_TIERS, type EvidenceConditionId } from './evidenceConditions.js';
import type { EvidenceCrosswalkRow } from './evidenceCrosswalk.js';
import { RATING, RATINGS } from './evidenceKinds.js';

/** Whether a rating shows a tier of ESSA: yes only where every condition is seen. */
export interface EvidenceTierAnswer {
  readonly answer: SystemAnswer;
  /** Conditions of the tier that are met. */
  readonly seen: readonly EvidenceConditionId[];
  /** Conditions that neither the rating nor its record tells. */
  readonly unseen: readonly EvidenceConditionId[];
  /** Conditions that are not met. */
  readonly denied: readonly EvidenceConditionId[];
}

/** Where a rating stands on the tiers of ESSA. */
export interface EvidenceMatch {
  /** The strongest tier that it shows; `null` where it shows none. */
  readonly tier: EssaEvidenceTier | null;
  /** Why the rating answers no to every tier; `null` where it does not. */
  readonly refuses: EvidenceCrosswalkRow['refuses'] | null;
  readonly tiers: Readonly<Record<EssaEvidenceTier, EvidenceTierAnswer>>;
  /** Ratings of the same registry that say otherwise and are not older, or may not be: where they answer otherwise, the answer is not known. */
  readonly rivals: readonly EvidenceRecord[];
}

/**
 * Holds a rating against the conditions of each tier of ESSA: yes only where every condition is seen, no where one is
 * denied, else unknown with the list of conditions that could not be seen.
 *
 * What the words of a registry say is in `EVIDENCE_CROSSWALK`; what somebody has seen of the studies is under `conditions`
 * of the record. A tier that is met meets those below it. Of several ratings by one registry for one outcome the latest counts;
 * where a date is left out nobody knows which it is, and an answer on which they differ is unknown.
 *
 * @param others - the other ratings of the same program, which tell of findings to the contrary, and of later ratings
 * @example
 * crosswalkEvidence({ registry: 'blueprints', value: 'model' }).tier // => 'essa3'
 * @example
 * crosswalkEvidence({ registry: 'blueprints', value: 'model' }).tiers.essa2.unseen // => ['students', 'sites', 'someOverlap']
 * @example
 * crosswalkEvidence({ registry: 'samhsa', value: 'listed' }).tier // => null
 * @see proposal e02
 */
export function crosswalkEvidence(
  rating: EvidenceRecord,
  others: readonly EvidenceRecord[] = [],
): EvidenceMatch {
  mustBe(RATING, rating, 'crosswalkEvidence', 'rating');
  mustBe(RATINGS, others, 'crosswalkEvidence', 'others');
  const { isReplaced, rivals } = standOf(rating, others);
  const own = matchOf(rating, others);
  const against = rivals.map((rival) => matchOf(rival, [rating, ...others.filter((one) => one !== rival)]));
  const standing = [...(isReplaced ? [] : [own]), ...against];
  const tiers = {} as Record<EssaEvidenceTier, EvidenceTierAnswer>;
  let strongest: EssaEvidenceTier | null = null;
  for (const tier of Object.keys(ESSA_TIERS) as EssaEvidenceTier[]) {
    const [answer, ...more] = new Set(standing.map((one) => one.tiers[tier].answer));
    tiers[tier] = { ...own.tiers[tier], answer: more.length > 0 ? 'unknown' : answer! };
    if (tiers[tier].answer === 'yes') strongest ??= tier;
  }
  const refuses = standing.every((one) => one.refuses) ? standing[0]!.refuses : null;
  return { tier: strongest, refuses, tiers, rivals };
}

/** Where a rating stands by itself, whatever else its registry said. */
function matchOf(
  rating: EvidenceRecord,
  others: readonly EvidenceRecord[],
): Pick<EvidenceMatch, 'refuses' | 'tiers'> {
  const answers = conditionAnswers(rating, others);
  const { refuses = null, upTo = null } = crosswalkRow(rating) ?? {};
  const tiers = {} as Record<EssaEvidenceTier, EvidenceTierAnswer>;
  let strongest: EssaEvidenceTier | null = null;
  let isOpen = upTo === null;
  for (const tier of Object.keys(ESSA_TIERS) as EssaEvidenceTier[]) {
    isOpen ||= tier === upTo;
    const { conditions } = ESSA_TIERS[tier];
    const which = (wanted: SystemAnswer) => conditions.filter((condition) => answers[condition] === wanted);
    const [seen, unseen, denied] = [which('yes'), which('unknown'), which('no')];
    const isDenied = denied.length > 0 || !isOpen;
    const byItself: SystemAnswer = isDenied ? 'no' : unseen.length > 0 ? 'unknown' : 'yes';
    const answer = refuses ? 'no' : strongest ? 'yes' : byItself;
    if (answer === 'yes') strongest ??= tier;
    tiers[tier] = { answer, seen, unseen, denied };
  }
  return { refuses, tiers };
}
