import type { FormDefinition } from '../../form/definition/formDefinition.js';
import type { Fields } from '../../form/field.js';
import type { ValuesOf } from '../../form/fieldValue.js';
import { CONTACT_FIELDS } from '../form/sections/contact.js';

/** The fields of the interest form. */
export const INTEREST_FIELDS = {
  form: {
    type: 'choice',
    label: 'Form',
    help: 'The version of the form.',
    required: false,
    choices: { 'interest@1': { label: 'Interest form' } },
  },
  organization: {
    type: 'organization',
    label: 'Organization code',
    help: 'Eight digits as text, such as 00240000.',
    required: true,
  },
  contact: {
    type: 'group',
    label: 'Contact',
    help: 'Whom we may write to.',
    required: true,
    personal: true,
    fields: CONTACT_FIELDS,
  },
  wants: {
    type: 'list',
    label: 'What would help',
    help: 'One or more.',
    required: true,
    least: 1,
    most: 5,
    of: {
      type: 'choice',
      label: 'What would help',
      help: 'One of these.',
      required: true,
      choices: {
        news: { label: 'News and guidance' },
        training: { label: 'Professional development' },
        nextCohort: { label: 'Applying another year' },
        assessment: { label: 'Help with the needs assessment' },
        conversation: { label: 'A conversation' },
      },
    },
  },
  whyNotNow: {
    type: 'choice',
    label: 'Why not this year',
    help: 'The main reason.',
    required: false,
    choices: {
      time: { label: 'No time' },
      staff: { label: 'Not enough staff' },
      otherInitiatives: { label: 'Other initiatives' },
      leadership: { label: 'Change of leadership' },
      notReady: { label: 'Not ready yet' },
      other: { label: 'Other' },
    },
  },
  remarks: {
    type: 'text',
    label: 'Remarks',
    help: 'Anything else.',
    required: false,
    personal: true,
    least: 1,
    most: 2000,
  },
} as const satisfies Fields;

/** The interest form, for districts that do not apply but want to hear from the collaborative. */
export const INTEREST_FORM = {
  form: 'form@1',
  id: 'interest@1',
  title: 'Interest form',
  fields: INTEREST_FIELDS,
  basis: 'proposed',
  source: { id: 'project', at: 'a01' },
} as const satisfies FormDefinition;

/** A filled interest form. */
export interface Interest extends ValuesOf<typeof INTEREST_FIELDS> {}
