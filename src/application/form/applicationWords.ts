import { mayBe } from '../../core/given/mustBe.js';
import type { FormDefinition } from '../../form/definition/formDefinition.js';
import type { Field } from '../../form/field.js';
import { FORM_DEFINITION } from '../../form/formKinds.js';
import { applicationFields } from './applicationForm.js';

/**
 * Gives the words for the fields of the form, by the dotted names that findings use; for the sentences of findings.
 *
 * @param form - a form that was brought along, for its labels
 * @example
 * applicationWords()['team.members.email'] // => 'Members: Email'
 */
export function applicationWords(form?: FormDefinition | null): Record<string, string> {
  mayBe(FORM_DEFINITION, form, 'applicationWords', 'form');
  const words: Record<string, string> = {};
  for (const [key, field] of Object.entries<Field>({ ...applicationFields(), ...form?.fields }))
    addWords(key, '', field, words);
  return words;
}

function addWords(name: string, parents: string, field: Field, words: Record<string, string>): void {
  // A label that is a sentence goes into the sentence of a finding without its period.
  const label = field.label ?? '';
  words[name] = `${parents}${label.replace(/\.$/, '')}`;
  const inside = field.type === 'list' ? field.of : field;
  if (inside.type !== 'group') return;
  // The label of a section would stand before each of its fields, so only the groups below it are named.
  const within = name.includes('.') ? `${parents}${label}: ` : '';
  for (const [key, inner] of Object.entries(inside.fields)) addWords(`${name}.${key}`, within, inner, words);
}
