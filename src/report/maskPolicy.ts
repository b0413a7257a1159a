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
}

/** The default of every report: each reported number gives way to `***`. */
export const MASKED = { values: 'mask', mark: '***' } as const satisfies MaskPolicy;

/** Numbers stay in: for the district's own eyes. */
export const UNMASKED = { values: 'show', mark: '***' } as const satisfies MaskPolicy;

/**
 * Params that never hold a reported value, whatever the rule: keys, limits of the form, dates, counts of rows
 * and columns. Any other param is a value until its field shows that it is a key.
 */
export const OPEN_PARAMS: readonly string[] = [
  'aim',
  'cells',
  'code',
  'cohort',
  'column',
  'columns',
  'day',
  'decimals',
  'district',
  'due',
  'field',
  'fields',
  'first',
  'form',
  'greatest',
  'kind',
  'last',
  'least',
  'limit',
  'line',
  'measure',
  'month',
  'months',
  'organization',
  'owed',
  'part',
  'partCovered',
  'previousMonth',
  'rows',
  'rule',
  'today',
  'version',
  'wanted',
  'whole',
  'wholeCovered',
  'ytdMeasure',
];

/**
 * Rules of PDSA logs that speak of reported numbers: those on the amounts of an aim, and the one that holds a log against
 * the monthly form. All else that these rules say is an id, a word of the form, a day, a rating or a number of cycles.
 */
export const SENSITIVE_PDSA_RULES: readonly string[] = [
  'pdsa.target-not-ahead',
  'pdsa.percent-off-scale',
  'pdsa.cycle-count-differs',
];

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
