import { isLoose } from '../../core/isLoose.js';
import type { FormDefinition } from '../../form/definition/formDefinition.js';
import type { CompiledForm } from '../../monthly/form/compiledForm.js';
import { formOf } from '../../monthly/form/formOf.js';
import { type AnyForm, formsHeld } from '../migration/migrationForms.js';
import type { FormFileOptions } from './checkFormFile.js';

type Context = NonNullable<FormFileOptions['context']>;

/** The words of a cohort hold for all forms, where the context has none itself. */
export function withWords(context: Context): Context {
  const choices = context.choices ?? context.cohort?.choices;
  return choices ? { ...context, choices } : context;
}

/** The application form that was brought along. */
export function ownForm({ form, cohort }: Context): FormDefinition | null {
  const call = cohort?.application?.form;
  return form ?? (typeof call === 'object' ? call : null);
}

/** Every form that was brought along. */
export function formsIn({ form, monthlyForm, forms = [], cohort }: Context): readonly AnyForm[] {
  return [...forms, ...(form ? [form] : []), ...(monthlyForm ? [monthlyForm] : []), ...formsHeld(cohort)];
}

/** Keeps the form of a context only for what names it: it may be one of another kind. */
export function withFormOf(value: unknown, { form, ...context }: Context): Context {
  return form && isLoose(value) && value['form'] === form.id ? { ...context, form } : context;
}

/** The monthly form whose measures a log may name. */
export function monthlyFormIn({ monthlyForm, cohort }: Context): CompiledForm {
  return formOf({ form: monthlyForm, cohort });
}

/** The part of a context that one kind of form takes. */
export function only(shape: object, context: object): object {
  return Object.fromEntries(Object.entries(context).filter(([key]) => Object.hasOwn(shape, key)));
}
