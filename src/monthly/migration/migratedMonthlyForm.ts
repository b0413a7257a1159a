import type { Fields } from '../../form/field.js';
import type { MigratedForm } from '../../form/migration/migratedForm.js';
import { compiledForm } from '../form/compiledForm.js';
import type { MonthlyForm } from '../form/monthlyForm.js';

/** Units of which nothing is in two measures unless their definitions say so: students and people can be, and ratings are no number of anything. */
const ADDED: readonly string[] = ['events', 'cycles', 'days', 'schools'];

const known = new WeakMap<MonthlyForm, MigratedForm>();

/** Gives a monthly form as a migration sees it: its measures as fields. */
export function migratedMonthlyForm(form: MonthlyForm): MigratedForm {
  const made = known.get(form) ?? make(form);
  known.set(form, made);
  return made;
}

function make(form: MonthlyForm): MigratedForm {
  const { measures, has, measureOf } = compiledForm(form);
  const fields: Fields = Object.fromEntries(
    measures.map(({ id, label, decimals, scale }) => [
      id,
      { type: 'reportedValue', label, decimals, ...(scale && { scale }) },
    ]),
  );
  const adds = (id: string) => has(id) && ADDED.includes(measureOf(id).unit) && measureOf(id).decimals === 0;
  const rules = [...form.comparisons, ...(form.contradictions ?? [])].map(({ code }) => code);
  return { id: form.id, fields, adds, rules };
}
