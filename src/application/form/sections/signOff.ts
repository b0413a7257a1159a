import type { GroupField } from '../../../form/field.js';

/** Section H: who signs. */
export const SIGN_OFF_SECTION = {
  type: 'group',
  label: 'Sign-off',
  help: 'The superintendent, the executive director, or a designee with a letter.',
  required: true,
  fields: {
    signature: {
      type: 'group',
      label: 'Signature',
      help: 'Who signs, when and how.',
      required: true,
      personal: true,
      fields: {
        name: {
          type: 'text',
          label: 'Name',
          help: 'First and last name.',
          required: true,
          personal: true,
          least: 2,
          most: 120,
        },
        title: {
          type: 'choice',
          label: 'Position',
          help: 'A designee adds a letter under Attachments.',
          required: true,
          choices: {
            superintendent: { label: 'Superintendent' },
            executiveDirector: { label: 'Executive director' },
            designee: { label: 'Designee, with letter' },
          },
        },
        date: { type: 'date', label: 'Date', help: 'The day of signing.', required: true },
        method: {
          type: 'choice',
          label: 'Method',
          help: 'How it was signed.',
          required: true,
          choices: {
            electronic: { label: 'Electronic' },
            paper: { label: 'On paper, scanned' },
          },
        },
      },
    },
  },
} as const satisfies GroupField;
