import { BASIS_FIELD } from '../../form/basisField.js';
import type { FormDefinition } from '../../form/definition/formDefinition.js';
import type { Fields } from '../../form/field.js';
import type { ValuesOf } from '../../form/fieldValue.js';
import { SOURCE_FIELD } from '../../form/sourceField.js';
import {
  SUPPORT_CONCERNS,
  SUPPORT_MODES,
  TOOL_COSTS,
  TOOL_PURPOSES,
  TOOL_REPORTERS,
} from '../words/profileWords.js';
import { SUPPORT_TIERS } from '../words/supportTiers.js';

/** What an entry of a catalogue is. */
export const CATALOGUE_KINDS = {
  program: { label: 'Program or practice' },
  tool: { label: 'Tool for screening or assessment' },
} as const;

const age = { type: 'number', least: 0, most: 26, decimals: 0 } as const;

const RATING = {
  scale: { type: 'text', label: 'Scale', help: 'What was rated, and by whom.', most: 200, required: true },
  value: { type: 'text', label: 'Rating', most: 200, required: true },
  ratedOn: { type: 'date', label: 'Rated on' },
  link: { type: 'text', label: 'Link', most: 2000 },
} as const satisfies Fields;

const ENTRY = {
  id: { type: 'id', label: 'Id', required: true },
  name: { type: 'text', label: 'Name', most: 120, required: true },
  kind: { type: 'choice', label: 'Kind', choices: CATALOGUE_KINDS, required: true },
  focus: {
    type: 'list',
    label: 'Focus',
    most: 100,
    of: { type: 'choice', label: 'Concern', choices: SUPPORT_CONCERNS, list: 'concerns' },
  },
  tiers: {
    type: 'list',
    label: 'Tiers',
    most: 10,
    of: { type: 'choice', label: 'Tier', choices: SUPPORT_TIERS },
  },
  purposes: {
    type: 'list',
    label: 'Purposes of a tool',
    most: 10,
    of: { type: 'choice', label: 'Purpose', choices: TOOL_PURPOSES },
  },
  ages: {
    type: 'group',
    label: 'Ages',
    fields: { from: { ...age, label: 'From' }, to: { ...age, label: 'To, included' } },
  },
  grades: { type: 'list', label: 'Grades', most: 30, of: { type: 'grade', label: 'Grade' } },
  languages: {
    type: 'list',
    label: 'Languages',
    most: 200,
    of: { type: 'text', label: 'Language', most: 40 },
  },
  reporters: {
    type: 'list',
    label: 'Who answers a tool',
    most: 10,
    of: { type: 'choice', label: 'Reporter', choices: TOOL_REPORTERS },
  },
  modes: {
    type: 'list',
    label: 'How it reaches students',
    most: 10,
    of: { type: 'choice', label: 'Mode', choices: SUPPORT_MODES },
  },
  cost: { type: 'choice', label: 'Cost', choices: TOOL_COSTS },
  costNote: { type: 'text', label: 'What it costs', most: 200 },
  link: { type: 'text', label: 'Link', most: 2000 },
  evidence: {
    type: 'list',
    label: 'Ratings by registries',
    most: 100,
    of: { type: 'evidence', label: 'Rating' },
  },
  ratings: {
    type: 'list',
    label: 'Other ratings, such as reliability',
    most: 100,
    of: { type: 'group', label: 'Rating', fields: RATING },
  },
  lookedUpOn: { type: 'date', label: 'Looked up on' },
} as const satisfies Fields;

/**
 * The fields of a catalogue of programs and of tools for screening and assessment.
 *
 * This package brings no list of its own: a team, a state or a vendor writes one, with a date for each rating.
 *
 * @see proposal f10
 */
export const CATALOGUE_FIELDS = {
  form: { type: 'choice', label: 'Form', choices: { 'catalogue@1': {} }, required: true },
  id: { type: 'id', label: 'Id', required: true },
  title: { type: 'text', label: 'Title', most: 200, required: true },
  asOf: {
    type: 'date',
    label: 'As of',
    help: 'The day on which the list was last gone through.',
    required: true,
  },
  entries: {
    type: 'list',
    label: 'Entries',
    most: 5000,
    required: true,
    of: { type: 'group', label: 'Entry', fields: ENTRY },
  },
  basis: BASIS_FIELD,
  source: SOURCE_FIELD,
} as const satisfies Fields;

/** A catalogue, as a form. */
export const CATALOGUE_FORM = {
  form: 'form@1',
  id: 'catalogue@1',
  title: 'Catalogue of programs and tools',
  fields: CATALOGUE_FIELDS,
  basis: 'proposed',
  source: { id: 'project', at: 'f10' },
} as const satisfies FormDefinition;

/** A catalogue of programs and tools that a team, a state or a vendor brings. */
export interface Catalogue extends ValuesOf<typeof CATALOGUE_FIELDS> {}

/** A program or tool of a catalogue. */
export type CatalogueEntry = ValuesOf<typeof ENTRY>;
