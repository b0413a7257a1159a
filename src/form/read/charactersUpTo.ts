import { countCharacters } from './countCharacters.js';

/** No script needs so many code units for one character that a reader sees. */
const UNITS_PER_CHARACTER = 20;

/**
 * Counts the characters of a text that may hold so many; of a text that is far too long, one more than that.
 *
 * The code units are counted first, which costs nothing, so that a text of millions costs no more than one that fits.
 */
export function charactersUpTo(text: string, most: number): number {
  return text.length > most * UNITS_PER_CHARACTER ? most + 1 : countCharacters(text);
}
