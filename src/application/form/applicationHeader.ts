import type { Fields } from '../../form/field.js';
import { APPLICATION_PARTIES, APPLICATION_STATES } from './applicationStates.js';

/** What an application carries besides its sections. */
export const APPLICATION_HEADER = {
  form: {
    type: 'choice',
    label: 'Form',
    help: 'The version of the form.',
    required: true,
    choices: { 'application@1': { label: '2020-21' }, 'application@2': { label: '2021-22' } },
  },
  cohort: {
    type: 'text',
    label: 'Cohort',
    help: 'The id of the cohort applied for.',
    required: true,
    least: 1,
    most: 60,
  },
  version: {
    type: 'number',
    label: 'Version',
    help: '1 for the first, one more for each that replaces it.',
    required: true,
    least: 1,
    most: 999,
    decimals: 0,
  },
  state: {
    type: 'choice',
    label: 'Status',
    help: 'Where the application stands.',
    required: true,
    choices: APPLICATION_STATES,
  },
  submittedAt: {
    type: 'instant',
    label: 'Submitted at',
    help: 'Date, time and offset, such as 2020-06-30T16:00:00-04:00.',
    required: false,
  },
  remark: {
    type: 'text',
    label: 'Remark',
    help: 'A remark on the whole file, such as that it is made up.',
    required: false,
    least: 1,
    most: 300,
  },
  moves: {
    type: 'list',
    label: 'Moves',
    help: 'How the application came to its state.',
    required: false,
    least: 0,
    most: 100,
    of: {
      type: 'group',
      label: 'Move',
      help: 'From one state to another.',
      required: true,
      fields: {
        from: {
          type: 'choice',
          label: 'State before',
          help: 'The state before.',
          required: true,
          choices: APPLICATION_STATES,
        },
        to: {
          type: 'choice',
          label: 'State after',
          help: 'The state after.',
          required: true,
          choices: APPLICATION_STATES,
        },
        at: { type: 'instant', label: 'At', help: 'Date, time and offset.', required: true },
        by: {
          type: 'choice',
          label: 'By whom',
          help: 'Who refused: the applicant or the collaborative.',
          required: false,
          choices: APPLICATION_PARTIES,
        },
        reason: {
          type: 'text',
          label: 'Reason',
          help: 'Why, where a reason is needed.',
          required: false,
          personal: true,
          least: 10,
          most: 1000,
        },
      },
    },
  },
} as const satisfies Fields;
