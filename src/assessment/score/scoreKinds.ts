import type { ObjectKind } from '../../core/given/kind.js';

// What functions take that go on with a score.

/** `AssessmentScore`. */
export const SCORE: ObjectKind = {
  says: 'a score: pass the value of what scoreAssessment gives',
  has: {
    domains: { firstOf: { says: 'a domain', has: { coverage: 'object' } }, says: 'the scores of domains' },
    lowItems: 'object',
  },
};

/** `AssessmentScore` with all that is compared. */
export const WHOLE_SCORE: ObjectKind = {
  says: SCORE.says,
  has: { ...SCORE.has, instrument: 'text', edition: 'text', overallMethod: 'text', overall: 'object' },
};
