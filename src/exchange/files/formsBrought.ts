import type { FormDefinition } from '../../form/definition/formDefinition.js';
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
