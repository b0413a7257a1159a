import type { CompiledForm } from '../form/compiledForm.js';
import type { RateDefinition } from '../form/rates.js';

/**
 * Tells how months make a year for a rate of any form: `sum` if every part may be summed over months, `last` if every
 * part stands for the year so far, else `never`.
 */
export function acrossMonthsOf(
  form: CompiledForm,
  { numerator, denominator }: RateDefinition<string>,
): 'sum' | 'last' | 'never' {
  const [first = 'never', ...rest] = [...numerator, ...denominator].map((part) =>
    form.has(part) ? form.measureOf(part).acrossMonths : 'sum',
  );
  return rest.every((other) => other === first) ? first : 'never';
}
