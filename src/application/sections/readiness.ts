import type { GroupField } from '../field.js';

const step = {
  type: 'group',
  required: true,
  fields: {
    done: { type: 'yesNo', label: 'Done', help: 'Yes or no; both are fine.', required: true },
    on: { type: 'date', label: 'Day', help: 'If it is done: on which day.', required: false },
  },
} as const;
const capability = {
  type: 'choice',
  help: 'Whether these numbers can be sent every month. "Not yet" is a fair answer.',
  required: true,
  choices: {
    now: { label: 'Now' },
    within3Months: { label: 'Within three months' },
    notYet: { label: 'Not yet' },
  },
} as const;

/** Section E: what is ready and what is not yet. */
export const READINESS_SECTION = {
  type: 'group',
  label: 'Readiness',
  help: 'What is ready and what is not yet. Nothing here has to be ready.',
  required: true,
  fields: {
    shapeRegistered: {
      ...step,
      label: 'Registered with SHAPE',
      help: 'Whether the organization has an account.',
    },
    profileComplete: {
      ...step,
      label: 'Profile complete',
      help: 'Whether the School Mental Health Profile is filled.',
    },
    qualityAssessmentComplete: {
      ...step,
      label: 'Quality assessment complete',
      help: 'Whether the School Mental Health Quality Assessment is filled.',
    },
    otherInitiatives: {
      type: 'list',
      label: 'Other initiatives',
      help: 'Other work that asks for the same people and time.',
      required: false,
      least: 0,
      most: 20,
      of: {
        type: 'text',
        label: 'Initiative',
        help: 'Its name and what it is for.',
        required: true,
        least: 2,
        most: 300,
      },
    },
    dataCapability: {
      type: 'group',
      label: 'Data capability',
      help: 'The six topics that every district is asked for every month, as far as it has them.',
      required: true,
      fields: {
        screening: { ...capability, label: 'Screening' },
        tier2: { ...capability, label: 'Tier 2' },
        tier3: { ...capability, label: 'Tier 3' },
        psychosocial: { ...capability, label: 'Psychosocial improvement' },
        academic: { ...capability, label: 'Academic improvement' },
        pdsa: { ...capability, label: 'PDSA cycles' },
      },
    },
  },
} as const satisfies GroupField;
