import { mustBe } from '../../../core/given/mustBe.js';
import { encodingOf } from '../../text/encoding.js';
import { toUtf8 } from '../../text/toUtf8.js';
import { linesIn } from './linesIn.js';

/**
 * Fetches lines of a file by number, as an editor counts them from 1, in one walk over its bytes.
 *
 * Lines end with LF, CRLF or CR. A line that the file does not have is left out, and so is every line of what
 * is no text. The byte order mark and the line's end are no part of it.
 *
 * @example
 * linesAt(new Uint8Array([97, 10, 98]), [2]).get(2) // => 'b'
 */
export function linesAt(bytes: Uint8Array, lines: readonly number[]): ReadonlyMap<number, string> {
  mustBe('bytes', bytes, 'linesAt', 'bytes');
  mustBe({ listOf: 'positiveCount' }, lines, 'linesAt', 'lines');
  const wanted = [...new Set(lines)].sort((a, b) => a - b);
  const encoding = encodingOf(bytes);
  if (encoding.kind === 'notText') return new Map();
  return linesIn(toUtf8(encoding).read(bytes.subarray(encoding.mark)), wanted);
}
