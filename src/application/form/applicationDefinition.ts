import { mustBe } from '../../core/given/mustBe.js';
import { isLoose } from '../../core/isLoose.js';
import type { FormDefinition } from '../../form/definition/formDefinition.js';
import type { Field, Fields } from '../../form/field.js';
import { choicesIn } from '../../form/read/choicesIn.js';
import { applicationFields } from './applicationForm.js';
import { APPLICATION_FORMS, type ApplicationForm } from './applicationForms.js';

/**
 * Gives a version of the application form as a definition: to publish it, or to write your own from it.
 *
 * @example
 * applicationDefinition('application@2').title // => 'Application to the learning collaborative'
 */
export function applicationDefinition(form: ApplicationForm): FormDefinition {
  mustBe({ oneOf: APPLICATION_FORMS }, form, 'applicationDefinition', 'form');
  return {
    form: 'form@1',
    id: form,
    title: 'Application to the learning collaborative',
    fields: fieldsOfVersion(applicationFields(), form),
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
  const words = choicesIn(field.choices, form).map((word) => [word, withoutForms(field.choices[word])]);
  return { ...field, choices: Object.fromEntries(words) };
}

function withoutForms(said: unknown): unknown {
  if (!isLoose(said)) return said;
  const { forms: _, ...rest } = said;
  return rest;
}
