import { EVIDENCE_REGISTRIES as REGISTRIES, WWC_STANDARDS } from '../../core/evidenceRegistries.js';
import type { VariantsField } from '../field.js';

const RATING = {
  edition: { type: 'text', label: 'Edition of the scale', most: 200 },
  ratedOn: { type: 'date', label: 'Rated on' },
  retrievedOn: { type: 'date', label: 'Looked up on' },
  link: { type: 'text', label: 'Link', most: 2000 },
  outcome: { type: 'text', label: 'What was found to change', most: 2000 },
  population: { type: 'text', label: 'Whom the studies looked at', most: 2000 },
  localOverlap: {
    type: 'choice',
    label: 'Whether the studies looked at students like ours',
    choices: {
      yes: { label: 'Yes' },
      partly: { label: 'Partly' },
      no: { label: 'No' },
      unknown: { label: 'Not known' },
    },
  },
} as const;

const value = { type: 'choice', label: 'Rating', required: true } as const;

/**
 * A rating of evidence: one of the registries, a value of that registry and of no other, and what is known besides.
 *
 * An effect by the What Works Clearinghouse needs the soundness of its studies.
 */
export const EVIDENCE_FIELD = {
  type: 'variants',
  by: 'registry',
  of: {
    essa: { value: { ...value, choices: REGISTRIES.essa.values }, ...RATING },
    cebc: {
      value: { ...value, choices: REGISTRIES.cebc.values },
      hasLogic: { type: 'yesNo', label: 'Has a logic model' },
      ...RATING,
    },
    blueprints: { value: { ...value, choices: REGISTRIES.blueprints.values }, ...RATING },
    wwc: {
      value: { ...value, choices: REGISTRIES.wwc.values },
      standards: {
        type: 'choice',
        label: 'Soundness of the studies',
        required: true,
        choices: WWC_STANDARDS,
      },
      ...RATING,
    },
    samhsa: { value: { ...value, choices: REGISTRIES.samhsa.values }, ...RATING },
    nrepp: { value: { ...value, choices: REGISTRIES.nrepp.values }, ...RATING },
    casel: { value: { ...value, choices: REGISTRIES.casel.values }, ...RATING },
    ebt: { value: { ...value, choices: REGISTRIES.ebt.values }, ...RATING },
  },
} as const satisfies VariantsField;
