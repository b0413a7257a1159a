import type { InstrumentDefinition } from './instrument.js';
import { SMHQA_BANDS, SMHQA_COUNT_LIMITS, SMHQA_DOMAINS, SMHQA_SCALE } from './smhqaDomains.js';

/**
 * The working definition for schools: the domains and topics of the district's, asked of one school.
 *
 * Scores of schools never add up to a score of their district; show both side by side.
 *
 * @see proposal s01; smhqa-school
 */
export const SMHQA_SCHOOL = {
  id: 'smhqa-school',
  edition: 'working-1',
  title: 'School mental health quality, school: working definition',
  audience: 'school',
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
