import { mustBe } from '../../../core/given/mustBe.js';
import { MONTHLY_FORM_GIVEN } from '../../../monthly/form/context.js';
import type { MonthlyForm } from '../../../monthly/form/monthlyForm.js';
import { csvRow } from '../cells/csvRow.js';

/**
 * Gives the header line of a monthly CSV file: the columns that tell rows apart, then every measure of the form by its
 * id, in the order of the form. Measures that a district does not report may be deleted.
 *
 * @example
 * templateCsv(MONTHLY_CORE_1).split(',').slice(0, 4) // => ['organization', 'month', 'version', 'enrolled']
 */
export function templateCsv(form: MonthlyForm): string {
  mustBe(MONTHLY_FORM_GIVEN, form, 'templateCsv', 'form');
  return csvRow(['organization', 'month', 'version', ...form.measures.map(({ id }) => id)], '\n');
}
