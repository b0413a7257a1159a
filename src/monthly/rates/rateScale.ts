import type { CompiledForm } from '../form/compiledForm.js';
import type { RateDefinition } from '../form/rates.js';

/** Gives 10 for a rate with a part that may have tenths, else 1: what its parts are multiplied by to be whole numbers. */
export function rateScaleOf(form: CompiledForm, { numerator, denominator }: RateDefinition<string>): 1 | 10 {
  const hasTenths = (part: string) => form.has(part) && form.measureOf(part).decimals === 1;
  return numerator.some(hasTenths) || denominator.some(hasTenths) ? 10 : 1;
}
