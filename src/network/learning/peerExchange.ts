import type { FormDefinition } from '../../form/definition/formDefinition.js';
import type { Fields } from '../../form/field.js';
import type { ValuesOf } from '../../form/fieldValue.js';

/** The fields of a record of a peer exchange. */
export const PEER_EXCHANGE_FIELDS = {
  form: {
    type: 'choice',
    label: 'Form',
    help: 'Says what the file is; may be left out elsewhere.',
    required: false,
    choices: { 'peer-exchange@1': {} },
  },
  id: { type: 'id', label: 'Id', help: 'A short name of the exchange.', required: true },
  event: {
    type: 'id',
    label: 'Event',
    help: 'The id of the event at which it took place, where it is one.',
    required: false,
  },
  on: { type: 'date', label: 'Day', help: 'The day on which it took place.', required: true },
  gave: {
    type: 'organization',
    label: 'Who gave',
    help: 'The district that shared what it has learned.',
    required: true,
  },
  received: {
    type: 'list',
    label: 'Who received',
    help: 'The districts that it was shared with.',
    required: true,
    least: 1,
    most: 2000,
    of: { type: 'organization', label: 'District', help: 'The code of the district.', required: true },
  },
  topic: {
    type: 'text',
    label: 'Topic',
    help: 'What was shared, without names of people.',
    required: true,
    least: 1,
    most: 200,
  },
  followUp: {
    type: 'list',
    label: 'Follow-up',
    help: 'What somebody wants to do after it.',
    required: false,
    least: 0,
    most: 50,
    of: {
      type: 'group',
      label: 'Step',
      help: 'One thing to do.',
      required: true,
      fields: {
        what: { type: 'text', label: 'What', required: true, least: 1, most: 500 },
        by: { type: 'date', label: 'By', help: 'The day by which it is to be done.', required: false },
        organization: {
          type: 'organization',
          label: 'Who',
          help: 'The district that does it.',
          required: false,
        },
        doneOn: { type: 'date', label: 'Done on', required: false },
      },
    },
  },
} as const satisfies Fields;

/** A record of a peer exchange, as a form. */
export const PEER_EXCHANGE_FORM = {
  form: 'form@1',
  id: 'peer-exchange@1',
  title: 'Peer exchange between districts',
  fields: PEER_EXCHANGE_FIELDS,
  basis: 'proposed',
  source: { id: 'project', at: 'c13' },
} as const satisfies FormDefinition;

/** What one district shared with others, and what follows from it. */
export interface PeerExchange extends ValuesOf<typeof PEER_EXCHANGE_FIELDS> {}
