import type { Registry } from '../network/organizations/organization.js';

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
   * The organizations whose codes are shown to others: the built-in registry unless given. Any other eight digits may
   * be the number of a student that slipped into a column of codes.
   */
  readonly registry?: Registry | undefined;
  /** Words that are shown besides those of the built-in forms, such as the ids of the items of your own instrument. */
  readonly words?: readonly string[] | undefined;
}

/** The default of every report: each reported number gives way to `***`. */
export const MASKED = { values: 'mask', mark: '***' } as const satisfies MaskPolicy;

/** Numbers stay in: for the district's own eyes. */
export const UNMASKED = { values: 'show', mark: '***' } as const satisfies MaskPolicy;

/**
 * Params whose numbers never are what somebody reported, whatever the rule: limits of a form, numbers of rows, schools,
 * months and days, places in a list. The number of any other param is hidden, in rules to come too.
 */
export const OPEN_PARAMS: readonly string[] = [
  'cells',
  'columns',
  'days',
  'decimals',
  'due',
  'greatest',
  'latest',
  'least',
  'limit',
  'line',
  'months',
  'owed',
  'other',
  'partCovered',
  'phase',
  'place',
  'rows',
  'version',
  'wholeCovered',
];

/** Rules that count schools or findings in a param that elsewhere may count students. */
export const OPEN_COUNTS: readonly string[] = [
  'monthly.district-row-missing',
  'monthly.school-row-missing',
  'monthly.status-move-blocked',
];

/** Rules whose `line` names a line of a table by the codes that the table itself publishes. */
export const TABLE_LINE_RULES: readonly string[] = [
  'disclosure.total-inconsistent',
  'disclosure.protection-impossible',
];

/**
 * Params whose texts a rule makes of its own words: what kind of thing stands there, what is wanted, what may be chosen.
 * What a person wrote never stands in them; a text that looks like it is hidden all the same.
 */
export const WORDED_PARAMS: readonly string[] = ['choices', 'kind', 'need', 'option', 'wanted'];

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
