import type { Fields } from '../../form/field.js';
import { PLAN_PART_STATUSES } from './planWords.js';

/** The fields with which each plan begins, besides its form. */
export const PLAN_HEAD = {
  organization: { type: 'organization', label: 'District or school', required: true },
  schoolYear: { type: 'schoolYear', label: 'School year', required: true },
  agreedOn: { type: 'date', label: 'Agreed on' },
  reviewedOn: { type: 'date', label: 'Last reviewed on' },
  nextReviewOn: { type: 'date', label: 'Next review on' },
} as const satisfies Fields;

/** The fields of a part of a plan besides its word. */
export const PLAN_PART = {
  status: { type: 'choice', label: 'Status', choices: PLAN_PART_STATUSES, required: true },
  on: { type: 'date', label: 'Day', help: 'The day on which this status was reached.' },
  note: { type: 'text', label: 'Note', help: 'Without names of people.', most: 2000, personal: true },
} as const satisfies Fields;
