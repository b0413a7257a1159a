import type { CodesOf } from '../../core/codes/codes.js';
import { codesOf } from '../../core/codes/codesOf.js';
import type { Finding } from '../../core/finding.js';
import { isBlank } from '../../core/isBlank.js';
import { isLoose } from '../../core/isLoose.js';
import { withChoices } from '../../form/choices/withChoices.js';
import type { FormDefinition } from '../../form/definition/formDefinition.js';
import type { Fields, FormShape } from '../../form/field.js';
import { isFormId } from '../../form/formId.js';
import type { CommitmentDefinition } from '../../network/commitments/commitmentFields.js';
import { formNeeded } from '../ownDefinition.js';
import type { ApplicationContext } from './applicationContext.js';
import { applicationFields } from './applicationForm.js';
import { formOf, isBuiltInForm } from './applicationForms.js';
import { APPLICATION_HEADER } from './applicationHeader.js';
import { parseApplicationForm } from './parseApplicationForm.js';
import { promisesOf } from './sections/commitments.js';

/** The form by which an application is read. */
export interface FormInForce extends FormShape {
  /** Whether it was brought along: our rules then judge the fields that they know. */
  readonly isOwn: boolean;
  /** What a form that was brought along is called. */
  readonly title?: string;
}

/** A form, or why there is none. */
export type FoundForm =
  | { readonly form: FormInForce }
  | { readonly form?: undefined; readonly findings: readonly [Finding, ...Finding[]] };

/** A definition is read once. */
const compiled = /* @__PURE__ */ new WeakMap<object, FoundForm>();

/**
 * Finds the form by which an application is read: the one that it names, built in or brought along in the context or by
 * the cohort. Where it names none, the one that was brought along, that of the cohort, or our first.
 */
export function formInForce(value: unknown, known: Omit<ApplicationContext, 'history'>): FoundForm {
  const named = isLoose(value) ? value['form'] : undefined;
  const { cohort } = known;
  const call = cohort?.application?.form;
  const brought = known.form ?? (typeof call === 'object' ? call : undefined);
  if (brought) {
    const found = compiledForm(brought);
    if (!found.form) return found;
    if (isBlank(named) || named === found.form.id) return { form: withWords(found.form, known) };
  }
  if (isFormId(named) && !isBuiltInForm(named)) return { findings: [formNeeded(named)] };
  const id = formOf(isBlank(named) ? call : named);
  return { form: withWords({ ...builtInShape(id, cohort?.commitments), isOwn: false }, known) };
}

/** Gives the fields of a definition as an application: with the header that every application has. */
function compiledForm(definition: FormDefinition): FoundForm {
  const known = compiled.get(definition);
  if (known) return known;
  const outcome = parseApplicationForm(definition);
  const found: FoundForm = outcome.ok
    ? {
        form: isBuiltInForm(outcome.value.id)
          ? { ...builtInShape(outcome.value.id), isOwn: false }
          : ownForm(outcome.value),
      }
    : { findings: outcome.findings };
  compiled.set(definition, found);
  return found;
}

function ownForm({ id, title, fields }: FormDefinition): FormInForce {
  const form = { ...APPLICATION_HEADER.form, choices: { [id]: { label: title } } };
  const own = Object.fromEntries(
    Object.entries(fields).filter(([key]) => !Object.hasOwn(APPLICATION_HEADER, key)),
  );
  return { id, title, fields: { ...APPLICATION_HEADER, form, ...own }, isOwn: true };
}

/** Our form, with the promises of a cohort that has its own. */
function builtInShape(id: string, commitments?: readonly CommitmentDefinition[] | null): FormShape {
  const fields: Fields = applicationFields();
  return { id, fields: commitments ? { ...fields, commitments: promisesOf(commitments) } : fields };
}

function withWords(form: FormInForce, { choices, cohort }: Omit<ApplicationContext, 'history'>): FormInForce {
  return withChoices(form, choices ?? cohort?.choices);
}

/** What says by which scheme the codes of an application are read; of a form that was brought along, any built-in one. */
export function codesIn(
  { codes, cohort, registry }: Omit<ApplicationContext, 'history'>,
  { isOwn }: FormInForce,
): CodesOf | undefined {
  return codes || cohort || registry ? { codes, cohort, registry } : isOwn ? codesOf() : undefined;
}
