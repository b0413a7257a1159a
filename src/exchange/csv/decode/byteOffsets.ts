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
  // The code units before an offset of the stream that lies at or before all that is still to be placed.
  let unitsBefore = 0;
  let unitsOffset = 0;
  const unitsTo = (position: number) => utf16Units(decoder.bytes, unitsOffset - decoder.offset, position);
  return {
    at: (position) => mark + 2 * (unitsBefore + unitsTo(position)),
    settle() {
      unitsBefore += unitsTo(decoder.position);
      unitsOffset = decoder.offset + decoder.position;
    },
  };
}
