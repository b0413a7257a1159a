import type { MonthlyContext } from './context.js';
import type { MeasureId } from './measures.js';
import type { MonthlyForm } from './monthlyForm.js';
import type { RateId } from './rates.js';
import type { MONTHLY_FORM } from './report.js';

/**
 * A context whose form says which measures there are.
 *
 * @typeParam Id - the ids of the measures of the form; those of `MONTHLY_1` where no form is given
 */
export type MonthlyContextOf<Id extends string = MeasureId> = MonthlyContext & {
  readonly form?: MonthlyForm<Id>;
};

/** Whether measures are exactly those of `MONTHLY_1`. */
type IfMonthly1<Id extends string, Then, Else> = [Id] extends [MeasureId]
  ? [MeasureId] extends [Id]
    ? Then
    : Else
  : Else;

/** The ids of the rates of a form: those of `RATES` for the measures of `MONTHLY_1`, else any text. */
export type RateIdOf<Id extends string = MeasureId> = IfMonthly1<Id, RateId, string>;

/** The id of the form of these measures: `monthly@1` for those of `MONTHLY_1`, else any text. */
export type FormIdOf<Id extends string = MeasureId> = IfMonthly1<Id, typeof MONTHLY_FORM, string>;
