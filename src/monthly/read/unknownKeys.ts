import type { Loose } from '../../core/isLoose.js';
import { nearestWord } from '../../core/nearestWord.js';
import { SCHEMA_KEY } from '../../form/read/nameUnknown.js';
import type { OnTrouble } from './reportShape.js';
import { keyUnknown } from './shapeRules.js';
import { tellPersonalKeys } from './tellPersonal.js';

/** Names every key that is not one of the known ones. */
export function unknownKeys(
  loose: Loose,
  known: readonly string[],
  onTrouble: OnTrouble,
  path: readonly string[],
): void {
  for (const key of Object.keys(loose)) {
    // At the top a file may name its JSON Schema.
    if (known.includes(key) || (path.length === 0 && key === SCHEMA_KEY)) continue;
    const text = key.slice(0, 40);
    onTrouble(keyUnknown, text, { text, nearest: nearestWord(key, known) ?? 'none' }, [...path, key]);
  }
  tellPersonalKeys(
    Object.keys(loose).filter((key) => !known.includes(key)),
    path,
    onTrouble,
  );
}
