import type { GroupField } from '../../../form/field.js';

const STEP = {
  done: { type: 'yesNo', label: 'Done', help: 'Yes or no; both are fine.', required: true },
  on: { type: 'date', label: 'Day', help: 'If it is done: on which day.', required: false },
} as const;
const CAPABILITIES = {
  now: { label: 'Now' },
  within3Months: { label: 'Within three months' },
  notYet: { label: 'Not yet' },
} as const;
const CAPABILITY_HELP = 'Whether these numbers can be sent every month. "Not yet" is a fair answer.';

/** Section E: what is ready and what is not yet. */
export const READINESS_SECTION = {
  type: 'group',
  label: 'Readiness',
  help: 'What is ready and what is not yet. Nothing here has to be ready.',
  required: true,
  fields: {
    shapeRegistered: {
      label: 'Registered with SHAPE',
      help: 'Whether the organization has an account.',
      type: 'group',
      required: true,
      fields: STEP,
    },
    profileComplete: {
      label: 'Profile complete',
      help: 'Whether the School Mental Health Profile is filled.',
      type: 'group',
      required: true,
      fields: STEP,
    },
    qualityAssessmentComplete: {
      label: 'Quality assessment complete',
      help: 'Whether the School Mental Health Quality Assessment is filled.',
      type: 'group',
      required: true,
      fields: STEP,
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
        screening: {
          label: 'Screening',
          type: 'choice',
          help: CAPABILITY_HELP,
          required: true,
          choices: CAPABILITIES,
        },
        tier2: {
          label: 'Tier 2',
          type: 'choice',
          help: CAPABILITY_HELP,
          required: true,
          choices: CAPABILITIES,
        },
        tier3: {
          label: 'Tier 3',
          type: 'choice',
          help: CAPABILITY_HELP,
          required: true,
          choices: CAPABILITIES,
        },
        psychosocial: {
          label: 'Psychosocial improvement',
          type: 'choice',
          help: CAPABILITY_HELP,
          required: true,
          choices: CAPABILITIES,
        },
        academic: {
          label: 'Academic improvement',
          type: 'choice',
          help: CAPABILITY_HELP,
          required: true,
          choices: CAPABILITIES,
        },
        pdsa: {
          label: 'PDSA cycles',
          type: 'choice',
          help: CAPABILITY_HELP,
          required: true,
          choices: CAPABILITIES,
        },
      },
    },
  },
} as const satisfies GroupField;
