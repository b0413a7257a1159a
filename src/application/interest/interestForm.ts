import { ACCESSIBILITY_FIELD } from '../../form/accessFields.js';
import type { FormDefinition } from '../../form/definition/formDefinition.js';
import type { Fields } from '../../form/field.js';
import type { ValuesOf } from '../../form/fieldValue.js';
import { CONTACT_FIELDS } from '../form/sections/contact.js';

/** Who may ask: anyone. A district and a school name their code; for all others there is none. */
export const INTEREST_ROLES = {
  district: { label: 'A district' },
  school: { label: 'A school' },
  family: { label: 'A family, parent or caregiver' },
  student: { label: 'A student' },
  provider: { label: 'A provider of services' },
  partner: { label: 'A partner or community organization' },
  otherState: { label: 'Another state' },
  other: { label: 'Somebody else' },
} as const;

/** The fields of the interest form. */
export const INTEREST_FIELDS = {
  form: {
    type: 'choice',
    label: 'Form',
    help: 'The version of the form.',
    required: false,
    choices: { 'interest@1': { label: 'Interest form' } },
  },
  role: {
    type: 'choice',
    label: 'Who is asking',
    help: 'For whom you write.',
    required: false,
    choices: INTEREST_ROLES,
  },
  organization: {
    type: 'organization',
    label: 'Organization code',
    help: 'Only for a district or school: its code as text, such as 00240000.',
    required: false,
  },
  organizationName: {
    type: 'text',
    label: 'Organization',
    help: 'The name of the district, school, office or organization, if there is one.',
    required: false,
    least: 2,
    most: 200,
  },
  state: {
    type: 'text',
    label: 'State',
    help: 'Where you are, if it is not the state of the collaborative.',
    required: false,
    least: 2,
    most: 60,
  },
  contact: {
    type: 'group',
    label: 'Contact',
    help: 'Whom we may write to.',
    required: true,
    personal: true,
    fields: { ...CONTACT_FIELDS, title: { ...CONTACT_FIELDS.title, required: false } },
  },
  languages: {
    type: 'list',
    label: 'Languages',
    help: 'The languages in which you would like to be answered, in your own words.',
    required: false,
    least: 0,
    most: 10,
    of: { type: 'text', label: 'Language', help: 'Such as Spanish.', required: true, least: 2, most: 60 },
  },
  accessibility: {
    ...ACCESSIBILITY_FIELD,
    help: 'What would make it possible for you to take part.',
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

/** The interest form, for everybody who does not apply but wants to hear from the collaborative. */
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
