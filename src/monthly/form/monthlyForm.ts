import type { GivenSource } from '../../core/fact.js';
import type { Basis } from '../../core/rule.js';
import type { Comparison, Contradiction } from './comparison.js';
import type { MeasureDefinition } from './measures.js';
import type { FormRate } from './rates.js';

/** The value of `form` by which a file is told to be a monthly form. */
export const MONTHLY_FORM_KIND = 'monthly-form@1';

/**
 * A monthly form as data: what is asked each month, which numbers fit together, and which rates are shown.
 *
 * `MONTHLY_1` and `MONTHLY_CORE_1` are two; `defineMonthlyForm` makes one in code, `parseMonthlyForm` reads one from JSON.
 */
export interface MonthlyForm<Id extends string = string> {
  readonly form: typeof MONTHLY_FORM_KIND;
  /** The version of the form that reports name, such as `az-monthly@1`. */
  readonly id: string;
  readonly title: string;
  /** In the order of the form. */
  readonly measures: readonly MeasureDefinition<Id>[];
  readonly comparisons: readonly Comparison<Id>[];
  readonly contradictions?: readonly Contradiction<Id>[];
  readonly rates: readonly FormRate<Id>[];
  readonly basis?: Basis;
  readonly source?: GivenSource;
}
