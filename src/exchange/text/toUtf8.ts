import type { Encoding } from './encoding.js';
import { type Utf16Reader, utf16Reader } from './utf16.js';

/** Turns the chunks of a text, without its byte order mark, into UTF-8. */
export type Utf8Reader = Utf16Reader;

/** Makes the reader of an encoding that is text: UTF-8 passes through as it is. */
export function toUtf8({ kind }: Encoding): Utf8Reader {
  return kind === 'utf8' ? AS_IT_IS : utf16Reader(kind === 'utf16be');
}

const AS_IT_IS: Utf8Reader = { read: (chunk) => chunk, end: () => new Uint8Array(0) };
