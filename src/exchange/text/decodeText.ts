import { encodingOf } from './encoding.js';
import { decodeUtf8 } from './utf8.js';
import { utf16Reader } from './utf16.js';

/** Decodes a whole file to text without its byte order mark; `null` for what is no text. */
export function decodeText(source: string | Uint8Array): string | null {
  if (typeof source === 'string') return source.replace(/^\ufeff/, '');
  const { kind, mark } = encodingOf(source);
  if (kind === 'notText') return null;
  if (kind === 'utf8') return decodeUtf8(source, mark, source.length);
  const reader = utf16Reader(kind === 'utf16be');
  // The reader lends its buffer, so the first part is decoded before the second is asked for.
  const body = reader.read(source.subarray(mark));
  const text = decodeUtf8(body, 0, body.length);
  const rest = reader.end();
  return text + decodeUtf8(rest, 0, rest.length);
}
