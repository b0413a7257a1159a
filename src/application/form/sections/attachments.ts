import type { GroupField } from '../../../form/field.js';

/** Section I: letters. Files stay with the caller; the form lists them. */
export const ATTACHMENTS_SECTION = {
  type: 'group',
  label: 'Attachments',
  help: 'Letters, if there are any.',
  required: false,
  fields: {
    letters: {
      type: 'list',
      label: 'Letters',
      help: 'One entry a letter.',
      required: false,
      least: 0,
      most: 20,
      of: {
        type: 'group',
        label: 'Letter',
        help: 'What kind of letter it is, and its file.',
        required: true,
        fields: {
          kind: {
            type: 'choice',
            label: 'Kind',
            help: 'What the letter does.',
            required: true,
            choices: {
              designation: { label: 'Names a designee' },
              support: { label: 'Support' },
              other: { label: 'Other' },
            },
          },
          file: {
            type: 'text',
            label: 'File',
            help: 'The name of the file.',
            required: true,
            personal: true,
            least: 1,
            most: 200,
          },
        },
      },
    },
  },
} as const satisfies GroupField;
