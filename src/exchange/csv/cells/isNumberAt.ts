import { trimBlank } from '../../../core/invisible.js';
import { readCount } from '../../../core/readCount.js';
import { textOfCell } from './csvCells.js';

/** Tells whether a cell that nobody reads holds a number, however it is written: `354`, `-3`, `1,204`, `16.5%`. */
export function isNumberAt(bytes: Uint8Array, from: number, to: number, delimiter: number): boolean {
  const first = bytes[from]!;
  // A word, which most such cells are.
  if (to - from > LONGEST || (first >= 65 && first <= 126)) return false;
  const text = trimBlank(textOfCell(bytes, from, to, delimiter)).replace(/^[+$]|\s*%$/g, '');
  return readCount(text, 1) !== undefined;
}

/** Longer than any number that somebody wrote. */
const LONGEST = 40;
