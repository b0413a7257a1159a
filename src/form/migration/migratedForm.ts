import { isLoose } from '../../core/isLoose.js';
import type { Field, Fields, FormShape } from '../field.js';
import type { Open } from './migrateFields.js';

/** A form on either side of a migration: the fields that values can have. */
export interface MigratedForm extends FormShape {
  /** Tells whether numbers of a field may be added to those of another: nothing is in both. Left out: they may. */
  readonly adds?: (name: string) => boolean;
  /** The codes of the rules that the form itself brings: an answer to one that the next form lacks is an answer to nothing. */
  readonly rules?: readonly string[];
}

/** Finds the field of a dotted name; entries of lists have the name of their list. */
export function fieldNamed(fields: Fields, name: string): Field | undefined {
  let inside: Fields | undefined = fields;
  let field: Field | undefined;
  for (const key of name.split('.')) {
    field = inside && Object.hasOwn(inside, key) ? inside[key] : undefined;
    inside = fieldsInside(field);
  }
  return field;
}

/** The fields of a group, or of the groups of a list. */
export function fieldsInside(field: Field | undefined): Fields | undefined {
  if (field?.type === 'group') return field.fields;
  return field?.type === 'list' ? fieldsInside(field.of) : undefined;
}

/** Lists the names of all fields that hold values, in the order of the form. */
export function namesOfFields(fields: Fields, before = ''): readonly string[] {
  return Object.entries(fields).flatMap(([key, field]) => {
    const inside = fieldsInside(field);
    return inside ? namesOfFields(inside, `${before}${key}.`) : [`${before}${key}`];
  });
}

/** A value with no field in a form: where it stands, and what it is. */
export interface Stray {
  readonly holder: Record<string, unknown>;
  readonly key: string;
  readonly name: string;
  readonly path: readonly (string | number)[];
}

/** Finds what a value holds that has no field in the form. What holds it is opened, so that it can be taken out. */
export function straysIn(
  value: unknown,
  fields: Fields,
  open: Open,
  before: Stray['path'] = [],
  name = '',
): Stray[] {
  if (Array.isArray(value))
    return value.flatMap((_, i) => straysIn(open(value as never, i), fields, open, [...before, i], name));
  if (!isLoose(value)) return [];
  const holder = value as Record<string, unknown>;
  return Object.keys(value).flatMap((key) => {
    const [path, full] = [[...before, key], name === '' ? key : `${name}.${key}`];
    const field = Object.hasOwn(fields, key) ? fields[key] : undefined;
    if (!field) return [{ holder, key, name: full, path }];
    const inside = fieldsInside(field);
    return inside ? straysIn(open(holder, key), inside, open, path, full) : [];
  });
}
