import { fillTemplate } from '../../../core/fillTemplate.js';
import { mustBe } from '../../../core/given/mustBe.js';
import type { Rule } from '../../../core/rule.js';
import { readForm } from '../../../form/read/readForm.js';
import type { Comparison, Contradiction } from '../comparison.js';
import { MONTHLY_FORM_GIVEN } from '../context.js';
import type { MeasureDefinition } from '../measures.js';
import type { MonthlyForm } from '../monthlyForm.js';
import type { FormRate } from '../rates.js';
import { monthlyFormBreaches } from './monthlyFormBreaches.js';
import { MONTHLY_FORM_FORM } from './monthlyFormFields.js';

/** A monthly form as it is written in code: the ids of its measures are all that its rules and rates may name. */
export type MonthlyFormLiteral<Id extends string> = Omit<
  MonthlyForm<Id>,
  'measures' | 'comparisons' | 'contradictions' | 'rates'
> & {
  readonly measures: readonly (MeasureDefinition<NoInfer<Id>> & { readonly id: Id })[];
  readonly comparisons: readonly Comparison<NoInfer<Id>>[];
  readonly contradictions?: readonly Contradiction<NoInfer<Id>>[];
  readonly rates: readonly FormRate<NoInfer<Id>>[];
};

/**
 * Makes a monthly form in code. The ids of its measures become a type, so that a comparison of a measure that the form
 * does not have does not compile.
 *
 * @returns the same form, to be passed as `context.form`
 * @throws RangeError for a form that `parseMonthlyForm` would refuse, with the first thing wrong
 * @example
 * defineMonthlyForm({
 *   form: 'monthly-form@1', id: 'az-monthly@1', title: 'Grief support',
 *   measures: [{ id: 'grief', label: 'Students in grief groups', unit: 'students', window: 'month', acrossSchools: 'upperBound' }],
 *   comparisons: [], rates: [],
 * }).measures[0].id // => 'grief'
 */
export function defineMonthlyForm<const Id extends string>(
  definition: MonthlyFormLiteral<Id>,
): MonthlyForm<Id> {
  mustBe(MONTHLY_FORM_GIVEN, definition, 'defineMonthlyForm', 'definition');
  const form = definition as MonthlyForm<Id>;
  const { breaches, isReadable } = readForm(MONTHLY_FORM_FORM, definition);
  const found = isReadable ? monthlyFormBreaches(form) : breaches;
  const first = found.find(({ rule }) => rule.severity === 'fatal');
  if (!first) return form;
  const { rule, path, params } = first;
  const said = fillTemplate((rule as Rule).message, (name) => params[name] ?? undefined);
  throw new RangeError(`defineMonthlyForm: ${path.join('.')}: ${said}`);
}
