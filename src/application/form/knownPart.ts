import { isLoose } from '../../core/isLoose.js';
import type { Field, Fields } from '../../form/field.js';
import { type ApplicationDraft, applicationFields } from './applicationForm.js';

/**
 * Gives the part of a filled form that our rules can read: what our form has too, under the same keys and of the same
 * kind. Promises are kept whatever their ids: those of a cohort are its own.
 */
export function knownPart(value: Readonly<Record<string, unknown>>, fields: Fields): ApplicationDraft {
  const known = partOf(value, fields, applicationFields());
  const { commitments } = fields;
  if (commitments?.type === 'group' && isLoose(value['commitments']))
    known['commitments'] = value['commitments'];
  return known;
}

function partOf(value: object, fields: Fields, ours: Fields): Record<string, unknown> {
  const kept = Object.entries(value).filter(
    ([key]) => Object.hasOwn(fields, key) && Object.hasOwn(ours, key) && isSameKind(fields[key]!, ours[key]!),
  );
  return Object.fromEntries(kept.map(([key, inner]) => [key, partOfValue(inner, fields[key]!, ours[key]!)]));
}

function partOfValue(value: unknown, field: Field, our: Field): unknown {
  if (field.type === 'group' && our.type === 'group' && isLoose(value))
    return partOf(value, field.fields, our.fields);
  if (field.type === 'list' && our.type === 'list' && Array.isArray(value))
    return value.map((entry: unknown) => partOfValue(entry, field.of, our.of));
  return value;
}

function isSameKind(field: Field, our: Field): boolean {
  return (
    field.type === our.type && (field.type !== 'list' || our.type !== 'list' || isSameKind(field.of, our.of))
  );
}

/** Tells whether a form asks for what our form has under a dotted name, such as `team.members.role`: of the same kind. */
export function asksFor(fields: Fields, name: string): boolean {
  let field: Field = { type: 'group', fields };
  let our: Field = { type: 'group', fields: applicationFields() };
  for (const key of name.split('.')) {
    const [inside, ourInside]: [Field, Field] = [entryOf(field), entryOf(our)];
    const next: Field | undefined = inside.type === 'group' ? inside.fields[key] : undefined;
    const ourNext: Field | undefined = ourInside.type === 'group' ? ourInside.fields[key] : undefined;
    if (!next || !ourNext || !isSameKind(next, ourNext)) return false;
    field = next;
    our = ourNext;
  }
  return true;
}

function entryOf(field: Field): Field {
  return field.type === 'list' ? field.of : field;
}
