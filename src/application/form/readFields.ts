import { isBlank } from '../../core/isBlank.js';
import { isLoose } from '../../core/isLoose.js';
import { unknownKeys } from '../../core/unknownKeys.js';
import type { Field, Fields, ListField } from './field.js';
import { breach, fieldName, type Path, type Reading } from './reading.js';
import { readPlain } from './readPlain.js';
import {
  answerKindWrong,
  answerMissing,
  fieldOfOtherForm,
  fieldsForeign,
  fieldUnknown,
  listTooLong,
  listTooShort,
} from './shapeRules.js';

/**
 * Reads a value by the field that declares it: gives what is well shaped, and gathers a breach for all else.
 *
 * What is ill shaped comes back as undefined, so that rules judge only what can be judged. Nothing is repaired
 * but spellings: school years and grades come back in their one written form, texts are left as they are.
 */
export function readField(field: Field, value: unknown, path: Path, reading: Reading): unknown {
  if (field.type === 'group' && (isBlank(value) ? field.required : isLoose(value))) {
    return readFields(field.fields, isLoose(value) ? value : {}, path, reading);
  }
  if (field.required) reading.required++;
  if (isBlank(value)) {
    if (field.required && reading.complete) breach(answerMissing, path, reading);
    return undefined;
  }
  if (field.type === 'group') return breach(answerKindWrong, path, reading, { kind: 'group' });
  return field.type === 'list'
    ? readList(field, value, path, reading)
    : readPlain(field, value, path, reading);
}

/** Reads the fields of a group, or of the whole form. */
export function readFields(
  fields: Fields,
  value: object,
  path: Path,
  reading: Reading,
): Record<string, unknown> {
  const given = value as Readonly<Record<string, unknown>>;
  const read: Record<string, unknown> = {};
  for (const [key, field] of Object.entries(fields)) {
    const answer = Object.hasOwn(given, key) ? given[key] : undefined;
    if (!field.forms || field.forms.includes(reading.form)) {
      const inside = readField(field, answer, [...path, key], reading);
      if (inside !== undefined) read[key] = inside;
    } else if (!isBlank(answer)) {
      breach(fieldOfOtherForm, [...path, key], reading, { form: reading.form });
    }
  }
  const said = Object.keys(given).filter((key) => !isBlank(given[key]));
  const { misspelled, foreign } = unknownKeys(said, Object.keys(fields));
  for (const { key, nearest } of misspelled) {
    const answer = fieldName(path);
    const params = { answer, field: key, nearest };
    reading.breaches.push({ rule: fieldUnknown, path: [...path, key], params, field: answer });
  }
  if (foreign > 0) breach(fieldsForeign, path, reading, { count: foreign });
  return read;
}

function readList(field: ListField, value: unknown, path: Path, reading: Reading): unknown {
  if (!Array.isArray(value)) return breach(answerKindWrong, path, reading, { kind: 'list' });
  const count = value.length;
  if (count > field.most) breach(listTooLong, path, reading, { count, greatest: field.most });
  if (count < field.least && reading.complete) {
    breach(listTooShort, path, reading, { count, least: field.least });
  }
  return value
    .slice(0, field.most)
    .map((entry: unknown, place) => readField(field.of, entry, [...path, place], reading));
}
