import type { FormDefinition } from '../../form/definition/formDefinition.js';
import type { Fields } from '../../form/field.js';
import type { ValuesOf } from '../../form/fieldValue.js';
import { TEAM_ROLES } from '../partners/teamRoles.js';
import { EVENT_KINDS } from '../words/eventKinds.js';

const hours = { type: 'number', required: false, least: 0, most: 2000, decimals: 2 } as const;

/** The fields of a record of completion. */
export const COMPLETION_FIELDS = {
  form: {
    type: 'choice',
    label: 'Form',
    help: 'Says what the file is; may be left out elsewhere.',
    required: false,
    choices: { 'completion@1': {} },
  },
  organization: {
    type: 'organization',
    label: 'Organization code',
    help: 'The district or school whose people took part.',
    required: true,
  },
  event: { type: 'id', label: 'Event', help: 'The id of the event, where it is one.', required: false },
  kind: {
    type: 'choice',
    label: 'Kind',
    help: 'What was offered, such as coaching or professional development.',
    required: true,
    choices: EVENT_KINDS,
    list: 'eventKinds',
  },
  topic: {
    type: 'text',
    label: 'Topic',
    help: 'What it was about, without names of people.',
    required: true,
    least: 1,
    most: 200,
  },
  role: {
    type: 'choice',
    label: 'Role',
    help: 'The role of these people; left out where it is not known or mixed.',
    required: false,
    choices: TEAM_ROLES,
    list: 'roles',
  },
  people: {
    type: 'number',
    label: 'People',
    help: 'How many people this record is about, without names.',
    required: true,
    least: 0,
    most: 10_000,
    decimals: 0,
  },
  completed: {
    type: 'choice',
    label: 'Completed',
    help: 'Whether these people finished.',
    required: true,
    choices: { yes: { label: 'Yes' }, partly: { label: 'Partly' }, no: { label: 'No' } },
  },
  on: {
    type: 'date',
    label: 'Day',
    help: 'The day on which they finished, or of which this is known.',
    required: false,
  },
  hoursPlanned: { ...hours, label: 'Hours planned', help: 'For each person.' },
  hoursDone: { ...hours, label: 'Hours done', help: 'By each person.' },
} as const satisfies Fields;

/** A record of completion, as a form. */
export const COMPLETION_FORM = {
  form: 'form@1',
  id: 'completion@1',
  title: 'Completion of coaching, technical assistance or professional development',
  fields: COMPLETION_FIELDS,
  basis: 'proposed',
  source: { id: 'project', at: 'c14' },
} as const satisfies FormDefinition;

/** How many people of one organization, and of one role, finished what; who they are is not said. */
export interface Completion extends ValuesOf<typeof COMPLETION_FIELDS> {}
