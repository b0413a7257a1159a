import type { Fields } from '../../form/field.js';
import type { ValuesOf } from '../../form/fieldValue.js';
import { GOOD_DIRECTIONS } from './aim.js';

/** What a measure watches. See proposal p02. */
export const MEASURE_FAMILIES = {
  outcome: { label: 'Outcome', question: 'Are students better off?' },
  process: { label: 'Process', question: 'Do the steps happen as meant?' },
  balancing: { label: 'Balancing', question: 'Does something else get worse?' },
  structure: { label: 'Structure', question: 'Are the resources there?' },
} as const satisfies Record<string, { readonly label: string; readonly question: string }>;

const words = { type: 'text', most: 500 } as const;
const neededWords = { type: 'text', most: 500, required: true } as const;

/** A measure with its operational definition. */
export const MEASURE_FIELDS = {
  id: { type: 'id', required: true },
  family: { type: 'choice', choices: MEASURE_FAMILIES, required: true },
  label: neededWords,
  definition: neededWords,
  numerator: words,
  /** Needed for a share. */
  denominator: words,
  unit: { type: 'text', most: 60, required: true },
  goodDirection: { type: 'choice', choices: GOOD_DIRECTIONS, required: true },
  source: words,
  frequency: {
    type: 'choice',
    choices: { daily: {}, weekly: {}, monthly: {}, quarterly: {}, yearly: {} },
    required: true,
  },
  owner: { type: 'text', most: 200 },
  goal: { type: 'number', least: -1e12, most: 1e12 },
} as const satisfies Fields;

/** A measure of improvement, defined so that two people count the same. */
export type ImprovementMeasure = ValuesOf<typeof MEASURE_FIELDS>;
