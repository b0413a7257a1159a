import { isRecord } from '../../core/given/isRecord.js';
import type { Field, ListField, MapField } from '../field.js';
import { kindWrong, listTooLong, listTooShort, missing } from './formRules.js';
import { isSaid } from './isSaid.js';
import { nameUnknown } from './nameUnknown.js';
import { breach, entryOf, type Place, type ReadField, type Reading, within } from './reading.js';
import { tellPersonalKeys } from './tellPersonal.js';

/** Reads a list by the field of its entries. */
export function readList(
  field: ListField,
  value: unknown,
  place: Place,
  reading: Reading,
  read: ReadField,
): unknown {
  if (!Array.isArray(value)) return breach(kindWrong, place, reading, { kind: 'list' });
  countEntries(field, value.length, place, reading);
  // Holes of a list are entries that are not there. Entries keep their places: a group that cannot be read stays as
  // an empty one, and of a draft what is not there yet stays as nothing.
  const isOfGroups = field.of.type === 'group' || field.of.type === 'variants';
  const entries = Array.from(value.slice(0, field.most), (entry: unknown, i) => {
    const known = readEntry(field.of, entry, entryOf(place, i), reading, read);
    return known === undefined && isOfGroups ? {} : known;
  });
  return entries.filter((entry) => entry !== undefined);
}

/** Reads an entry of a list or map; what is blank is missing, whether or not the entry is called required. */
function readEntry(field: Field, entry: unknown, place: Place, reading: Reading, read: ReadField): unknown {
  if (isSaid(field, entry)) return read(field, entry, place, reading);
  if (field.required) reading.required++;
  return reading.complete ? breach(missing, place, reading) : null;
}

/** Reads a map by the field of its values. */
export function readMap(
  field: MapField,
  value: unknown,
  place: Place,
  reading: Reading,
  read: ReadField,
): unknown {
  if (!isRecord(value)) return breach(kindWrong, place, reading, { kind: 'group' });
  const { keys } = field;
  const said = Object.keys(value).filter((key) => isSaid(field.of, value[key]));
  countEntries(field, said.length, place, reading);
  const entries = said
    .filter((key) => !keys || Object.hasOwn(keys, key))
    .slice(0, field.most)
    .map((key): [string, unknown] => {
      const at = keys ? within(place, key) : entryOf(place, key);
      return [key, read(field.of, value[key], at, reading)];
    });
  if (keys) nameUnknown(value, Object.keys(keys), place, reading);
  else tellPersonalKeys(said, place, reading);
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
