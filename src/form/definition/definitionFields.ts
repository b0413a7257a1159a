import { CHOICE_LISTS } from '../choiceLists.js';
import type { Fields, VariantsField } from '../field.js';
import { SOURCE_FIELD } from '../sourceField.js';

// A definition of a form is a form too, and is read by the reader that reads what it declares.

const WORDS = 2000;
/** No bound of a number lies farther from zero: every whole number up to there is exact. */
const FARTHEST = 9_007_199_254_740_991;

const BASE = {
  label: { type: 'text', label: 'Label', most: 300 },
  help: { type: 'text', label: 'Help', most: WORDS },
  required: { type: 'yesNo', label: 'Required' },
  forms: { type: 'list', label: 'Versions of the form', most: 50, of: { type: 'text', most: 80 } },
  personal: { type: 'yesNo', label: 'Holds what is personal' },
} as const satisfies Fields;

const count = { type: 'number', least: 0, most: 1_000_000, decimals: 0 } as const;
const bound = { type: 'number', required: true, least: -FARTHEST, most: FARTHEST } as const;

/** What may be said of each word of a choice. */
const CHOICES = {
  type: 'map',
  least: 1,
  most: 1000,
  of: {
    type: 'group',
    fields: { label: { type: 'text', label: 'Label', most: 300 }, forms: BASE.forms },
  },
} as const;

/** A field of a form, of any type. It holds itself: a group has fields. */
const FIELD: VariantsField = {
  type: 'variants',
  label: 'Field',
  by: 'type',
  of: {
    text: {
      ...BASE,
      least: { ...count, label: 'Least characters' },
      most: { ...count, label: 'Most characters', required: true },
      blank: { type: 'yesNo', label: 'Takes blanks' },
    },
    number: {
      ...BASE,
      least: { ...bound, label: 'Least' },
      most: { ...bound, label: 'Most' },
      decimals: { type: 'number', label: 'Decimals', least: 0, most: 9, decimals: 0 },
    },
    choice: {
      ...BASE,
      choices: { ...CHOICES, label: 'Choices', required: true },
      list: { type: 'choice', label: 'List', choices: CHOICE_LISTS },
    },
    date: BASE,
    month: BASE,
    instant: BASE,
    schoolYear: BASE,
    organization: BASE,
    grade: BASE,
    email: BASE,
    id: BASE,
    yesNo: BASE,
    evidence: BASE,
    anything: BASE,
    reportedValue: {
      ...BASE,
      decimals: { type: 'number', label: 'Decimals', least: 0, most: 1, decimals: 0 },
      scale: {
        type: 'group',
        label: 'Scale',
        fields: { least: { ...bound, label: 'Least' }, greatest: { ...bound, label: 'Greatest' } },
      },
    },
    group: {
      ...BASE,
      get fields() {
        return FIELDS;
      },
    },
    list: {
      ...BASE,
      get of() {
        return { ...FIELD, required: true };
      },
      least: { ...count, label: 'Least entries' },
      most: { ...count, label: 'Most entries' },
    },
    map: {
      ...BASE,
      get of() {
        return { ...FIELD, required: true };
      },
      keys: { ...CHOICES, label: 'Keys' },
      least: { ...count, label: 'Least entries' },
      most: { ...count, label: 'Most entries' },
    },
    variants: {
      ...BASE,
      by: { type: 'id', label: 'Key of the word', required: true },
      of: {
        type: 'map',
        label: 'Fields by word',
        required: true,
        least: 1,
        most: 200,
        get of() {
          return { ...FIELDS, required: false };
        },
      },
    },
    either: {
      ...BASE,
      of: {
        type: 'list',
        label: 'Kinds',
        required: true,
        least: 1,
        most: 20,
        get of() {
          return FIELD;
        },
      },
    },
  },
};

/** The fields of a form or of a group, by their key. */
const FIELDS = {
  type: 'map',
  label: 'Fields',
  required: true,
  least: 1,
  most: 500,
  of: FIELD,
} as const satisfies Fields[string];

/** The definition of a form, declared in its own language. */
export const FORM_DEFINITION_FIELDS = {
  form: { type: 'choice', label: 'Form', required: true, choices: { 'form@1': { label: 'Form' } } },
  id: { type: 'text', label: 'Name and version', required: true, least: 3, most: 80 },
  title: { type: 'text', label: 'Title', required: true, least: 1, most: 300 },
  languages: {
    type: 'map',
    label: 'Words in other languages',
    most: 100,
    of: { type: 'map', most: 5000, of: { type: 'text', most: WORDS } },
  },
  fields: FIELDS,
  basis: { type: 'choice', label: 'Basis', choices: { proposed: { label: 'Proposed' } } },
  source: SOURCE_FIELD,
} as const satisfies Fields;
