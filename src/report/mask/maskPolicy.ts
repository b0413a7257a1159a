import type { Kind, ObjectKind } from '../../core/given/kind.js';
import type { MonthlyForm } from '../../monthly/form/monthlyForm.js';
import type { Cohort } from '../../network/cohorts/cohort.js';
import type { Registry } from '../../network/organizations/organization.js';
import type { RuleParams } from './holdsOf.js';

/**
 * How findings are made fit to leave the submitter's hands.
 *
 * `values: 'show'` leaves the numbers in and is the submitter's own choice; what people wrote (notes,
 * explanations, names, and any words where a number or a known heading is wanted) is taken out either way.
 */
export interface MaskPolicy {
  readonly values: 'mask' | 'show';
  /** What stands where a value stood: always the same, so that not even the number of digits shows. */
  readonly mark: string;
  /**
   * The organizations whose codes are shown to others: the built-in registry unless given. Any other digits may
   * be the number of a student that slipped into a column of codes.
   */
  readonly registry?: Registry | undefined;
  /** A cohort whose districts are shown too. */
  readonly cohort?: Cohort | undefined;
  /** Monthly forms whose measures, labels and rules are known besides those of this package. */
  readonly forms?: readonly MonthlyForm[] | undefined;
  /**
   * Names of files that hold definitions, such as a cohort, a registry or a form: they are made to be handed around and
   * hold nothing of a student, so what the rules for definitions find there is shown whole.
   */
  readonly definitions?: readonly string[] | undefined;
  /** Words that are shown besides those of the built-in forms, such as the ids of the items of your own instrument. */
  readonly words?: readonly string[] | undefined;
  /** Rules of your own: what their params hold is shown by the word of the rule. Params of other rules are hidden. */
  readonly rules?: readonly RuleParams[] | undefined;
}

/** What a `MaskPolicy` must be. */
export const MASK_POLICY = {
  says: 'a policy of masking: MASKED, UNMASKED, or { values, mark }',
  has: { values: { oneOf: ['mask', 'show'] }, mark: 'text' },
  mayHave: {
    registry: 'object',
    cohort: 'object',
    forms: 'list',
    definitions: 'list',
    words: 'anything',
    rules: 'list',
  },
} as const satisfies ObjectKind & {
  readonly has: Partial<Record<keyof MaskPolicy, Kind>>;
  readonly mayHave: Partial<Record<keyof MaskPolicy, Kind>>;
};

/** The default of every report: each reported number gives way to `***`. */
export const MASKED = { values: 'mask', mark: '***' } as const satisfies MaskPolicy;

/** Numbers stay in: for the district's own eyes. */
export const UNMASKED = { values: 'show', mark: '***' } as const satisfies MaskPolicy;

/** What people and spreadsheets write for "nothing": it holds neither a number nor a name, so it may be shown. */
export const OPEN_WORDS: readonly string[] = [
  '',
  '-',
  '--',
  '.',
  '*',
  '?',
  'n/a',
  'na',
  'nil',
  'none',
  'null',
  'tbd',
  'x',
  '#n/a',
  '#value!',
  '#ref!',
  '#div/0!',
  '#num!',
  '#name?',
  '#null!',
];
