import type { Facts, GivenSource } from '../../core/fact.js';
import { ACCESSIBILITY_FIELD, LANGUAGES_FIELD } from '../../form/accessFields.js';
import { BASIS_FIELD } from '../../form/basisField.js';
import type { FormDefinition } from '../../form/definition/formDefinition.js';
import type { Fields } from '../../form/field.js';
import type { ValuesOf } from '../../form/fieldValue.js';
import { SOURCE_FIELD } from '../../form/sourceField.js';
import { TEAM_ROLES } from '../partners/teamRoles.js';
import { EVENT_KINDS } from '../words/eventKinds.js';

const startsAt = {
  type: 'text',
  label: 'Begins at',
  help: 'Hour and minute in the time zone of the cohort, such as 09:30.',
  required: false,
  most: 5,
} as const;
const endsAt = {
  ...startsAt,
  label: 'Ends at',
  help: 'Hour and minute on the same day, such as 15:00.',
} as const;

/** The fields of an event. */
export const EVENT_FIELDS = {
  form: {
    type: 'choice',
    label: 'Form',
    help: 'Says what the file is; may be left out elsewhere.',
    required: false,
    choices: { 'event@1': {} },
  },
  id: { type: 'id', label: 'Id', help: 'A short name that records of attendance use.', required: true },
  cohort: {
    type: 'text',
    label: 'Cohort',
    help: 'The id of the cohort.',
    required: true,
    least: 1,
    most: 60,
  },
  kind: {
    type: 'choice',
    label: 'Kind',
    help: 'What is offered.',
    required: true,
    choices: EVENT_KINDS,
    list: 'eventKinds',
  },
  title: {
    type: 'text',
    label: 'Title',
    help: 'As districts know it.',
    required: true,
    least: 1,
    most: 200,
  },
  on: { type: 'date', label: 'Day', help: 'Year, month and day, such as 2020-06-01.', required: true },
  endsOn: {
    type: 'date',
    label: 'Last day',
    help: 'Where it takes several days.',
    required: false,
  },
  startsAt,
  endsAt,
  days: {
    type: 'list',
    label: 'Days',
    help: 'Where days have hours of their own, or do not follow each other: every day of the event.',
    required: false,
    least: 1,
    most: 60,
    of: {
      type: 'group',
      label: 'Day',
      help: 'Hours that a day does not say are those of the event.',
      required: true,
      fields: {
        on: { type: 'date', label: 'Day', help: 'Such as 2020-06-01.', required: true },
        startsAt,
        endsAt,
      },
    },
  },
  mode: {
    type: 'choice',
    label: 'Mode',
    help: 'How people meet.',
    required: true,
    choices: {
      inPerson: { label: 'In person' },
      virtual: { label: 'Virtual' },
      hybrid: { label: 'In person and virtual' },
    },
  },
  place: {
    type: 'text',
    label: 'Place',
    help: 'Where people meet, or "online".',
    required: false,
    least: 1,
    most: 200,
  },
  minutes: {
    type: 'number',
    label: 'Minutes',
    help: 'How long it takes, on each day.',
    required: false,
    least: 1,
    most: 1440,
    decimals: 0,
  },
  organizations: {
    type: 'list',
    label: 'For these districts',
    help: 'Leave it out where it is for all districts of the cohort.',
    required: false,
    least: 0,
    most: 2000,
    of: { type: 'organization', label: 'District', help: 'The code of the district.', required: true },
  },
  host: {
    type: 'organization',
    label: 'Host',
    help: 'The district that receives the others, such as in a peer exchange.',
    required: false,
  },
  roles: {
    type: 'list',
    label: 'For these roles',
    help: 'Who is invited. Name family members and students where they are.',
    required: false,
    least: 0,
    most: 50,
    of: {
      type: 'choice',
      label: 'Role',
      help: 'A role in a district team.',
      required: true,
      choices: TEAM_ROLES,
      list: 'roles',
    },
  },
  language: {
    type: 'text',
    label: 'Language',
    help: 'The language that is spoken; English where it is left out.',
    required: false,
    least: 2,
    most: 60,
  },
  interpretation: {
    ...LANGUAGES_FIELD,
    label: 'Interpretation',
    help: 'The languages into which it is interpreted. An empty list says that it is not.',
  },
  accessibility: ACCESSIBILITY_FIELD,
  respondBy: {
    type: 'date',
    label: 'Respond by',
    help: 'The last day on which districts can say who will come.',
    required: false,
  },
  basis: BASIS_FIELD,
  source: SOURCE_FIELD,
  facts: { type: 'anything', label: 'Fields of another basis', help: 'By field.', required: false },
} as const satisfies Fields;

/** An event of the collaborative, as a form. */
export const EVENT_FORM = {
  form: 'form@1',
  id: 'event@1',
  title: 'Event',
  fields: EVENT_FIELDS,
  basis: 'proposed',
  source: { id: 'project', at: 'c04' },
} as const satisfies FormDefinition;

/** One meeting, session or contact of the collaborative. */
export interface NetworkEvent extends Omit<ValuesOf<typeof EVENT_FIELDS>, 'source' | 'facts'> {
  readonly source?: GivenSource | null | undefined;
  /** Fields whose basis is another. */
  readonly facts?: Facts | null | undefined;
}
