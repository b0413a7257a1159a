import type { Finding } from '../core/finding.js';
import { findingOf, type Rule } from '../core/rule.js';
import { PREVIEWS } from '../form/judgedByPreview.js';

// What can be wrong where a state brings a form or a rubric of its own.

/** A filled form names a form that is neither built in nor brought along. */
export const formUnknown = {
  code: 'application.form-unknown',
  severity: 'fatal',
  message: 'The definition of the form {form} was not given. Nothing was checked.',
  howToFix:
    '[On the command line, --form {preview} is enough. ]Pass the definition of the form: as "form" in the context, or with --form FILE on the command line.',
  forForm: { howToFix: 'Ask the people who gave you this form to add its definition.' },
  params: { form: 'quote', preview: 'key' },
  basis: 'proposed',
  source: { id: 'project', at: 'g05' },
} as const satisfies Rule;

/** A definition has the id of a built-in one and other content. */
export const definitionIdTaken = {
  code: 'application.definition-id-taken',
  severity: 'fatal',
  message: 'The definition has the id {id} of a built-in one, but other content.',
  howToFix: 'Give it an id of its own, such as xx-{id}.',
  params: { id: 'key' },
  basis: 'proposed',
  source: { id: 'project', at: 'g05' },
} as const satisfies Rule;

/** Says that the definition of a form is needed, and how to give it. */
export function formNeeded(form: string): Finding {
  return findingOf(formUnknown, {
    field: 'form',
    params: { form, ...(PREVIEWS.includes(form) && { preview: form }) },
  });
}

/** Says that a definition has the id of a built-in one; nothing where it has its content too. */
export function idTaken(given: { readonly id: string }, builtIn: object | undefined): Finding[] {
  if (!builtIn || textOf(given) === textOf(builtIn)) return [];
  return [findingOf(definitionIdTaken, { field: 'id', params: { id: given.id } })];
}

/** JSON with the keys in one order, so that equal definitions are equal texts. */
function textOf(definition: object): string {
  return JSON.stringify(definition, (_, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
}
