import { expect } from 'vitest';
import type { AssessmentResponses } from '../../src/assessment/answers/response.js';
import type { InstrumentDefinition } from '../../src/assessment/instrument/instrument.js';
import type { OverallScoreMethod } from '../../src/assessment/instrument/scoring.js';
import { SMHQA_DISTRICT } from '../../src/assessment/instrument/smhqaDistrict.js';
import type { AssessmentScore } from '../../src/assessment/score/score.js';
import { scoreAssessment } from '../../src/assessment/score/scoreAssessment.js';

/** An instrument with domains `d0`, `d1`, ... of so many rated items `d0-0`, `d0-1`, ... */
export function instrumentOf(sizes: readonly number[]): InstrumentDefinition {
  return {
    ...SMHQA_DISTRICT,
    id: 'made-up',
    countLimits: [],
    domains: sizes.map((size, d) => ({
      id: `d${d}`,
      label: `Domain ${d}`,
      items: Array.from({ length: size }, (_, i) => ({
        id: `d${d}-${i}`,
        label: `Item ${i}`,
        kind: 'rated' as const,
        scored: true,
      })),
    })),
  };
}

/** Ratings that add up to the sums: for each domain, a sum over so many items. */
export function ratingsOf(domains: readonly (readonly [sum: number, n: number])[]): AssessmentResponses {
  return Object.fromEntries(
    domains.flatMap(([sum, n], d) =>
      Array.from({ length: n }, (_, i) => [`d${d}-${i}`, Math.floor((sum + i) / n)] as const),
    ),
  );
}

/** The score of answers that are known to be good. */
export function scored(
  instrument: InstrumentDefinition,
  responses: AssessmentResponses,
  overall?: OverallScoreMethod,
): AssessmentScore {
  const outcome = scoreAssessment(instrument, responses, overall === undefined ? {} : { overall });
  expect(outcome.findings).toEqual([]);
  if (!outcome.ok) throw new Error('The answers were meant to be good.');
  return outcome.value;
}
