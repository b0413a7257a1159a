import { isBlank } from '../../core/isBlank.js';
import { isLoose } from '../../core/isLoose.js';
import { unknownKeys } from '../../core/unknownKeys.js';
import { fieldName, type OnBreach, type Path } from './breaches.js';
import type { Field, Fields } from './field.js';
import { readPlain } from './readPlain.js';
import { fieldKindWrong, fieldMissing, fieldsForeign, fieldUnknown } from './shapeRules.js';

/**
 * Reads unknown data by the fields that declare it: gives what is well shaped, and names a breach for all else.
 *
 * What is null or ill shaped is left out. Nothing is repaired.
 *
 * @param extras - `ignored` where the value may have more keys than are read
 */
export function readFields(
  fields: Fields,
  value: unknown,
  path: Path,
  onBreach: OnBreach,
  extras: 'named' | 'ignored' = 'named',
): Readonly<Record<string, unknown>> | undefined {
  if (!isLoose(value)) return onBreach(fieldKindWrong, path, { field: fieldName(path), kind: 'group' });
  const read: Record<string, unknown> = {};
  for (const [key, field] of Object.entries(fields)) {
    const inner = Object.hasOwn(value, key) ? value[key] : undefined;
    if (!isBlank(inner)) {
      const known = readField(field, inner, [...path, key], onBreach);
      if (known !== undefined) read[key] = known;
    } else if (field.required) onBreach(fieldMissing, [...path, key]);
  }
  if (extras === 'named') nameUnknown(Object.keys(value), Object.keys(fields), path, onBreach);
  return read;
}

/** Warns of keys that are not read: slips of a known one each at its path, all others only counted. */
export function nameUnknown(
  keys: readonly string[],
  known: readonly string[],
  path: Path,
  onBreach: OnBreach,
): void {
  const { misspelled, foreign } = unknownKeys(keys, known);
  for (const { key, nearest } of misspelled) onBreach(fieldUnknown, [...path, key], { field: key, nearest });
  if (foreign > 0) onBreach(fieldsForeign, path, { field: fieldName(path), count: foreign });
}

function readField(field: Field, value: unknown, path: Path, onBreach: OnBreach): unknown {
  if (field.type === 'group') return readFields(field.fields, value, path, onBreach);
  if (field.type !== 'list') return readPlain(field, value, path, onBreach);
  if (!Array.isArray(value)) {
    return onBreach(fieldKindWrong, path, { field: fieldName(path), kind: 'list' });
  }
  // Holes of a list are entries that are not there, and are told as such.
  const entries = Array.from(value, (entry: unknown, place) =>
    isEmptied(entry)
      ? onBreach(fieldMissing, [...path, place])
      : readField(field.of, entry, [...path, place], onBreach),
  );
  // An entry that is no group stays as an empty one, so that the others keep their places.
  return field.of.type === 'group'
    ? entries.map((entry) => entry ?? {})
    : entries.filter((entry) => entry !== undefined);
}

/** An entry of a list that a form has sent without a word in it. */
function isEmptied(entry: unknown): boolean {
  return isBlank(entry) && entry !== undefined && entry !== null;
}
