import { mustBe } from '../../../core/given/mustBe.js';
import { encodingOf } from '../../text/encoding.js';
import { decodeUtf8 } from '../../text/utf8.js';
import { utf16Reader } from '../../text/utf16.js';
import { CR, LF } from './csvCells.js';

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
  const { kind, mark } = encodingOf(bytes);
  const found = new Map<number, string>();
  if (kind === 'notText') return found;
  const unit = kind === 'utf8' ? 1 : 2;
  // Where the byte that tells a line's end stands within its unit, and where the zero beside it.
  const low = kind === 'utf16be' ? 1 : 0;
  let line = 1;
  let start = mark;
  let next = 0;
  for (let at = mark; next < wanted.length; at += unit) {
    const isEnd = at + unit > bytes.length;
    const letter = unit === 1 || bytes[at + 1 - low] === 0 ? bytes[at + low] : -1;
    if (!isEnd && letter !== LF && letter !== CR) continue;
    if (line === wanted[next]) {
      found.set(line, decode(bytes.subarray(start, Math.min(at, bytes.length)), kind));
      next++;
    }
    if (isEnd) return found;
    const isPair =
      letter === CR && bytes[at + unit + low] === LF && (unit === 1 || bytes[at + unit + 1 - low] === 0);
    if (isPair) at += unit;
    line++;
    start = at + unit;
  }
  return found;
}

function decode(bytes: Uint8Array, kind: 'utf8' | 'utf16le' | 'utf16be'): string {
  if (kind === 'utf8') return decodeUtf8(bytes, 0, bytes.length);
  const reader = utf16Reader(kind === 'utf16be');
  const utf8 = reader.read(bytes);
  return decodeUtf8(utf8, 0, utf8.length);
}
