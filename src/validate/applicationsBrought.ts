import { formIdOf } from '../application/form/applicationForms.js';
import { isApplicationForm } from '../application/form/isApplicationForm.js';
import { isLoose } from '../core/isLoose.js';
import type { FormKind } from '../exchange/files/fileKind.js';
import { readJsonText } from '../exchange/json/readJsonText.js';
import { isJsonText } from '../exchange/text/isJsonText.js';
import type { FormDefinition } from '../form/definition/formDefinition.js';
import type { ValidateOptions } from './validateOptions.js';

/** The forms that were brought along besides monthly ones: of applications, and of anything else. */
export function formsBroughtIn({
  applications = [],
}: Pick<ValidateOptions, 'applications'>): readonly FormDefinition[] {
  return Array.isArray(applications) ? applications : [applications as FormDefinition];
}

/** Of a form that was brought along, what a file holds that was filled by it. */
export function kindFilledBy(form: FormDefinition, { cohort }: Pick<ValidateOptions, 'cohort'>): FormKind {
  const isCall = formIdOf(cohort?.application?.form) === form.id;
  return isCall || isApplicationForm(form) ? 'application' : 'form';
}

/** Finds the form that a file names among those that were brought along. */
export function formNamedIn(
  { name, source }: { readonly name: string; readonly source: string | Uint8Array },
  options: Pick<ValidateOptions, 'applications'>,
): FormDefinition | undefined {
  const brought = formsBroughtIn(options);
  if (brought.length === 0 || !isJsonText(source, name)) return undefined;
  const read = readJsonText(source);
  const first: unknown = read.ok && Array.isArray(read.value) ? read.value[0] : read.ok ? read.value : null;
  return isLoose(first) ? brought.find(({ id }) => id === first['form']) : undefined;
}
