import { isApplicationForm } from '../../application/form/isApplicationForm.js';
import { codesOf } from '../../core/codes/codesOf.js';
import type { Finding } from '../../core/finding.js';
import { isBlank } from '../../core/isBlank.js';
import { isLoose } from '../../core/isLoose.js';
import { withChoices } from '../../form/choices/withChoices.js';
import type { FormDefinition } from '../../form/definition/formDefinition.js';
import { formShapeOf } from '../../form/definition/formShapeOf.js';
import { parseFormDefinition } from '../../form/definition/parseFormDefinition.js';
import { outcomeOfForm } from '../../form/outcomeOfForm.js';
import { readForm } from '../../form/read/readForm.js';
import { isMonthlyForm } from '../migration/migrationForms.js';
import type { FormFileOptions } from './checkFormFile.js';
import { formsIn } from './formsBrought.js';

type Context = NonNullable<FormFileOptions['context']>;

/** Checks a file of kind `form`: what is filled by a form that was brought along by its fields, all else as a definition. */
export function checkFilledForm(value: unknown, context: Context): readonly Finding[] {
  const form = formFilled(value, context);
  if (!form) return parseFormDefinition(value).findings;
  const shape = formShapeOf(withChoices(form, context.choices));
  return outcomeOfForm(readForm(shape, value, { version: form.id, codes: codesOf(context) })).findings;
}

/**
 * Finds the form of somebody's own by which a value was filled: the one that it names, or the only one where it names none.
 * An application is none of them: it has a header besides.
 */
export function formFilled(value: unknown, context: Context): FormDefinition | undefined {
  const named = isLoose(value) ? value['form'] : undefined;
  const own = formsIn(context).filter(
    (form): form is FormDefinition => !isMonthlyForm(form) && !isApplicationForm(form),
  );
  const [only, ...more] = own;
  const byName = own.find(({ id }) => id === named);
  return byName ?? (isBlank(named) && more.length === 0 ? only : undefined);
}
