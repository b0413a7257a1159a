import type { Finding } from '../../../core/finding.js';
import type { Outcome } from '../../../core/outcome.js';
import { formFindings } from '../../../form/breaches.js';
import { outcomeOfForm } from '../../../form/outcomeOfForm.js';
import { readForm } from '../../../form/read/readForm.js';
import type { MonthlyForm } from '../monthlyForm.js';
import { monthlyFormBreaches } from './monthlyFormBreaches.js';
import { MONTHLY_FORM_FORM } from './monthlyFormFields.js';

/**
 * Reads a monthly form that a state brings, from parsed JSON.
 *
 * The shape comes first: where it is wrong, only that is reported. Then ids must be unique, rules and rates must name
 * measures of the form, and each rule needs a code of its own. Keys that a form does not have are left out, with a
 * warning. Lists of comparisons and rates may be left out.
 *
 * @returns the form, for `context.form` of every function of this room
 * @example
 * parseMonthlyForm(MONTHLY_CORE_1).ok // => true
 * @example
 * parseMonthlyForm({ ...MONTHLY_CORE_1, id: 'az monthly' }).findings.map(({ code }) => code)
 * // => ['monthly.form-id-unsound']
 */
export function parseMonthlyForm(value: unknown): Outcome<MonthlyForm> {
  const reading = readForm<Partial<MonthlyForm>>(MONTHLY_FORM_FORM, value);
  const form = { comparisons: [], rates: [], ...reading.value } as unknown as MonthlyForm;
  const breaches = reading.isReadable ? monthlyFormBreaches(form) : [];
  const isReadable = reading.isReadable && breaches.every(({ rule }) => rule.severity !== 'fatal');
  return outcomeOfForm({ ...reading, value: form, isReadable }, formFindings(breaches));
}

/** Checks a monthly form of unknown content; none for a sound one. */
export function checkMonthlyForm(value: unknown): Finding[] {
  return [...parseMonthlyForm(value).findings];
}
