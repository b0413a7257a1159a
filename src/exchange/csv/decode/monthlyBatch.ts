import type { OrgCode } from '../../../core/codes/orgCode.js';
import type { Finding } from '../../../core/finding.js';
import type { MeasureId } from '../../../monthly/form/measures.js';
import type { MonthlyReadValues, MonthlyReport } from '../../../monthly/form/report.js';

/** A report as its row has it: a cell that could not be read is the word `unreadable`, which is neither a number nor missing. */
export interface KeyedReport extends Omit<MonthlyReport, 'values'> {
  readonly values: MonthlyReadValues;
}

/**
 * Some rows of a monthly file, column by column. Valid until the next batch is asked for.
 *
 * A column holds one 32-bit whole number a row: the count (tenths for a measure with one decimal), or a
 * negative marker of `STATE_MARKERS`. `organization` holds a code of eight digits as a number, and for any other code a
 * number of the file's own from 100,000,000 on: `organizationAt` gives the code. `month` holds the `monthIndex`. Only the
 * first `rows` entries count.
 *
 * @typeParam Id - the measures of the form
 */
export interface MonthlyBatch<Id extends string = MeasureId> {
  readonly rows: number;
  /** Rows before this batch. */
  readonly rowsBefore: number;
  readonly columns: { readonly [Column in Id | 'organization' | 'month' | 'version']?: Int32Array };
  /** The line on which each row begins. */
  readonly lines: Int32Array;
  /** 1 for a row without a finding of severity `confirm` or harder. */
  readonly clean: Uint8Array;
  /**
   * The findings of these rows, in the order of rows; the first and last batch also hold those of the file. They are made
   * when they are asked for, with equal fingerprints numbered among all that were, and stay valid.
   *
   * @throws RangeError where they are asked for the first time after the next batch has come
   */
  readonly findings: readonly Finding[];
  /** Gives the code of a row's organization; `null` where it cannot be read. */
  organizationAt(row: number): OrgCode | null;
  /**
   * Copies rows as reports that stay valid.
   *
   * @param which - `readable`: rows whose every cell could be read (default); `clean`: those without blocking findings
   */
  toReports(which?: 'readable' | 'clean'): MonthlyReport[];
  /** Copies all rows whose organization, month and version could be read, those that are there twice too. */
  toReports(which: 'keyed'): KeyedReport[];
}
