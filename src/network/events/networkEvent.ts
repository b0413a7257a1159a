import type { Facts, GivenSource } from '../../core/fact.js';
import { BASIS_FIELD } from '../../form/basisField.js';
import type { FormDefinition } from '../../form/definition/formDefinition.js';
import type { Fields } from '../../form/field.js';
import type { ValuesOf } from '../../form/fieldValue.js';
import { SOURCE_FIELD } from '../../form/sourceField.js';
import { EVENT_KINDS } from '../words/eventKinds.js';

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
  startsAt: {
    type: 'text',
    label: 'Begins at',
    help: 'Hour and minute in the time zone of the cohort, such as 09:30.',
    required: false,
    most: 5,
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
  minutes: {
    type: 'number',
    label: 'Minutes',
    help: 'How long it takes, on each day.',
    required: false,
    least: 1,
    most: 10_000,
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
