import type { GroupField } from '../../../form/field.js';
import { CONTACT_FIELDS } from './contact.js';

const organization = {
  type: 'organization',
  label: 'Organization code',
  help: 'The code as the state writes it, as text with its leading zeros, such as 00240000.',
  required: true,
} as const;

/** Section A: who applies. */
export const APPLICANT_SECTION = {
  type: 'group',
  label: 'Applicant',
  help: 'Who applies, for which year, and whom we may write to.',
  required: true,
  fields: {
    organization,
    manualEntry: {
      type: 'group',
      label: 'Organization not in the list',
      help: 'Only where the list does not have your organization: its name, and why it is not there.',
      required: false,
      fields: {
        name: {
          type: 'text',
          label: 'Name',
          help: 'The name as the public knows it.',
          required: true,
          least: 2,
          most: 120,
        },
        reason: {
          type: 'text',
          label: 'Reason',
          help: 'Why the list does not have it, such as opened this year.',
          required: true,
          least: 10,
          most: 500,
        },
      },
    },
    applicantType: {
      type: 'choice',
      label: 'Kind of applicant',
      help: 'The kind of organization that applies.',
      required: true,
      choices: {
        district: { label: 'School district' },
        charter: { label: 'Charter school' },
        collaborative: { label: 'Educational collaborative', forms: ['application@2'] },
        vocational: { label: 'Vocational technical district' },
        virtual: { label: 'Virtual school or district' },
      },
    },
    memberDistricts: {
      type: 'list',
      label: 'Member districts',
      help: 'For an educational collaborative: the codes of its member districts.',
      required: false,
      forms: ['application@2'],
      least: 1,
      most: 60,
      of: organization,
    },
    schoolYear: {
      type: 'schoolYear',
      label: 'School year',
      help: 'The year of the cohort, such as 2020-2021 or 2020-21.',
      required: true,
    },
    superintendent: {
      label: 'Superintendent or executive director',
      help: 'Who leads the organization.',
      type: 'group',
      required: true,
      personal: true,
      fields: CONTACT_FIELDS,
    },
    primaryContact: {
      label: 'Primary contact',
      help: 'Whom we write to about the collaborative.',
      type: 'group',
      required: true,
      personal: true,
      fields: CONTACT_FIELDS,
    },
    dataContact: {
      label: 'Data contact',
      help: 'Who sends the monthly data. Better not the same person as the primary contact.',
      type: 'group',
      required: true,
      personal: true,
      fields: CONTACT_FIELDS,
    },
  },
} as const satisfies GroupField;
