import type { Field, Fields } from './field.js';

/**
 * Lists the fields that hold a name, an address or free words of a person, by their dotted names; a group that is
 * personal stands for all within it.
 */
export function personalFields(fields: Fields): readonly string[] {
  return Object.entries(fields).flatMap(([key, field]) => personalIn(field, key));
}

function personalIn(field: Field, name: string): readonly string[] {
  if (field.personal) return [name];
  switch (field.type) {
    case 'group':
      return personalFields(field.fields).map((key) => `${name}.${key}`);
    case 'list':
    case 'map':
      return personalIn(field.of, name);
    case 'variants': {
      const keys = Object.values(field.of).flatMap(personalFields);
      return [...new Set(keys)].map((key) => `${name}.${key}`);
    }
    case 'either':
      return [...new Set(field.of.flatMap((kind) => personalIn(kind, name)))];
    default:
      return [];
  }
}
