import type { OptionKind } from '../../../core/given/kind.js';
import type { CellAliases } from '../../../core/reportedValue.js';
import type { MonthlyContext } from '../../../monthly/form/context.js';
import type { Delimiter } from './cutHeader.js';
import type { OwnHeadings } from './headingNames.js';

/** How a monthly file is read. */
export interface MonthlyCsvOptions {
  /** Words of your own for cells, such as `{ 'n/a': 'notAvailable', '99': 'missing' }`. Only these are read beyond the form's own words. */
  readonly aliases?: CellAliases;
  /**
   * Headings of your own and the column each stands for, such as `{ 'Kids screened': 'screened', 'Nurse': null }`; `null`
   * leaves a column unread on purpose. They are compared without case, blanks and marks, and go before the form's own names.
   */
  readonly headings?: OwnHeadings;
  /** The separator; found from the header where it is left out. */
  readonly delimiter?: Delimiter;
  /** The name that findings give to the file. */
  readonly file?: string;
  /** What rules may need beyond the file. */
  readonly context?: MonthlyContext;
}

/** What a `Delimiter` must be. */
export const DELIMITER = { oneOf: [',', ';', '\t', '|'] satisfies Delimiter[] } as const;

/** What `CellAliases` must be. */
export const ALIASES = 'object';

/** What `MonthlyCsvOptions` must be; the context is read by its own table. */
export const CSV_OPTIONS = {
  aliases: ALIASES,
  headings: 'object',
  delimiter: DELIMITER,
  file: 'text',
  context: 'object',
} as const satisfies Record<keyof MonthlyCsvOptions, OptionKind>;
