import { textOfKey } from './countKey.js';
import type { ReaderFact } from './readerFacts.js';

/** Writes a fact as one text. */
export function textOfFact({ why, terms }: ReaderFact): string {
  return `${why}: ${terms.map(([times, key]) => `${times < 0 ? '-' : '+'}${textOfKey(key)}`).join(' ')}`;
}
