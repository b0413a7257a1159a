import { type CompiledForm, compiledForm } from '../form/compiledForm.js';
import { type FormChoice, formOf } from '../form/formOf.js';
import { monthlyFormOf } from '../form/monthlyForms.js';
import { formIdOfTotals, type MonthlyTotals } from './totals.js';

/**
 * Finds the form of totals: the one that is given or that the cohort brings along, where it is theirs; else theirs among
 * those of this package.
 *
 * @throws RangeError where it is not among them: totals are never read by another form than their own
 */
export function formOfTotals(totals: MonthlyTotals<string>, chosen: FormChoice, by: string): CompiledForm {
  const id = formIdOfTotals(totals);
  const given = formOf(chosen);
  if (given.id === id || (chosen.form && Object.keys(totals.entries).length === 0)) return given;
  const builtIn = chosen.form ? null : monthlyFormOf(id);
  if (builtIn) return compiledForm(builtIn);
  throw new RangeError(
    `${by}: these totals are of the form ${id}. Give that form as options.form${chosen.form ? `, not ${chosen.form.id}` : ''}.`,
  );
}
