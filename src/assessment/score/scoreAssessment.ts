import { mustHold } from '../../core/given/mustHold.js';
import { readChoices } from '../../core/given/readChoices.js';
import { type Outcome, refused } from '../../core/outcome.js';
import { checkResponses } from '../answers/checkResponses.js';
import { isNumberGiven } from '../answers/isNumberGiven.js';
import type { AssessmentResponses } from '../answers/response.js';
import type { InstrumentDefinition, InstrumentDomain } from '../instrument/instrument.js';
import { INSTRUMENT } from '../instrument/instrumentKind.js';
import { bandOf, tenthsOf, tenthsOfMeans } from './exactMean.js';
import {
  type AssessmentScore,
  type DomainScore,
  OVERALL_SCORE_METHODS,
  type OverallScore,
  type OverallScoreMethod,
} from './score.js';

/** Choices of `scoreAssessment`. */
export interface ScoreAssessmentOptions {
  /** How domain scores become one: the mean of the domain means where left out. */
  readonly overall?: OverallScoreMethod;
}

const OPTIONS = { overall: OVERALL_SCORE_METHODS } as const;

/**
 * Scores a team's answers: a mean, a band and a coverage for each domain, and one score over all.
 *
 * The mean of the rated items answered is exact until it is rounded once, half up, to one decimal; the band is
 * that of the rounded score. Items that do not apply leave the mean and its coverage, unanswered ones (or left
 * out) only lower the coverage. A domain with too few answers has no score, and then there is none over all.
 *
 * An answer that its item cannot take, or an item that the instrument does not have, is a finding at the item,
 * and there is no score: nothing is coerced and nothing is quietly left out.
 *
 * @throws RangeError for another way of making the score over all
 * @example
 * scoreAssessment(SMHQA_DISTRICT, { I1: 3, I2: 3, I3: 2, I4: 'unanswered' }).value.domains.impact.rounded // => 2.7
 * @example
 * scoreAssessment(SMHQA_DISTRICT, { I1: 0 }).ok // => false
 * @see smhqa.md section 7
 */
export function scoreAssessment(
  instrument: InstrumentDefinition,
  responses: AssessmentResponses,
  options?: ScoreAssessmentOptions | null,
): Outcome<AssessmentScore> {
  mustHold(INSTRUMENT, instrument, 'scoreAssessment', 'instrument');
  const chosen = readChoices(options, OPTIONS, 'scoreAssessment');
  const overallMethod = chosen.overall ?? 'mean-of-domains';
  const findings = checkResponses(responses, instrument);
  if (findings.length > 0) return refused(findings);

  const domains: Record<string, DomainScore> = {};
  const lowItems: Record<string, string[]> = {};
  const { min, max } = instrument.scale;
  // The lowest third: 1 and 2 on a scale from 1 to 6.
  const low = min + Math.floor((max - min + 1) / 3) - 1;
  for (const domain of instrument.domains) {
    const items = scoredItems(domain);
    if (items.length === 0) continue;
    domains[domain.id] = scoreDomain(instrument, items, responses);
    lowItems[domain.id] = items.filter((id) => isNumberGiven(responses[id]) && responses[id] <= low);
  }
  const { id, edition } = instrument;
  const overall = scoreOverall(instrument, domains, overallMethod);
  return {
    ok: true,
    value: { instrument: id, edition, overallMethod, domains, overall, lowItems },
    findings: [],
  };
}

function scoredItems({ items }: InstrumentDomain): string[] {
  return items.filter(({ kind, scored }) => scored && kind === 'rated').map(({ id }) => id);
}

function scoreDomain(
  { bands, minimumAnswered }: InstrumentDefinition,
  items: readonly string[],
  responses: AssessmentResponses,
): DomainScore {
  let sum = 0;
  let n = 0;
  let notApplicable = 0;
  for (const id of items) {
    const response = Object.hasOwn(responses, id) ? responses[id] : null;
    if (response === 'notApplicable') notApplicable++;
    else if (isNumberGiven(response)) [sum, n] = [sum + response, n + 1];
  }
  const applicable = items.length - notApplicable;
  const isEnough = n > 0 && n * minimumAnswered.in >= applicable * minimumAnswered.of;
  const tenths = isEnough ? tenthsOf({ sum, n }) : null;
  return {
    status: isEnough ? 'scored' : 'insufficient',
    exact: { sum, n },
    rounded: tenths === null ? null : tenths / 10,
    band: bandOf(bands, tenths),
    coverage: { answered: n, applicable, notApplicable },
  };
}

function scoreOverall(
  { bands }: InstrumentDefinition,
  domains: Readonly<Record<string, DomainScore>>,
  method: OverallScoreMethod,
): OverallScore {
  const missingDomains = Object.keys(domains).filter((id) => domains[id]!.status !== 'scored');
  const means = Object.values(domains).map(({ exact }) => exact);
  // Exact means go in, never the displayed ones: a second rounding could carry a score over a cut point.
  const tenths = missingDomains.length > 0 ? null : overallTenths(means, method);
  return {
    status: tenths === null ? 'partial' : 'scored',
    rounded: tenths === null ? null : tenths / 10,
    band: bandOf(bands, tenths),
    missingDomains,
  };
}

function overallTenths(means: readonly DomainScore['exact'][], method: OverallScoreMethod): number | null {
  if (method === 'mean-of-domains') return tenthsOfMeans(means);
  return tenthsOf({
    sum: means.reduce((sum, mean) => sum + mean.sum, 0),
    n: means.reduce((n, mean) => n + mean.n, 0),
  });
}
