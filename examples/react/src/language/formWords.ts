import type { Messages } from 'csmhs/core';
import type { Field, Fields } from 'csmhs/form';

/** Adds the labels of a form to a language, so that sentences name its fields as the page does. */
export function withFormWords(messages: Messages, fields: Fields): Messages {
  return { ...messages, words: { ...Object.fromEntries(namesOf('', fields)), ...messages.words } };
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
