import type { Messages } from 'csmhs/core';
import type { Field, Fields } from 'csmhs/form';
import type { AppForm } from '../forms/appForm';

/** Adds what a form says to a language: the sentences of its rules, and its labels, by which sentences name fields. */
export function withFormWords(
  messages: Messages,
  { rules, fields }: Pick<AppForm, 'rules' | 'fields'>,
): Messages {
  return {
    ...messages,
    rules: { ...rules, ...messages.rules },
    words: { ...Object.fromEntries(namesOf('', fields)), ...messages.words },
  };
}

/** Every field by the dotted name that findings use; numbers of a monthly form by their key alone. */
function namesOf(above: string, fields: Fields): readonly (readonly [string, string])[] {
  return Object.entries(fields).flatMap(([key, field]) => {
    const name = above === '' || above === 'values' ? key : `${above}.${key}`;
    const own = field.label === undefined ? [] : [[name, field.label.replace(/\.$/, '')] as const];
    return [...own, ...namesOf(name, insideOf(field))];
  });
}

function insideOf(field: Field): Fields {
  if (field.type === 'group') return field.fields;
  return field.type === 'list' && field.of.type === 'group' ? field.of.fields : {};
}
