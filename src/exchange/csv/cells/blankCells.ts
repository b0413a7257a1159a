import { trimBlank } from '../../../core/invisible.js';
import { decodeUtf8 } from '../../text/utf8.js';
import { QUOTE } from './csvCells.js';

/** Counts the cells of a row that holds only separators, blanks, signs that cannot be seen and empty quotes; 0 for any other row. */
export function blankCells(bytes: Uint8Array, from: number, to: number, delimiter: number): number {
  let cells = 1;
  for (let p = from; p < to; p++) {
    const byte = bytes[p]!;
    if (byte === delimiter) cells++;
    else if (byte > 32 && byte < 127 && byte !== QUOTE) return 0;
  }
  const rest = decodeUtf8(bytes, from, to).replaceAll(String.fromCharCode(delimiter), '').replaceAll('"', '');
  return trimBlank(rest) === '' ? cells : 0;
}
