import type { ChoiceField, Field, Fields, FormShape } from '../../form/field.js';
import type { CellStatus } from './table.js';

const CODE = { type: 'text', most: 1000, required: true } as const;
const WHOLE = {
  type: 'number',
  least: Number.MIN_SAFE_INTEGER,
  most: Number.MAX_SAFE_INTEGER,
  decimals: 0,
} as const;
const STATUSES = { primary: {}, input: {}, fixed: {}, open: {} } as const satisfies Record<
  CellStatus,
  object
>;
const STATUS = { type: 'choice', choices: STATUSES } as const satisfies ChoiceField;

/** A list of pairs; the pairs themselves are read by `checkTerms`. */
const TERMS = { type: 'list', of: { type: 'anything' }, required: true } as const satisfies Field;

/** Declares the form of a table of so many dimensions: every key has one code for each of them. */
export function tableForm(dimensions: number): FormShape {
  const key = { type: 'list', of: CODE, least: dimensions, most: dimensions, required: true } as const;
  return {
    id: 'table',
    fields: {
      dims: { type: 'list', required: true, of: { type: 'group', fields: DIMENSION } },
      // A count that is not one is a finding of its own, and null is a count that arrived hidden.
      cells: {
        type: 'list',
        required: true,
        of: { type: 'group', fields: { k: key, v: { type: 'anything' }, s: STATUS } },
      },
      equations: { type: 'list', of: { type: 'group', fields: EQUATION } },
      inequalities: { type: 'list', of: { type: 'group', fields: INEQUALITY } },
      rates: { type: 'list', of: { type: 'group', fields: { num: key, den: key, ...PERCENT } } },
      // Of an entry of the ledger of releases; it is read as a part of the policy.
      zeros: { type: 'anything' },
    },
  };
}

const DIMENSION = {
  name: CODE,
  root: CODE,
  tree: { type: 'map', of: { type: 'list', of: CODE }, required: true },
} as const satisfies Fields;

const EQUATION = { terms: TERMS, rhs: { ...WHOLE, required: true } } as const satisfies Fields;

const INEQUALITY = {
  why: { type: 'text', most: 1000 },
  terms: TERMS,
  lo: WHOLE,
  hi: WHOLE,
} as const satisfies Fields;

const PERCENT = {
  percent: { type: 'number', least: 0, most: 999_999, required: true },
  decimals: { type: 'number', least: 0, most: 4, decimals: 0, required: true },
} as const satisfies Fields;
