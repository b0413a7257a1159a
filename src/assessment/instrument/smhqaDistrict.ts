import type { InstrumentDefinition } from './instrument.js';
import { SMHQA_BANDS, SMHQA_COUNT_LIMITS, SMHQA_DOMAINS, SMHQA_SCALE } from './smhqaDomains.js';

/**
 * The working definition for districts: the seven domains of the SMHQA-D, with topics in our own words.
 *
 * A district answers for its schools as a whole. Not the official instrument: domains and their order are
 * published; the topic list, cut points and rules for missing answers are proposals of this project.
 *
 * @see proposal s01; smhqa-district-2021
 */
export const SMHQA_DISTRICT = {
  id: 'smhqa-district',
  edition: 'working-1',
  title: 'School mental health quality, district: working definition',
  audience: 'district',
  basis: 'proposed',
  source: { id: 'project', at: 's01' },
  licence:
    'Labels: Apache-2.0, with this package. The items of the SMHQA belong to NCSMH and are not included.',
  scale: SMHQA_SCALE,
  bands: SMHQA_BANDS,
  minimumAnswered: { of: 2, in: 3 },
  domains: SMHQA_DOMAINS,
  countLimits: SMHQA_COUNT_LIMITS,
} as const satisfies InstrumentDefinition;
