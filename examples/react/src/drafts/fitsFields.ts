import type { Field, Fields } from 'csmhs/form';
import { isRecord } from '../forms/withoutBlanks';

/** Tells whether the inputs of a form can hold a value: groups and lists where it has them, texts elsewhere. */
export function fitsFields(value: unknown, fields: Fields): boolean {
  if (!isRecord(value)) return false;
  return Object.entries(value).every(([key, inner]) => {
    const field = Object.hasOwn(fields, key) ? fields[key] : undefined;
    return field !== undefined && fits(inner, field);
  });
}

function fits(value: unknown, field: Field): boolean {
  switch (field.type) {
    case 'group':
      return fitsFields(value, field.fields);
    case 'list':
      return Array.isArray(value) && value.every((part) => fits(part, field.of));
    case 'map':
      return isRecord(value) && Object.values(value).every((part) => fits(part, field.of));
    case 'either':
      return field.of[0] !== undefined && fits(value, field.of[0]);
    case 'variants':
      return fitsFields(value, {
        [field.by]: { type: 'id' },
        ...Object.assign({}, ...Object.values(field.of)),
      });
    default:
      return typeof value === 'string';
  }
}
