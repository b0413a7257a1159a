import {
  APPLICATION_HEADER,
  APPLICATION_SECTIONS,
  INTEREST_FORM,
  parseApplication,
  parseApplicationForm,
  parseInterest,
} from 'csmhs/application';
import type { Explanation, Outcome } from 'csmhs/core';
import { type Fields, type FormDefinition, parseForm } from 'csmhs/form';
import { CODES, COHORT, today } from '../settings';
import type { AppForm, Values } from './appForm';

/** Makes the page form of a form that is declared by its fields: an application, the interest form, or any other. */
export function definedAppForm(definition: FormDefinition): Outcome<AppForm> {
  if (!isApplication(definition)) return { ok: true, value: plainForm(definition), findings: [] };
  const isOurs = definition.id.startsWith('application@');
  const own = isOurs ? undefined : parseApplicationForm(definition);
  return own && !own.ok ? own : { ok: true, value: applicationForm(definition, isOurs), findings: [] };
}

/** A form that has sections of ours is an application, and the rules of an application judge it. */
function isApplication({ fields }: FormDefinition): boolean {
  return Object.keys(fields).some(
    (key) => Object.hasOwn(APPLICATION_SECTIONS, key) && fields[key]?.type === 'group',
  );
}

function applicationForm(definition: FormDefinition, isOurs: boolean): AppForm {
  const { id, title, fields } = definition;
  const context = { codes: CODES, asOf: today(), text: true, ...(!isOurs && { form: definition }) };
  const submitted = (values: Values, submittedAt: string) => ({
    ...values,
    form: id,
    cohort: COHORT,
    version: 1,
    state: 'submitted',
    submittedAt,
  });
  return {
    id,
    title,
    // The header is written by this program, not by a person.
    fields: without(APPLICATION_HEADER, fields),
    read: (values) => parseApplication(submitted(values, new Date().toISOString()), context),
    message: (value, explanations, at) => withAnswers(submitted(value, at), explanations),
  };
}

function plainForm(definition: FormDefinition): AppForm {
  const { id, title, fields } = definition;
  const isInterest = id === INTEREST_FORM.id;
  return {
    id,
    title,
    fields: without({ form: true }, fields),
    read: (values) =>
      isInterest
        ? parseInterest({ ...values, form: id }, { codes: CODES, text: true, form: definition })
        : parseForm({ ...values, form: id }, definition, { text: true }),
    message: (value, explanations) => withAnswers(value, explanations),
  };
}

function without(left: object, fields: Fields): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([key]) => !Object.hasOwn(left, key)));
}

/** Answers travel beside what was filled. */
function withAnswers(value: Values, explanations: readonly Explanation[]): unknown {
  return explanations.length > 0 ? { value, explanations } : value;
}
