import type { CompiledForm } from './compiledForm.js';
import { type FormChoice, formFor } from './formOf.js';

/**
 * Gives the form by which figures are made: that of the context, else the one of its cohort, else `MONTHLY_1`.
 *
 * @throws TypeError where the cohort names a form that nobody gave: figures by another form would be wrong in silence
 */
export function formGiven(context: FormChoice, by: string): CompiledForm {
  const { form, expected } = formFor(context);
  if (form) return form;
  throw new TypeError(
    `${by}: the cohort uses the form ${expected}, which was not given. Pass the form itself as form, or a cohort that holds it.`,
  );
}
