import { mustHold } from '../../core/given/mustHold.js';
import { readChoices } from '../../core/given/readChoices.js';
import { type Outcome, refused } from '../../core/outcome.js';
import { checkGroups } from '../answers/checkGroups.js';
import { checkResponses } from '../answers/checkResponses.js';
import type { AssessmentResponses } from '../answers/response.js';
import type { InstrumentDefinition } from '../instrument/instrument.js';
import { INSTRUMENT } from '../instrument/instrumentKind.js';
import { scoredParts, scoringOf } from '../instrument/instrumentParts.js';
import { misfitOfMethod } from '../instrument/misfitOfMethod.js';
import { OVERALL_SCORE_METHODS, type OverallScoreMethod } from '../instrument/scoring.js';
import { bandOf, lacksGroup, type StatedGroups } from './bandOf.js';
import { tenthsOf } from './exactMean.js';
import type { AssessmentScore, DomainScore, ScoreDoubt } from './score.js';
import { scoreOverall } from './scoreOverall.js';
import { pointsOf } from './scorePart.js';

/** Choices of `scoreAssessment`. */
export interface ScoreAssessmentOptions {
  /** How scores become one: as the instrument says where left out, or the mean of the domain means. */
  readonly overall?: OverallScoreMethod;
  /** What the sheet states by group, where bands depend on it: `{ age: '4to5' }`. */
  readonly groups?: StatedGroups | null;
}

const OPTIONS = { overall: OVERALL_SCORE_METHODS, groups: null } as const;

/**
 * Scores a team's answers: a score, a band and a coverage for each domain and subscale, and one score over all.
 *
 * The instrument says what a score is: a mean, a sum, or a percent of the points possible. It is exact until it is
 * rounded once, half up; the band is that of the rounded score. Items that do not apply leave a mean and its coverage,
 * unanswered ones (or left out) only lower the coverage. A domain with too few answers has no score, and then there is
 * none over all.
 *
 * An answer that its item cannot take, or an item that the instrument does not have, is a finding at the item,
 * and there is no score: nothing is coerced and nothing is quietly left out.
 *
 * @throws RangeError for an unknown way of making the score over all
 * @example
 * scoreAssessment(SMHQA_DISTRICT, { I1: 3, I2: 3, I3: 2, I4: 'unanswered' }).value.domains.impact.rounded // => 2.7
 * @example
 * scoreAssessment(SMHQA_DISTRICT, { I1: 0 }).ok // => false
 * @see proposal s05; proposal s10
 */
export function scoreAssessment(
  instrument: InstrumentDefinition,
  responses: AssessmentResponses,
  options?: ScoreAssessmentOptions | null,
): Outcome<AssessmentScore> {
  mustHold(INSTRUMENT, instrument, 'scoreAssessment', 'instrument');
  const chosen = readChoices(options, OPTIONS, 'scoreAssessment');
  const usual = scoringOf(instrument);
  const scoring = { ...usual, method: chosen.overall ?? usual.method };
  const stated = chosen.groups ?? {};
  const findings = [
    ...misfitOfMethod(scoring.kind, scoring.method, ['overall']),
    ...checkGroups(stated, instrument),
    ...checkResponses(responses, instrument),
  ];
  if (findings.length > 0) return refused(findings);

  const domains: Record<string, DomainScore> = {};
  const lowItems: Record<string, readonly string[]> = {};
  const doubts: ScoreDoubt[] = [];
  const parts = scoredParts(instrument);
  const hasLower = parts.some(({ better = scoring.better }) => better === 'lower');
  for (const part of parts) {
    const { exact, possible, coverage, isEnough, isProrated, low } = pointsOf(
      instrument,
      scoring,
      part,
      responses,
    );
    const tenths = isEnough ? tenthsOf(exact, scoring) : null;
    const bands = part.bands ?? (scoring.kind === 'sum' ? [] : instrument.bands);
    const isOfOne = isEnough && coverage.answered === 1;
    domains[part.id] = {
      status: isEnough ? 'scored' : 'insufficient',
      exact,
      rounded: tenths === null ? null : tenths / 10,
      band: bandOf(bands, tenths, stated),
      coverage,
      ...(isOfOne && { basedOn: 1 }),
      ...((hasLower || scoring.kind !== 'mean') && { possible }),
      ...((part.better ?? scoring.better) === 'lower' && { better: 'lower' }),
    };
    lowItems[part.id] = low;
    if (isOfOne) doubts.push({ score: part.id, doubt: 'oneItem' });
    if (isEnough && isProrated) doubts.push({ score: part.id, doubt: 'prorated' });
    if (isEnough && bands.some((band) => lacksGroup(band, stated)))
      doubts.push({ score: part.id, doubt: 'groupNotStated' });
  }
  const { overall, isProrated } = scoreOverall(instrument, scoring, parts, domains, responses, stated);
  const isScored = overall.status === 'scored';
  if (isScored && isProrated) doubts.push({ score: null, doubt: 'prorated' });
  if (isScored && (instrument.total?.bands ?? instrument.bands).some((band) => lacksGroup(band, stated)))
    doubts.push({ score: null, doubt: 'groupNotStated' });
  const { id, edition } = instrument;
  const value: AssessmentScore = {
    instrument: id,
    edition,
    ...(scoring.kind !== 'mean' && { scoring: scoring.kind }),
    overallMethod: scoring.method,
    ...(Object.keys(stated).length > 0 && { groups: stated as Readonly<Record<string, string>> }),
    domains,
    overall,
    lowItems,
    ...(doubts.length > 0 && { doubts }),
  };
  return { ok: true, value, findings: [] };
}
