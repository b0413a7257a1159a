import { isBlank } from '../../core/isBlank.js';
import { isLoose, type Loose } from '../../core/isLoose.js';
import { unknownKeys } from '../../core/unknownKeys.js';
import type { Field, Fields, ListField, MapField, VariantsField } from '../field.js';
import { EVIDENCE_FIELD } from './evidenceField.js';
import {
  choiceUnknown,
  fieldOfOtherForm,
  keyMisspelled,
  keysForeign,
  kindWrong,
  listTooLong,
  listTooShort,
  missing,
} from './formRules.js';
import { readEither } from './readEither.js';
import { breach, entryOf, type Place, type Reading, within } from './reading.js';
import { readPlain } from './readPlain.js';

/**
 * Reads a value by the field that declares it: gives what is well shaped, and notes a breach for all else.
 *
 * A required group without a value counts as one whose fields are all missing, so that each can be filled.
 */
export function readField(field: Field, value: unknown, place: Place, reading: Reading): unknown {
  if (!isBlank(value)) {
    if (field.required && !isGroup(field)) reading.required++;
    return readGiven(field, value, place, reading);
  }
  if (!field.required) return undefined;
  const before = reading.required;
  if (field.type === 'group') readFields(field.fields, {}, place, reading);
  if (reading.required > before) return undefined;
  reading.required++;
  return reading.complete ? breach(missing, place, reading) : undefined;
}

function isGroup({ type }: Field): boolean {
  return type === 'group';
}

/** Reads a value that is there. */
export function readGiven(field: Field, value: unknown, place: Place, reading: Reading): unknown {
  switch (field.type) {
    case 'group':
      if (isLoose(value)) return readFields(field.fields, value, place, reading);
      if (field.required) reading.required++;
      return breach(kindWrong, place, reading, { kind: 'group' });
    case 'list':
      return readList(field, value, place, reading);
    case 'map':
      return readMap(field, value, place, reading);
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

/** Warns of keys that are not read: slips of a known one each at its path, all others only counted. */
function nameUnknown(given: Loose, known: readonly string[], place: Place, reading: Reading): void {
  if (reading.extras === 'ignored') return;
  const said = Object.keys(given).filter((key) => !isBlank(given[key]));
  const { misspelled, foreign } = unknownKeys(said, known);
  for (const { key, nearest } of misspelled) breach(keyMisspelled, within(place, key), reading, { nearest });
  if (foreign > 0) breach(keysForeign, place, reading, { count: foreign });
}

function readList(field: ListField, value: unknown, place: Place, reading: Reading): unknown {
  if (!Array.isArray(value)) return breach(kindWrong, place, reading, { kind: 'list' });
  countEntries(field, value.length, place, reading);
  // Holes of a list are entries that are not there. Entries keep their places: a group that cannot be read stays as
  // an empty one, and of a draft what is not there yet stays as nothing.
  const isOfGroups = field.of.type === 'group' || field.of.type === 'variants';
  const entries = Array.from(value.slice(0, field.most), (entry: unknown, i) => {
    const read = readEntry(field.of, entry, entryOf(place, i), reading);
    return read === undefined && isOfGroups ? {} : read;
  });
  return entries.filter((entry) => entry !== undefined);
}

/** Reads an entry of a list or map; what is blank is missing, whether or not the entry is called required. */
function readEntry(field: Field, entry: unknown, place: Place, reading: Reading): unknown {
  if (!isBlank(entry)) return readField(field, entry, place, reading);
  if (field.required) reading.required++;
  return reading.complete ? breach(missing, place, reading) : null;
}

function readMap(field: MapField, value: unknown, place: Place, reading: Reading): unknown {
  if (!isLoose(value)) return breach(kindWrong, place, reading, { kind: 'group' });
  const { keys } = field;
  const said = Object.keys(value).filter((key) => !isBlank(value[key]));
  countEntries(field, said.length, place, reading);
  const entries = said
    .filter((key) => !keys || Object.hasOwn(keys, key))
    .slice(0, field.most)
    .map((key): [string, unknown] => {
      const at = keys ? within(place, key) : entryOf(place, key);
      return [key, readField(field.of, value[key], at, reading)];
    });
  if (keys) nameUnknown(value, Object.keys(keys), place, reading);
  return Object.fromEntries(entries.filter(([, entry]) => entry !== undefined));
}

function countEntries(
  { least = 0, most }: ListField | MapField,
  count: number,
  place: Place,
  reading: Reading,
) {
  if (most !== undefined && count > most) breach(listTooLong, place, reading, { count, greatest: most });
  if (count < least && reading.complete) breach(listTooShort, place, reading, { count, least });
}

function readVariants({ by, of }: VariantsField, value: unknown, place: Place, reading: Reading): unknown {
  if (!isLoose(value)) return breach(kindWrong, place, reading, { kind: 'group' });
  const { [by]: word, ...rest } = value;
  const at = within(place, by);
  reading.required++;
  if (isBlank(word)) {
    nameUnknown(rest, [by, ...Object.values(of).flatMap(Object.keys)], place, reading);
    return reading.complete ? breach(missing, at, reading) : undefined;
  }
  if (typeof word !== 'string' || !Object.hasOwn(of, word)) {
    return breach(choiceUnknown, at, reading, { choices: Object.keys(of).join(', ') });
  }
  return { [by]: word, ...readFields(of[word]!, rest, place, reading) };
}
