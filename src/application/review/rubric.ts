import type { GivenSource } from '../../core/fact.js';
import { BASIS_FIELD } from '../../form/basisField.js';
import type { FormDefinition } from '../../form/definition/formDefinition.js';
import type { Fields } from '../../form/field.js';
import type { ValuesOf } from '../../form/fieldValue.js';
import { SOURCE_FIELD } from '../../form/sourceField.js';

const SCALE = {
  type: 'group',
  label: 'Scale',
  help: 'The least and the greatest whole score; 0 to 4 where left out.',
  fields: {
    least: { type: 'number', label: 'Least', required: true, least: 0, most: 1000, decimals: 0 },
    greatest: { type: 'number', label: 'Greatest', required: true, least: 1, most: 1000, decimals: 0 },
  },
} as const;

/** The fields of a rubric. */
export const RUBRIC_FIELDS = {
  form: { type: 'choice', label: 'Form', required: true, choices: { 'rubric@1': { label: 'Rubric' } } },
  id: { type: 'id', label: 'Id', required: true },
  title: { type: 'text', label: 'Title', required: true, least: 1, most: 300 },
  scale: SCALE,
  criteria: {
    type: 'list',
    label: 'Criteria',
    required: true,
    least: 1,
    most: 50,
    of: {
      type: 'group',
      label: 'Criterion',
      fields: {
        id: { type: 'id', label: 'Id', required: true },
        label: { type: 'text', label: 'Label', required: true, least: 1, most: 200 },
        definition: { type: 'text', label: 'Definition', least: 1, most: 2000 },
        weight: {
          type: 'number',
          label: 'Weight',
          help: 'The points that the greatest score is worth.',
          required: true,
          least: 0.01,
          most: 10_000,
          decimals: 2,
        },
        scale: { ...SCALE, help: 'Where it is not that of the rubric.' },
        evidence: {
          type: 'list',
          label: 'Sections',
          help: 'The sections of the application that speak of it.',
          most: 50,
          of: { type: 'id', label: 'Section' },
        },
      },
    },
  },
  readers: {
    type: 'number',
    label: 'Readers',
    help: 'How many sheets must count before there is a total; 2 where left out.',
    least: 1,
    most: 20,
    decimals: 0,
  },
  thirdReader: {
    type: 'number',
    label: 'Third reader',
    help: 'Another reader is called where two totals differ by more points than this. Left out: none is called.',
    least: 0,
    most: 1_000_000,
    decimals: 2,
  },
  basis: BASIS_FIELD,
  source: SOURCE_FIELD,
} as const satisfies Fields;

/** A rubric, as a form. */
export const RUBRIC_FORM = {
  form: 'form@1',
  id: 'rubric@1',
  title: 'Rubric',
  fields: RUBRIC_FIELDS,
  basis: 'proposed',
  source: { id: 'project', at: 'g05' },
} as const satisfies FormDefinition;

/** How applications are scored: criteria with scale and weight, how many read each, and when another one is called. */
export interface RubricDefinition extends Omit<ValuesOf<typeof RUBRIC_FIELDS>, 'source'> {
  readonly source?: GivenSource | null | undefined;
}

/** One criterion of a rubric. */
export type RubricCriterion = RubricDefinition['criteria'][number];

/**
 * The six criteria of a review; their weights add up to 100. The state's own rubric was not found.
 *
 * Whole scores from 0 to 4, two readers or more, a third where two differ by more than 30 points.
 *
 * @see proposals r01 and r02
 */
export const RUBRIC = {
  form: 'rubric@1',
  id: 'csmhs-review',
  title: 'Review of applications',
  scale: { least: 0, greatest: 4 },
  criteria: [
    {
      id: 'leadership',
      label: 'Leadership commitment and sign-off',
      weight: 20,
      evidence: ['commitments', 'signOff'],
    },
    { id: 'team', label: 'Team breadth and time', weight: 20, evidence: ['team'] },
    { id: 'need', label: 'Need and equity', weight: 20, evidence: ['context', 'interest'] },
    { id: 'readiness', label: 'Readiness to improve', weight: 20, evidence: ['system', 'readiness'] },
    { id: 'goals', label: 'Clarity of goals', weight: 10, evidence: ['interest'] },
    { id: 'data', label: 'Data capability', weight: 10, evidence: ['readiness'] },
  ],
  readers: 2,
  thirdReader: 30,
  basis: 'proposed',
  source: { id: 'project', at: 'r01' },
} as const satisfies RubricDefinition;

/** The id of a criterion of our rubric. */
export type ReviewCriterionId = (typeof RUBRIC)['criteria'][number]['id'];

/** Gives the scale of a criterion. */
export function scaleOf(
  { scale }: RubricCriterion,
  rubric: RubricDefinition,
): { readonly least: number; readonly greatest: number } {
  return scale ?? rubric.scale ?? RUBRIC.scale;
}

/** Gives how many sheets must count. */
export function readersOf({ readers }: RubricDefinition): number {
  return readers ?? RUBRIC.readers;
}
