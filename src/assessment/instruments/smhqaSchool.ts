import type { InstrumentDefinition } from '../instrument.js';
import { SMHQA_DISTRICT } from './smhqaDistrict.js';

/**
 * The working definition for schools: the domains and topics of the district's, asked of one school.
 *
 * Scores of schools never add up to a score of their district; show both side by side.
 *
 * @see smhqa.md sections 3 and 8
 */
export const SMHQA_SCHOOL = {
  ...SMHQA_DISTRICT,
  id: 'smhqa-school',
  title: 'School mental health quality, school: working definition',
  audience: 'school',
  source:
    'Domains: School Mental Health Quality Assessment, School Version, NCSMH 2019-2021. Topics: own words.',
} as const satisfies InstrumentDefinition;
