import { mustBe } from '../../core/given/mustBe.js';
import type { FormDefinition } from '../../form/definition/formDefinition.js';
import type { Field, Fields } from '../../form/field.js';
import { choicesIn } from '../../form/read/choicesIn.js';
import { applicationFields } from './applicationForm.js';
import { APPLICATION_FORMS, type ApplicationForm } from './applicationForms.js';

/**
 * Gives a version of the application form as a definition: to publish it, or to write your own from it under another id.
 *
 * The field `form` is not among its fields: every form has it, and it names the form.
 *
 * @example
 * applicationDefinition('application@2').title // => 'Application to the learning collaborative'
 */
export function applicationDefinition(form: ApplicationForm): FormDefinition {
  mustBe({ oneOf: APPLICATION_FORMS }, form, 'applicationDefinition', 'form');
  const { form: _, ...sections } = applicationFields();
  return {
    form: 'form@1',
    id: form,
    title: 'Application to the learning collaborative',
    fields: fieldsOfVersion(sections, form),
    basis: 'proposed',
    source: { id: 'project', at: 'a01' },
  };
}

/** Leaves out what belongs to other versions only, so that the definition is that of one version. */
function fieldsOfVersion(fields: Fields, form: string): Fields {
  const kept = Object.entries(fields).filter(([, field]) => field.forms?.includes(form) ?? true);
  return Object.fromEntries(
    kept.map(([key, { forms: _, ...field }]) => [key, fieldOfVersion(field as Field, form)]),
  );
}

function fieldOfVersion(field: Field, form: string): Field {
  if (field.type === 'group') return { ...field, fields: fieldsOfVersion(field.fields, form) };
  if (field.type === 'list') return { ...field, of: fieldOfVersion(field.of, form) };
  if (field.type !== 'choice') return field;
  const words = choicesIn(field.choices, form).map((word) => [word, labelIn(field.choices[word])]);
  return { ...field, choices: Object.fromEntries(words) };
}

/** What else is known of a word belongs to our rules, and is no part of a definition. */
function labelIn(said: unknown): { readonly label?: string } {
  const { label } = (said ?? {}) as { readonly label?: string };
  return label === undefined ? {} : { label };
}
