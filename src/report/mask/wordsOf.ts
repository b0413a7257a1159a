import type { Field, Fields } from '../../form/field.js';

/** Gives the keys and choices of a table of fields, and of all below it. */
export function wordsOf(fields: Fields): string[] {
  return Object.entries(fields).flatMap(([key, field]) => [key, ...wordsIn(field)]);
}

function wordsIn(field: Field): string[] {
  switch (field.type) {
    case 'choice':
      return Object.keys(field.choices);
    case 'group':
      return wordsOf(field.fields);
    case 'list':
      return wordsIn(field.of);
    case 'map':
      return [...Object.keys(field.keys ?? {}), ...wordsIn(field.of)];
    case 'either':
      return field.of.flatMap(wordsIn);
    case 'variants':
      return [field.by, ...Object.entries(field.of).flatMap(([word, fields]) => [word, ...wordsOf(fields)])];
    default:
      return [];
  }
}
