import { isLoose } from '../../core/isLoose.js';
import { type FormReading, type ReadFormOptions, readForm } from '../../form/read/readForm.js';
import { type ApplicationDraft, applicationFields } from './applicationForm.js';
import { formOf } from './applicationForms.js';

/**
 * Reads unknown data as an application, by the version of the form that it names.
 *
 * @param options - gaps are breaches unless the application is a draft, where `complete` is left out
 */
export function readApplication(
  value: unknown,
  options: Pick<ReadFormOptions, 'complete' | 'text'> = {},
): FormReading<ApplicationDraft> {
  const given = isLoose(value) ? value : {};
  const version = formOf(given['form']);
  const complete = options.complete ?? given['state'] !== 'draft';
  return readForm({ id: version, fields: applicationFields() }, value, { ...options, version, complete });
}
