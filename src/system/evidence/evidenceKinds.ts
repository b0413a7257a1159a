import type { Kind } from '../../core/given/kind.js';
import { EVIDENCE_FLOORS } from './evidenceFloors.js';

// What the functions on evidence take.

/** `EvidenceFloor`. */
export const FLOOR: Kind = { oneOf: EVIDENCE_FLOORS };

const ANSWER: Kind = { oneOf: ['yes', 'no', 'unknown'] };

/** `EvidenceRecord`. */
export const RATING: Kind = {
  says: "a rating of evidence such as { registry: 'essa', value: 'essa2' }",
  has: { registry: 'text', value: 'text' },
  mayHave: {
    conditions: {
      says: 'what was seen of the studies, as EvidenceConditions',
      has: {},
      mayHave: {
        design: { oneOf: ['experiment', 'quasiExperiment', 'correlational', 'other'] },
        significant: ANSWER,
        students: 'number',
        sites: 'number',
        populationOverlap: ANSWER,
        settingOverlap: ANSWER,
        contraryFindings: ANSWER,
        rationale: ANSWER,
        underStudy: ANSWER,
      },
    },
  },
};

/** A list of `EvidenceRecord`; each entry is data. */
export const RATINGS: Kind = { listOf: 'anything', says: 'a list of ratings { registry, value }' };
