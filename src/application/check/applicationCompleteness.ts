import type { OptionKind } from '../../core/given/kind.js';
import { readOptions } from '../../core/given/readOptions.js';
import { completenessOfFields, type FormCompleteness } from '../../form/completeness.js';
import type { OwnWord } from '../../form/fieldValue.js';
import { APPLICATION_CONTEXT, type ApplicationContext } from '../form/applicationContext.js';
import type { SectionId } from '../form/applicationForm.js';
import { APPLICATION_HEADER } from '../form/applicationHeader.js';
import { formInForce } from '../form/formInForce.js';

/** How far an application has come, section by section; none for a form that is not known. */
export interface ApplicationCompleteness extends FormCompleteness<SectionId | OwnWord> {}

/** What tells the form: the form itself, or the cohort. */
export type CompletenessContext = Pick<ApplicationContext, 'cohort' | 'form' | 'choices'>;

/** `CompletenessContext`. */
const COMPLETENESS_CONTEXT = {
  cohort: APPLICATION_CONTEXT.cohort,
  form: APPLICATION_CONTEXT.form,
  choices: APPLICATION_CONTEXT.choices,
} as const satisfies Record<keyof CompletenessContext, OptionKind>;

/**
 * Tells what is still to do, section by section; `percent` drives a progress bar.
 *
 * Counts the required answers of the form that the application names. An answer that is there but badly written is not
 * filled, and an optional one that is badly written is listed as to do. Of a form that is neither built in nor given,
 * nothing is known: no sections, 0 percent.
 *
 * @example
 * applicationCompleteness({}).percent // => 0
 */
export function applicationCompleteness(
  value: unknown,
  context?: CompletenessContext | null,
): ApplicationCompleteness {
  const known = readOptions<CompletenessContext>(context, COMPLETENESS_CONTEXT, 'applicationCompleteness');
  const { form } = formInForce(value, known);
  if (!form) return { percent: 0, sections: [] };
  const sections = Object.entries(form.fields).filter(([key]) => !Object.hasOwn(APPLICATION_HEADER, key));
  return completenessOfFields(Object.fromEntries(sections), value, form.id);
}
