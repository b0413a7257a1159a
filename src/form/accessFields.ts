import type { Choices, ListField } from './field.js';

/** What makes it possible for people to take part. A state may add to it: the list is `accessibility`. */
export const ACCESSIBILITY = {
  captions: { label: 'Live captions' },
  signLanguage: { label: 'Sign language interpretation (ASL)' },
  wheelchairAccess: { label: 'Wheelchair access' },
  largePrint: { label: 'Large print' },
  screenReader: { label: 'Materials that a screen reader reads' },
  assistiveListening: { label: 'Assistive listening' },
  plainLanguage: { label: 'Plain language' },
  translatedMaterials: { label: 'Translated materials' },
  childCare: { label: 'Child care' },
  transportation: { label: 'Transportation' },
} as const satisfies Choices;

/** What is offered, or asked for, so that people can take part. */
export const ACCESSIBILITY_FIELD = {
  type: 'list',
  label: 'Accessibility',
  help: 'What makes it possible for people to take part.',
  required: false,
  least: 0,
  most: 50,
  of: {
    type: 'choice',
    label: 'Accessibility',
    help: 'One of these.',
    required: true,
    choices: ACCESSIBILITY,
    list: 'accessibility',
  },
} as const satisfies ListField;

/** Languages in the words that people use for them. */
export const LANGUAGES_FIELD = {
  type: 'list',
  label: 'Languages',
  help: 'Languages in your own words, such as Spanish.',
  required: false,
  least: 0,
  most: 50,
  of: { type: 'text', label: 'Language', help: 'Such as Spanish.', required: true, least: 2, most: 60 },
} as const satisfies ListField;
