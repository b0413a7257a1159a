import type { Fields } from '../field.js';
import { SOURCE_FIELD } from '../sourceField.js';
import { MIGRATION_FORM } from './migration.js';

const NAME = { type: 'text', least: 1, most: 300 } as const;
const FIELD = { ...NAME, label: 'Field', required: true } as const;
const TO = { ...NAME, label: 'New name' } as const;
const NAMES = { type: 'list', required: true, least: 2, most: 100, of: NAME } as const;
const FACTOR = { type: 'number', least: 1, most: 1_000_000, decimals: 0 } as const;
const NOTE = { because: { type: 'text', label: 'Why', most: 1000 } } as const;

/** The fields of a migration, in the language of forms. */
export const MIGRATION_FIELDS = {
  form: {
    type: 'choice',
    label: 'Form',
    required: true,
    choices: { [MIGRATION_FORM]: { label: 'Migration' } },
  },
  from: { ...NAME, label: 'From the form', required: true, most: 80 },
  to: { ...NAME, label: 'To the form', required: true, most: 80 },
  title: { ...NAME, label: 'Title' },
  changes: {
    type: 'list',
    label: 'Changes',
    required: true,
    most: 5000,
    of: {
      type: 'variants',
      label: 'Change',
      by: 'change',
      of: {
        same: { field: FIELD, ...NOTE },
        retired: { field: FIELD, ...NOTE },
        added: { field: FIELD, ...NOTE },
        renamed: { field: FIELD, to: { ...TO, required: true }, ...NOTE },
        split: {
          field: FIELD,
          into: { ...NAMES, label: 'New fields' },
          keptIn: { ...NAME, label: 'The one that has all of it' },
          ...NOTE,
        },
        merged: {
          fields: { ...NAMES, label: 'Fields' },
          to: { ...TO, required: true },
          adds: { type: 'yesNo', label: 'Nothing is in two of them' },
          ...NOTE,
        },
        converted: {
          field: FIELD,
          to: TO,
          times: { ...FACTOR, label: 'Multiplied by' },
          over: { ...FACTOR, label: 'Divided by' },
          decimals: { type: 'number', label: 'Decimals', least: 0, most: 1, decimals: 0 },
          ...NOTE,
        },
        reworded: {
          field: FIELD,
          to: TO,
          words: { type: 'map', label: 'New words', most: 1000, of: NAME },
          retiredWords: { type: 'list', label: 'Words that are gone', most: 1000, of: NAME },
          ...NOTE,
        },
      },
    },
  },
  rules: {
    type: 'list',
    label: 'Rules',
    most: 5000,
    of: {
      type: 'group',
      fields: { code: { ...NAME, label: 'Code', required: true }, to: { ...NAME, label: 'New code' } },
    },
  },
  basis: { type: 'choice', label: 'Basis', choices: { proposed: { label: 'Proposed' } } },
  source: SOURCE_FIELD,
} as const satisfies Fields;
