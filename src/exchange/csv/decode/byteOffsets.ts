import type { Encoding } from '../../text/encoding.js';
import { utf16Units } from '../../text/utf8.js';
import type { CsvDecoder } from './csvDecoder.js';

/** Gives offsets in a file as it is stored for places in the decoder's bytes. */
export interface ByteOffsets {
  at(position: number): number;
  /** Says that nothing before the decoder's place is asked for any more; to be called before its bytes move. */
  settle(): void;
}

/** Makes the offsets of one file: UTF-16 has another number of bytes than the UTF-8 that is decoded. */
export function byteOffsets(decoder: CsvDecoder, { kind, mark }: Encoding): ByteOffsets {
  if (kind === 'utf8') return { at: (position) => mark + decoder.offset + position, settle: () => {} };
  // The code units before two offsets of the stream: one at or before all that is still to be placed, and the last one
  // that was placed. Most places are asked for in their order, so that each is a short walk from the one before.
  const settled = { units: 0, offset: 0 };
  const last = { units: 0, offset: 0 };
  function walkTo(position: number): number {
    const offset = decoder.offset + position;
    if (offset < last.offset) Object.assign(last, settled);
    last.units += utf16Units(decoder.bytes, last.offset - decoder.offset, position);
    last.offset = offset;
    return last.units;
  }
  return {
    at: (position) => mark + 2 * walkTo(position),
    settle() {
      walkTo(decoder.position);
      Object.assign(settled, last);
    },
  };
}
