import type { Cohort } from '../../network/cohorts/cohort.js';
import { dueMonths, optionalMonths } from '../../network/cohorts/dueDate.js';

/** Which months and districts are expected, whether or not anybody sent them. */
export interface ExpectedMonths {
  /**
   * Counts its districts only (all, where it names none), each for the months in which it takes part, and its months up to
   * the last one that anybody sent.
   */
  readonly cohort?: Cohort;
  /** The months to count, instead of the cohort's or those that were sent. */
  readonly months?: readonly string[];
}

/**
 * Lists the months to count, in order: those given; else the cohort's due months up to the last one sent, and
 * its optional ones that were sent; else those sent.
 */
export function expectedMonths(sent: readonly string[], { cohort, months }: ExpectedMonths): string[] {
  const seen = [...new Set(sent)].sort();
  if (months) return [...new Set(months)].sort();
  if (!cohort) return seen;
  const last = seen.at(-1) ?? '';
  const due = dueMonths(cohort).filter((month) => month <= last);
  const optional = optionalMonths(cohort).filter((month) => seen.includes(month));
  return [...new Set<string>([...due, ...optional])].sort();
}
