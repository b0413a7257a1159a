import { editsByBits } from './editsByBits.js';
import { editsByTable } from './editsByTable.js';
import type { EditsTo } from './editsTo.js';

/**
 * Makes a counter of the edits that lead from a word to others: a letter put in, left out or changed, or two
 * neighbors swapped (optimal string alignment).
 *
 * Words up to 32 letters are held against another in one step a letter, whole columns of the table at once as the
 * bits of a number: a file with thousands of unknown headings must not wait for its hints.
 *
 * @see hyyro-2003
 */
export function editsFrom(word: string): EditsTo {
  const edits = word.length <= 32 ? editsByBits(word) : editsByTable(word);
  return (other, most) => (Math.abs(word.length - other.length) > most ? most + 1 : edits(other, most));
}
