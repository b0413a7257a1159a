import { BASIS_FIELD } from '../../form/basisField.js';
import type { Field, FormShape } from '../../form/field.js';
import { SOURCE_FIELD } from '../../form/sourceField.js';
import type { DisclosurePolicy, ZeroRule } from './policy.js';

/** More students, steps or versions than anybody counts. */
const GREATEST = 1_000_000_000_000;

const CODE = { type: 'text', most: 1000, required: true } as const;
const WHOLE = { type: 'number', least: 1, most: GREATEST, decimals: 0 } as const;
const PERCENT = { type: 'number', least: 0, most: 100, decimals: 0, required: true } as const;
const ZEROS = { publish: {}, suppress: {} } as const satisfies Record<ZeroRule, object>;

/** The fields of a disclosure policy. Those that are left out come from the default policy. */
export const POLICY_FIELDS = {
  id: { type: 'text', label: 'Id', most: 200 },
  version: { ...WHOLE, label: 'Version' },
  basis: BASIS_FIELD,
  source: SOURCE_FIELD,
  setBy: { type: 'text', label: 'Set by', most: 500 },
  threshold: { ...WHOLE, label: 'Threshold', least: 2, required: true },
  zeros: {
    type: 'either',
    label: 'Zeros',
    required: true,
    of: [
      { type: 'choice', choices: ZEROS },
      {
        type: 'group',
        fields: {
          dimension: CODE,
          otherwise: { type: 'choice', choices: ZEROS, required: true },
          codes: { type: 'map', of: { type: 'choice', choices: ZEROS }, required: true },
        },
      },
    ],
  },
  level: {
    type: 'either',
    label: 'Level',
    required: true,
    of: [
      { type: 'choice', choices: { exact: {}, cover: {} } },
      { type: 'group', fields: { width: { ...WHOLE, required: true } } },
    ],
  },
  cost: { type: 'choice', label: 'Cost', choices: { count: {}, value: {} } },
  mustPublish: {
    type: 'list',
    label: 'Must be published',
    of: {
      type: 'either',
      of: [
        { type: 'choice', choices: { grandTotal: {} } },
        { type: 'list', of: CODE },
      ],
    },
  },
  orders: {
    type: 'list',
    label: 'Known orders',
    of: { type: 'group', fields: { dimension: CODE, lesser: CODE, greater: CODE } },
  },
  percentBands: {
    type: 'list',
    label: 'Percent bands',
    of: {
      type: 'group',
      fields: {
        from: { ...WHOLE, required: true },
        to: { ...WHOLE, help: 'Left out or null: no limit.' },
        low: PERCENT,
        high: PERCENT,
      },
    },
  },
  periodGuard: { type: 'yesNo', label: 'Hides small corrections' },
  alreadyPublic: { type: 'choice', label: 'What is already public', choices: { refuse: {}, note: {} } },
  steps: { ...WHOLE, label: 'Steps' },
} as const satisfies Record<keyof DisclosurePolicy, Field>;

/** A disclosure policy as it is read. */
export const POLICY_FORM = { id: 'disclosure policy', fields: POLICY_FIELDS } as const satisfies FormShape;
