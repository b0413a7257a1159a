import { BASIS_FIELD } from '../../form/basisField.js';
import type { FormDefinition } from '../../form/definition/formDefinition.js';
import type { Fields } from '../../form/field.js';
import type { ValuesOf } from '../../form/fieldValue.js';
import { SOURCE_FIELD } from '../../form/sourceField.js';
import { LEARNING_MODELS } from '../words/learningModels.js';
import { PLAN_HEAD, PLAN_PART } from './planFields.js';
import { REOPENING_PLAN_PARTS } from './planWords.js';

const PART = {
  part: {
    type: 'choice',
    label: 'Part',
    choices: REOPENING_PLAN_PARTS,
    list: 'reopeningPlanParts',
    required: true,
  },
  ...PLAN_PART,
} as const satisfies Fields;

/**
 * The fields of a plan for re-opening.
 *
 * @see proposal f12
 */
export const REOPENING_PLAN_FIELDS = {
  form: { type: 'choice', label: 'Form', choices: { 'reopening-plan@1': {} }, required: true },
  ...PLAN_HEAD,
  from: { type: 'date', label: 'From', help: 'The day from which schools are open again.' },
  models: {
    type: 'list',
    label: 'Learning models',
    help: 'The ways of teaching that the plan covers.',
    most: 20,
    of: { type: 'choice', label: 'Learning model', choices: LEARNING_MODELS, list: 'learningModels' },
  },
  parts: { type: 'list', label: 'Parts', most: 100, of: { type: 'group', label: 'Part', fields: PART } },
  basis: BASIS_FIELD,
  source: SOURCE_FIELD,
} as const satisfies Fields;

/** A plan for re-opening, as a form. */
export const REOPENING_PLAN_FORM = {
  form: 'form@1',
  id: 'reopening-plan@1',
  title: 'Plan for re-opening',
  fields: REOPENING_PLAN_FIELDS,
  basis: 'proposed',
  source: { id: 'project', at: 'f12' },
} as const satisfies FormDefinition;

/** How far the parts of a plan for re-opening have come, and the ways of teaching that it covers. It names no people. */
export interface ReopeningPlan extends ValuesOf<typeof REOPENING_PLAN_FIELDS> {}
