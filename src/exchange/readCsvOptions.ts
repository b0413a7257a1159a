import type { Shape } from '../core/given/kind.js';
import { readOptions } from '../core/given/readOptions.js';
import type { MonthlyContext } from '../monthly/context.js';
import { MONTHLY_CONTEXT } from '../monthly/monthlyKinds.js';

/** Reads the options of a reader of monthly files, and the context in them. */
export function readCsvOptions<T extends { readonly context?: MonthlyContext }>(
  given: T | null | undefined,
  shape: Shape,
  by: string,
): T {
  const options = readOptions(given, shape, by);
  if (options.context === undefined) return options;
  return { ...options, context: readOptions(options.context, MONTHLY_CONTEXT, by) };
}
