/**
 * How findings are made fit to leave the submitter's hands.
 *
 * `values: 'show'` leaves the numbers in and is the submitter's own choice; words of people (notes,
 * explanations, names) are taken out either way.
 */
export interface MaskPolicy {
  readonly values: 'mask' | 'show';
  /** What stands where a value stood: always the same, so that not even the number of digits shows. */
  readonly mark: string;
}

/** The default of every report: each sensitive count gives way to `***`. */
export const MASKED = { values: 'mask', mark: '***' } as const satisfies MaskPolicy;

/** Numbers stay in: for the district's own eyes. */
export const UNMASKED = { values: 'show', mark: '***' } as const satisfies MaskPolicy;

/**
 * Params that never hold a reported value, whatever the rule: keys, limits of the form, dates, counts of rows
 * and columns. Any other param is a value until its field shows that it is not.
 */
export const OPEN_PARAMS: readonly string[] = [
  'cells',
  'code',
  'column',
  'columns',
  'decimals',
  'district',
  'due',
  'first',
  'greatest',
  'kind',
  'last',
  'least',
  'limit',
  'line',
  'month',
  'need',
  'organization',
  'part',
  'partCovered',
  'rows',
  'rule',
  'today',
  'version',
  'whole',
  'wholeCovered',
];
