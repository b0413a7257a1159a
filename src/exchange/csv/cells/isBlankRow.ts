import { trimBlank } from '../../../core/invisible.js';
import { decodeUtf8 } from '../../text/utf8.js';
import { QUOTE } from './csvCells.js';

/** Tells whether a row holds only separators, blanks, signs that cannot be seen and empty quotes. */
export function isBlankRow(bytes: Uint8Array, from: number, to: number, delimiter: number): boolean {
  for (let p = from; p < to; p++) {
    const byte = bytes[p]!;
    if (byte > 32 && byte < 127 && byte !== QUOTE && byte !== delimiter) return false;
  }
  const rest = decodeUtf8(bytes, from, to).replaceAll(String.fromCharCode(delimiter), '').replaceAll('"', '');
  return trimBlank(rest) === '';
}
