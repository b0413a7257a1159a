import { BASIS_FIELD } from '../../form/basisField.js';
import type { FormDefinition } from '../../form/definition/formDefinition.js';
import type { Fields } from '../../form/field.js';
import type { ValuesOf } from '../../form/fieldValue.js';
import { SOURCE_FIELD } from '../../form/sourceField.js';
import { LEARNING_MODELS } from '../../system/words/learningModels.js';

const ENTRY = {
  organization: {
    type: 'organization',
    label: 'Organization code',
    help: 'A school, or a district for all of its schools that have no entry of their own.',
    required: true,
  },
  from: { type: 'date', label: 'From', help: 'The first day.', required: true },
  to: {
    type: 'date',
    label: 'To',
    help: 'The last day. Left out: until the next entry of the organization, else to the end of the school year.',
  },
  model: {
    type: 'choice',
    label: 'Learning model',
    help: 'How students are taught.',
    required: true,
    choices: LEARNING_MODELS,
    list: 'learningModels',
  },
  share: {
    type: 'number',
    label: 'Percent of students',
    help: 'Where some students are taught one way and some another at the same time: an entry for each way, with its percent.',
    least: 0,
    most: 100,
    decimals: 1,
  },
  note: { type: 'text', label: 'Note', help: 'Why it changed, for example.', most: 500, personal: true },
} as const satisfies Fields;

/** The fields of a record of how students were taught. */
export const LEARNING_MODELS_FIELDS = {
  form: { type: 'choice', label: 'Form', required: true, choices: { 'learning-models@1': {} } },
  organization: {
    type: 'organization',
    label: 'District',
    help: 'The code of the district. Leave it out where the record is of several districts.',
  },
  schoolYear: { type: 'schoolYear', label: 'School year', required: true },
  entries: {
    type: 'list',
    label: 'Entries',
    required: true,
    most: 5000,
    of: { type: 'group', label: 'Entry', fields: ENTRY },
  },
  basis: BASIS_FIELD,
  source: SOURCE_FIELD,
} as const satisfies Fields;

/** A record of how students were taught, as a form. */
export const LEARNING_MODELS_FORM = {
  form: 'form@1',
  id: 'learning-models@1',
  title: 'Learning models',
  fields: LEARNING_MODELS_FIELDS,
  basis: 'proposed',
  source: { id: 'project', at: 'c16' },
} as const satisfies FormDefinition;

/** How the students of districts and schools were taught in one school year, from day to day. */
export interface LearningModels extends ValuesOf<typeof LEARNING_MODELS_FIELDS> {}

/** One stretch of days in which an organization taught in one way. */
export type LearningModelEntry = LearningModels['entries'][number];
