import type { Fields } from './field.js';

const word = { type: 'text', most: 200 } as const;

/** What a person says to a finding, as it is stored: an `Explanation`. What its params quote may be blank. */
export const EXPLANATION_FIELDS = {
  code: { ...word, label: 'Rule', required: true },
  organization: { ...word, label: 'Organization' },
  month: { ...word, label: 'Month' },
  field: { ...word, label: 'Field' },
  params: {
    type: 'map',
    label: 'What the finding said',
    required: true,
    most: 200,
    of: {
      type: 'either',
      of: [
        { type: 'number', least: -9_007_199_254_740_991, most: 9_007_199_254_740_991 },
        { type: 'text', most: 10_000, blank: true },
      ],
    },
  },
  note: { type: 'text', label: 'Note', most: 100_000, personal: true },
  confirmed: { type: 'yesNo', label: 'Confirmed' },
  by: { ...word, label: 'By whom', personal: true },
  at: { ...word, label: 'At' },
} as const satisfies Fields;
