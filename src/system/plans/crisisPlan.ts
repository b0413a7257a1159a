import { BASIS_FIELD } from '../../form/basisField.js';
import type { FormDefinition } from '../../form/definition/formDefinition.js';
import type { Fields } from '../../form/field.js';
import type { ValuesOf } from '../../form/fieldValue.js';
import { SOURCE_FIELD } from '../../form/sourceField.js';
import { PLAN_HEAD, PLAN_PART } from './planFields.js';
import { CRISIS_PLAN_PARTS, DRILL_KINDS } from './planWords.js';

const PART = {
  part: {
    type: 'choice',
    label: 'Part',
    choices: CRISIS_PLAN_PARTS,
    list: 'crisisPlanParts',
    required: true,
  },
  ...PLAN_PART,
} as const satisfies Fields;

const DRILL = {
  on: { type: 'date', label: 'Day', required: true },
  kind: { type: 'choice', label: 'Kind', choices: DRILL_KINDS, list: 'drillKinds', required: true },
  people: {
    type: 'number',
    label: 'People',
    help: 'How many people took part, without names.',
    least: 0,
    most: 100_000,
    decimals: 0,
  },
  learned: {
    type: 'text',
    label: 'What was learned',
    help: 'Without names of people.',
    most: 2000,
    personal: true,
  },
} as const satisfies Fields;

/**
 * The fields of a plan for critical incidents.
 *
 * @see proposal f12
 */
export const CRISIS_PLAN_FIELDS = {
  form: { type: 'choice', label: 'Form', choices: { 'crisis-plan@1': {} }, required: true },
  ...PLAN_HEAD,
  languages: {
    type: 'list',
    label: 'Languages of families',
    help: 'The languages in which families are informed of an incident.',
    most: 200,
    of: { type: 'text', label: 'Language', most: 40 },
  },
  parts: { type: 'list', label: 'Parts', most: 100, of: { type: 'group', label: 'Part', fields: PART } },
  drills: { type: 'list', label: 'Drills', most: 500, of: { type: 'group', label: 'Drill', fields: DRILL } },
  basis: BASIS_FIELD,
  source: SOURCE_FIELD,
} as const satisfies Fields;

/** A plan for critical incidents, as a form. */
export const CRISIS_PLAN_FORM = {
  form: 'form@1',
  id: 'crisis-plan@1',
  title: 'Plan for critical incidents',
  fields: CRISIS_PLAN_FIELDS,
  basis: 'proposed',
  source: { id: 'project', at: 'f12' },
} as const satisfies FormDefinition;

/** How far the parts of a plan for critical incidents have come, and which drills were held. It names no people. */
export interface CrisisPlan extends ValuesOf<typeof CRISIS_PLAN_FIELDS> {}
