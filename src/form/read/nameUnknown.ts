import { isBlank } from '../../core/isBlank.js';
import type { Loose } from '../../core/isLoose.js';
import { unknownKeys } from '../../core/unknownKeys.js';
import { keyMisspelled, keysForeign } from './formRules.js';
import { breach, type Place, type Reading, within } from './reading.js';
import { tellPersonalKeys } from './tellPersonal.js';

/** The key at the top of a file by which editors find the JSON Schema of it. */
export const SCHEMA_KEY = '$schema';

/** Warns of keys that are not read: slips of a known one each at its path, all others only counted. */
export function nameUnknown(given: Loose, known: readonly string[], place: Place, reading: Reading): void {
  if (reading.extras === 'ignored') return;
  const isTop = place.path.length === 0;
  const said = Object.keys(given).filter((key) => !isBlank(given[key]) && !(isTop && key === SCHEMA_KEY));
  const { misspelled, foreign } = unknownKeys(said, known);
  if (foreign > 0)
    tellPersonalKeys(
      said.filter((key) => !known.includes(key)),
      place,
      reading,
    );
  for (const { key, nearest } of misspelled) breach(keyMisspelled, within(place, key), reading, { nearest });
  if (foreign > 0) breach(keysForeign, place, reading, { count: foreign });
}
