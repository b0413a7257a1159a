import type { EitherField } from './field.js';

/** What a definition that somebody brings names as its source: a text, a title with its address, or a source known here. */
export const SOURCE_FIELD = {
  type: 'either',
  label: 'Source',
  of: [
    { type: 'text', most: 1000 },
    {
      type: 'group',
      fields: {
        title: { type: 'text', label: 'Title', most: 500, required: true },
        url: { type: 'text', label: 'Address', most: 2000 },
      },
    },
    {
      type: 'group',
      fields: {
        id: { type: 'id', label: 'Id of the source', required: true },
        at: { type: 'text', label: 'Place in it', most: 200 },
      },
    },
  ],
} as const satisfies EitherField;
