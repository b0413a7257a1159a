import { readFewOptions } from '../../../core/given/readFewOptions.js';
import { MONTHLY_CONTEXT, type MonthlyContext } from '../../../monthly/form/context.js';
import { CSV_OPTIONS, type MonthlyCsvOptions } from './csvOptions.js';

/** Reads the options of a reader of one monthly file, and the context in them. */
export function readCsvOptions(given: MonthlyCsvOptions | null | undefined, by: string): MonthlyCsvOptions {
  return withContext(readFewOptions(given, CSV_OPTIONS, by), by);
}

/** Reads the context in options that are read. */
export function withContext<T extends { readonly context?: MonthlyContext }>(options: T, by: string): T {
  if (options.context === undefined) return options;
  return { ...options, context: readFewOptions(options.context, MONTHLY_CONTEXT, by) };
}
