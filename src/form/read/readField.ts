import { isRecord } from '../../core/given/isRecord.js';
import { isBlank } from '../../core/isBlank.js';
import type { Loose } from '../../core/isLoose.js';
import type { Field, Fields, VariantsField } from '../field.js';
import { EVIDENCE_FIELD } from './evidenceField.js';
import { fieldOfOtherForm, kindWrong, missing } from './formRules.js';
import { isSaid } from './isSaid.js';
import { nameUnknown } from './nameUnknown.js';
import { notChosen } from './notChosen.js';
import { notFilled } from './notFilled.js';
import { readEither } from './readEither.js';
import { readList, readMap } from './readEntries.js';
import { breach, type Place, type Reading, within } from './reading.js';
import { readPlain } from './readPlain.js';

/**
 * Reads a value by the field that declares it: gives what is well shaped, and notes a breach for all else.
 *
 * A required group without a value counts as one whose fields are all missing, so that each can be filled.
 */
export function readField(field: Field, value: unknown, place: Place, reading: Reading): unknown {
  if (isSaid(field, value)) {
    if (field.required && !isGroup(field)) reading.required++;
    return readGiven(field, value, place, reading);
  }
  if (!field.required) return undefined;
  const before = reading.required;
  if (field.type === 'group') readFields(field.fields, {}, place, reading);
  if (reading.required > before) return undefined;
  reading.required++;
  return reading.complete ? notFilled(field, place, reading) : undefined;
}

function isGroup({ type }: Field): boolean {
  return type === 'group';
}

/** Reads a value that is there. */
export function readGiven(field: Field, value: unknown, place: Place, reading: Reading): unknown {
  switch (field.type) {
    case 'group':
      if (isRecord(value)) return readFields(field.fields, value, place, reading);
      if (field.required) reading.required++;
      return breach(kindWrong, place, reading, { kind: 'group' });
    case 'list':
      return readList(field, value, place, reading, readField);
    case 'map':
      return readMap(field, value, place, reading, readField);
    case 'variants':
      return readVariants(field, value, place, reading);
    case 'evidence':
      return readVariants(EVIDENCE_FIELD, value, place, reading);
    case 'either':
      return readEither(field, value, place, reading, readGiven);
    default:
      return readPlain(field, value, place, reading);
  }
}

/** Reads the fields of a group, or of a whole form. */
export function readFields(fields: Fields, given: Loose, place: Place, reading: Reading): Loose {
  const read: [string, unknown][] = [];
  for (const [key, field] of Object.entries(fields)) {
    const inner = Object.hasOwn(given, key) ? given[key] : undefined;
    const at = within(place, key);
    if (reading.form === undefined || !field.forms || field.forms.includes(reading.form)) {
      const known = readField(field, inner, at, reading);
      if (known !== undefined) read.push([key, known]);
    } else if (!isBlank(inner)) breach(fieldOfOtherForm, at, reading, { form: reading.form });
  }
  nameUnknown(given, Object.keys(fields), place, reading);
  return Object.fromEntries(read);
}

function readVariants({ by, of }: VariantsField, value: unknown, place: Place, reading: Reading): unknown {
  if (!isRecord(value)) return breach(kindWrong, place, reading, { kind: 'group' });
  const { [by]: word, ...rest } = value;
  const at = within(place, by);
  reading.required++;
  if (isBlank(word)) {
    nameUnknown(rest, [by, ...Object.values(of).flatMap(Object.keys)], place, reading);
    if (!reading.complete) return undefined;
    return breach(missing, at, reading, { choices: Object.keys(of).join(', ') });
  }
  if (typeof word !== 'string' || !Object.hasOwn(of, word)) {
    return notChosen(Object.keys(of), at, reading);
  }
  return { [by]: word, ...readFields(of[word]!, rest, place, reading) };
}
