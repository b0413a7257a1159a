import type { EvidenceRecord } from '../../core/evidenceRecord.js';
import { isLoose } from '../../core/isLoose.js';
import { answerOfAny, type SystemAnswer } from '../words/systemAnswer.js';
import { registryOf } from './currentRatings.js';
import { EVIDENCE_CONDITIONS, type EvidenceConditionId } from './evidenceConditions.js';
import { EVIDENCE_CROSSWALK, type EvidenceCrosswalkRow } from './evidenceCrosswalk.js';
import { isOfOutcome } from './isOfOutcome.js';

/** The answer to each condition of the tiers of evidence. */
export type ConditionAnswers = Readonly<Record<EvidenceConditionId, SystemAnswer>>;

/** Designs, the soundest first. A sounder one meets the condition of a weaker one. */
const DESIGNS = ['experiment', 'quasiExperiment', 'correlational'] as const;

/** Conditions on a program as a whole, which another rating of it may answer. */
const OF_PROGRAM = ['noContraryFindings', 'rationale', 'underStudy'] as const;

/** Gives what a value of a registry says; a value without a row says nothing. */
export function crosswalkRow({ registry, value }: EvidenceRecord): EvidenceCrosswalkRow | null {
  const rows: Readonly<Record<string, EvidenceCrosswalkRow>> = EVIDENCE_CROSSWALK;
  const key = `${registry} ${value}`;
  return Object.hasOwn(rows, key) ? rows[key]! : null;
}

/**
 * Answers each condition from a rating: by what the registry denies, then by what somebody has seen of the studies, then
 * by what the registry says.
 *
 * Findings to the contrary, a rationale and studies under way are matters of the program, so that its other ratings answer
 * them too, where they do not name another outcome.
 */
export function conditionAnswers(
  record: EvidenceRecord,
  others: readonly EvidenceRecord[],
): ConditionAnswers {
  const answers = answersOf(record);
  const related = others.filter((other) => isLoose(other) && isOfOutcome(other, record)).map(answersOf);
  for (const condition of OF_PROGRAM) {
    answers[condition] = joined(
      condition,
      [answers, ...related].map((one) => one[condition]),
    );
  }
  return answers;
}

function answersOf(record: EvidenceRecord): Record<EvidenceConditionId, SystemAnswer> {
  const row = crosswalkRow(record);
  const said = (condition: EvidenceConditionId) => row?.says.some((one) => implies(one, condition)) ?? false;
  const answers = {} as Record<EvidenceConditionId, SystemAnswer>;
  for (const condition of Object.keys(EVIDENCE_CONDITIONS) as EvidenceConditionId[]) {
    // What was seen of studies says nothing of a rating in words that no registry has.
    const isKnown = registryOf(record) !== null && isLoose(record.conditions);
    const seen = seenOf(condition, isKnown ? (record.conditions ?? {}) : {});
    if (row?.denies?.includes(condition)) answers[condition] = 'no';
    else answers[condition] = seen !== 'unknown' ? seen : said(condition) ? 'yes' : 'unknown';
  }
  return answers;
}

function implies(said: EvidenceConditionId, asked: EvidenceConditionId): boolean {
  const [has, wants] = [DESIGNS.indexOf(said as never), DESIGNS.indexOf(asked as never)];
  return said === asked || (has >= 0 && has < wants);
}

function seenOf(
  condition: EvidenceConditionId,
  seen: NonNullable<EvidenceRecord['conditions']>,
): SystemAnswer {
  switch (condition) {
    case 'experiment':
    case 'quasiExperiment':
    case 'correlational':
      if (!seen.design) return 'unknown';
      return seen.design !== 'other' && implies(seen.design, condition) ? 'yes' : 'no';
    case 'students':
    case 'sites': {
      const number = seen[condition];
      if (typeof number !== 'number' || !Number.isFinite(number)) return 'unknown';
      return number >= EVIDENCE_CONDITIONS[condition].atLeast ? 'yes' : 'no';
    }
    case 'someOverlap':
      return answerOfAny([answerIn(seen.populationOverlap), answerIn(seen.settingOverlap)]);
    case 'noContraryFindings':
      return seen.contraryFindings === 'yes' ? 'no' : seen.contraryFindings === 'no' ? 'yes' : 'unknown';
    default:
      return answerIn(seen[condition]);
  }
}

/** Other ratings are data, and may say anything. */
function answerIn(seen: unknown): SystemAnswer {
  return seen === 'yes' || seen === 'no' ? seen : 'unknown';
}

/** Findings to the contrary outweigh a word that there are none; of anything else one yes is enough. */
function joined(condition: (typeof OF_PROGRAM)[number], answers: readonly SystemAnswer[]): SystemAnswer {
  const first = condition === 'noContraryFindings' ? 'no' : 'yes';
  const second = first === 'no' ? 'yes' : 'no';
  return answers.includes(first) ? first : answers.includes(second) ? second : 'unknown';
}
