import type { Field, FormShape } from '../../form/field.js';
import { SOURCE_FIELD } from '../../form/sourceField.js';
import { INSTRUMENT_AUDIENCES, INSTRUMENT_ITEM_KINDS, type InstrumentDefinition } from './instrument.js';

const id = { type: 'text', label: 'Id', most: 80, required: true } as const;
const label = { type: 'text', label: 'Label', most: 1000, required: true } as const;
const words = { type: 'text', most: 2000, required: true } as const;
/** What a whole number may be is for `checkInstrument` to say, which knows the scale. */
const whole = { type: 'number', least: -1_000_000, most: 1_000_000, decimals: 0 } as const;
const labels = { type: 'map', of: { type: 'text', most: 1000 } } as const;

/** The definition of an instrument as a table. */
export const INSTRUMENT_FIELDS = {
  id,
  edition: { ...words, label: 'Edition' },
  title: { type: 'text', label: 'Title', most: 2000 },
  audience: { type: 'choice', label: 'Audience', choices: INSTRUMENT_AUDIENCES, required: true },
  basis: {
    type: 'choice',
    label: 'Basis',
    choices: { official: {}, published: {}, inferred: {}, proposed: {} },
    required: true,
  },
  source: { ...SOURCE_FIELD, required: true },
  licence: { ...words, label: 'Licence' },
  scale: {
    type: 'group',
    label: 'Scale',
    required: true,
    fields: {
      min: { ...whole, label: 'Lowest rating', required: true },
      max: { ...whole, label: 'Highest rating', required: true },
      labels: { ...labels, label: 'Labels by rating', required: true },
    },
  },
  bands: {
    type: 'list',
    label: 'Bands',
    least: 1,
    required: true,
    of: {
      type: 'group',
      fields: {
        id,
        label: { type: 'text', label: 'Label', most: 1000 },
        fromTenths: { ...whole, label: 'Lowest score in tenths', required: true },
        toTenths: { ...whole, label: 'Highest score in tenths' },
      },
    },
  },
  minimumAnswered: {
    type: 'group',
    label: 'Share of items that must be answered',
    required: true,
    fields: { of: { ...whole, required: true }, in: { ...whole, required: true } },
  },
  domains: {
    type: 'list',
    label: 'Domains',
    least: 1,
    required: true,
    of: {
      type: 'group',
      fields: {
        id,
        label,
        items: {
          type: 'list',
          label: 'Items',
          least: 1,
          required: true,
          of: {
            type: 'group',
            fields: {
              id,
              label,
              kind: { type: 'choice', label: 'Kind', choices: INSTRUMENT_ITEM_KINDS, required: true },
              scored: { type: 'yesNo', label: 'Scored', required: true },
              choices: { ...labels, label: 'Choices' },
            },
          },
        },
      },
    },
  },
  countLimits: {
    type: 'list',
    label: 'Limits between counts',
    of: {
      type: 'group',
      fields: {
        part: id,
        whole: id,
        breach: {
          type: 'choice',
          label: 'Severity of a breach',
          choices: { fatal: {}, confirm: {} },
          required: true,
        },
      },
    },
  },
} as const satisfies Readonly<Record<keyof InstrumentDefinition, Field>>;

/** The definition of an instrument as it is read. */
export const INSTRUMENT_FORM = { id: 'instrument', fields: INSTRUMENT_FIELDS } as const satisfies FormShape;
