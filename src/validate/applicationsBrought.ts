import { isLoose } from '../core/isLoose.js';
import { readJsonText } from '../exchange/json/readJsonText.js';
import { isJsonText } from '../exchange/text/isJsonText.js';
import type { FormDefinition } from '../form/definition/formDefinition.js';
import type { ValidateOptions } from './validateOptions.js';

/** The application forms that were brought along. */
export function applicationsIn({
  applications = [],
}: Pick<ValidateOptions, 'applications'>): readonly FormDefinition[] {
  return Array.isArray(applications) ? applications : [applications as FormDefinition];
}

/** Finds the application form that a file names among those that were brought along. */
export function applicationFormOf(
  { name, source }: { readonly name: string; readonly source: string | Uint8Array },
  options: Pick<ValidateOptions, 'applications'>,
): FormDefinition | undefined {
  const brought = applicationsIn(options);
  if (brought.length === 0 || !isJsonText(source, name)) return undefined;
  const read = readJsonText(source);
  const first: unknown = read.ok && Array.isArray(read.value) ? read.value[0] : read.ok ? read.value : null;
  return isLoose(first) ? brought.find(({ id }) => id === first['form']) : undefined;
}
