import { BETTER_ENDS } from '../../core/improvement/improvementRule.js';
import type { Field } from '../../form/field.js';
import {
  INSTRUMENT_ITEM_KINDS,
  type InstrumentBand,
  type InstrumentDomain,
  type InstrumentItem,
  type InstrumentSubscale,
  type InstrumentTotal,
} from './instrument.js';
import type { OverallScoreMethod } from './scoring.js';

// The parts of a definition as tables. What whole numbers may be is for `checkInstrument` to say, which knows the scales.

/** An id. */
export const ID = { type: 'text', label: 'Id', most: 80, required: true } as const;
/** A label. */
export const LABEL = { type: 'text', label: 'Label', most: 1000, required: true } as const;
/** A whole number. */
export const WHOLE = { type: 'number', least: -1_000_000, most: 1_000_000, decimals: 0 } as const;
/** Labels by key. */
export const LABELS = { type: 'map', of: { type: 'text', most: 1000 }, most: 200 } as const;

const optionalLabel = { type: 'text', label: 'Label', most: 1000 } as const;
const score = { type: 'number', least: -1_000_000, most: 1_000_000, decimals: 1 } as const;

const scaleFields = {
  min: { ...WHOLE, label: 'Lowest rating', required: true },
  max: { ...WHOLE, label: 'Highest rating', required: true },
  labels: { ...LABELS, label: 'Labels by rating', required: true },
} as const;

/** The scale of ratings. */
export const SCALE = { type: 'group', label: 'Scale', fields: scaleFields } as const satisfies Field;

/** Which end of a score is the good one. */
export const BETTER = { type: 'choice', label: 'Which scores are better', choices: BETTER_ENDS } as const;

/** How much must be answered. */
export const MINIMUM = {
  type: 'either',
  label: 'Items that must be answered',
  of: [
    {
      type: 'group',
      fields: { of: { ...WHOLE, required: true }, in: { ...WHOLE, required: true } },
    },
    { type: 'group', fields: { items: { ...WHOLE, label: 'Number of items', required: true } } },
  ],
} as const satisfies Field;

const bandFields = {
  id: ID,
  label: optionalLabel,
  from: { ...score, label: 'Lowest score' },
  to: { ...score, label: 'Highest score' },
  fromTenths: { ...WHOLE, label: 'Lowest score in tenths' },
  toTenths: { ...WHOLE, label: 'Highest score in tenths' },
  groups: {
    type: 'map',
    label: 'Groups for which the band is meant',
    of: { type: 'list', of: { type: 'text', most: 80 }, most: 50 },
    most: 10,
  },
} as const satisfies Readonly<Record<keyof InstrumentBand, Field>>;

/** Ranges of scores with names. */
export const BANDS = {
  type: 'list',
  label: 'Bands',
  most: 500,
  of: { type: 'group', fields: bandFields },
} as const satisfies Field;

const itemFields = {
  id: ID,
  label: LABEL,
  kind: { type: 'choice', label: 'Kind', choices: INSTRUMENT_ITEM_KINDS, required: true },
  scored: { type: 'yesNo', label: 'Scored', required: true },
  choices: { ...LABELS, label: 'Choices' },
  scale: SCALE,
  reverse: { type: 'yesNo', label: 'Reversed' },
  weight: { type: 'number', label: 'Weight', least: -1_000_000, most: 1_000_000, decimals: 1 },
} as const satisfies Readonly<Record<keyof InstrumentItem, Field>>;

const scoreFields = { id: ID, label: LABEL, bands: BANDS, minimumAnswered: MINIMUM, better: BETTER } as const;

/** Domains with their items. */
export const DOMAINS = {
  type: 'list',
  label: 'Domains',
  least: 1,
  most: 50,
  required: true,
  of: {
    type: 'group',
    fields: {
      ...scoreFields,
      scored: { type: 'yesNo', label: 'Makes a score' },
      items: {
        type: 'list',
        label: 'Items',
        least: 1,
        most: 300,
        required: true,
        of: { type: 'group', fields: itemFields },
      },
    } satisfies Readonly<Record<keyof InstrumentDomain, Field>>,
  },
} as const satisfies Field;

const itemIds = { type: 'list', of: { type: 'text', most: 80 } } as const;

/** Scores over items of any domains. */
export const SUBSCALES = {
  type: 'list',
  label: 'Subscales',
  most: 100,
  of: {
    type: 'group',
    fields: {
      ...scoreFields,
      items: { ...itemIds, label: 'Ids of items', least: 1, most: 1000, required: true },
    } satisfies Readonly<Record<keyof InstrumentSubscale, Field>>,
  },
} as const satisfies Field;

const METHODS = {
  'mean-of-domains': {},
  'mean-of-items': {},
  'sum-of-domains': {},
  'sum-of-items': {},
} as const satisfies Record<OverallScoreMethod, object>;

/** The score over all. */
export const TOTAL = {
  type: 'group',
  label: 'Score over all',
  fields: {
    label: optionalLabel,
    of: { ...itemIds, label: 'Ids of domains and subscales', least: 1, most: 200 },
    method: {
      type: 'choice',
      label: 'How scores become one',
      choices: METHODS,
    },
    bands: BANDS,
    minimumAnswered: MINIMUM,
  } satisfies Readonly<Record<keyof InstrumentTotal, Field>>,
} as const satisfies Field;
