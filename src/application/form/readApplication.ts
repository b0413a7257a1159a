import { isLoose } from '../../core/isLoose.js';
import { type ApplicationDraft, applicationFields } from './applicationForm.js';
import { APPLICATION_FORMS, type ApplicationForm } from './field.js';
import { readFields } from './readFields.js';
import { breach, type Reading } from './reading.js';
import { answerKindWrong } from './shapeRules.js';

/** What could be read of an application, and what the reading found. */
export interface ApplicationReading extends Reading {
  readonly draft: ApplicationDraft;
}

/**
 * Reads unknown data as an application by the fields of its form.
 *
 * @param complete - whether gaps are breaches; where left out they are, unless the application is a draft
 */
export function readApplication(value: unknown, complete?: boolean): ApplicationReading {
  const given: Readonly<Record<string, unknown>> = isLoose(value) ? { ...value } : {};
  const reading: Reading = {
    form: formOf(given['form']),
    complete: complete ?? given['state'] !== 'draft',
    breaches: [],
    required: 0,
  };
  if (!isLoose(value)) breach(answerKindWrong, [], reading, { kind: 'group' });
  // What is no object at all has one fault, not one for each of its fields.
  const draft = isLoose(value) ? readFields(applicationFields(), value, [], reading) : {};
  return Object.assign(reading, { draft: draft as ApplicationDraft });
}

/** The form that a value names; the first where it names none. */
export function formOf(value: unknown): ApplicationForm {
  return APPLICATION_FORMS.find((form) => form === value) ?? APPLICATION_FORMS[0];
}
