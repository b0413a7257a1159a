import { isLoose } from '../../core/isLoose.js';
import { completenessOfFields, type FormCompleteness } from '../../form/completeness.js';
import { APPLICATION_SECTIONS, type SectionId } from '../form/applicationForm.js';
import { formOf } from '../form/applicationForms.js';

/** How far an application has come, section by section. */
export interface ApplicationCompleteness extends FormCompleteness<SectionId> {}

/**
 * Tells what is still to do, section by section; `percent` drives a progress bar.
 *
 * Counts the required answers of the form version that the application names. An answer that is there but badly
 * written is not filled, and an optional one that is badly written is listed as to do.
 *
 * @example
 * applicationCompleteness({}).percent // => 0
 */
export function applicationCompleteness(value: unknown): ApplicationCompleteness {
  const version = formOf(isLoose(value) ? value['form'] : undefined);
  return completenessOfFields(APPLICATION_SECTIONS, value, version);
}
