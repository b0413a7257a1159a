import { putCodePoint } from './utf8.js';

/** Turns chunks of UTF-16 into UTF-8; a half pair or byte at the end of a chunk waits for the next. */
export interface Utf16Reader {
  /** Gives the chunk as UTF-8. */
  read(chunk: Uint8Array): Uint8Array;
  /** Gives what was still waiting: U+FFFD for half a character. */
  end(): Uint8Array;
}

/** Makes a reader for UTF-16 in little or big endian order, without its byte order mark. */
export function utf16Reader(bigEndian: boolean): Utf16Reader {
  let halfByte = -1;
  let highUnit = -1;
  const unitOf = (first: number, second: number) =>
    bigEndian ? (first << 8) | second : (second << 8) | first;
  return {
    read(chunk) {
      const bytes = new Uint8Array(chunk.length * 2 + 8);
      let at = 0;
      let i = 0;
      while (i < chunk.length) {
        if (halfByte < 0 && i + 1 >= chunk.length) {
          halfByte = chunk[i]!;
          break;
        }
        const unit = halfByte < 0 ? unitOf(chunk[i]!, chunk[i + 1]!) : unitOf(halfByte, chunk[i]!);
        i += halfByte < 0 ? 2 : 1;
        halfByte = -1;
        if (highUnit >= 0) {
          const isPair = unit >= 0xdc00 && unit <= 0xdfff;
          at = putCodePoint(
            bytes,
            at,
            isPair ? (highUnit - 0xd800) * 0x400 + unit - 0xdc00 + 0x10000 : 0xfffd,
          );
          highUnit = -1;
          if (isPair) continue;
        }
        if (unit >= 0xd800 && unit <= 0xdbff) highUnit = unit;
        else at = putCodePoint(bytes, at, unit >= 0xdc00 && unit <= 0xdfff ? 0xfffd : unit);
      }
      return bytes.subarray(0, at);
    },
    end() {
      const bytes = new Uint8Array(8);
      let at = 0;
      if (highUnit >= 0) at = putCodePoint(bytes, at, 0xfffd);
      if (halfByte >= 0) at = putCodePoint(bytes, at, 0xfffd);
      return bytes.subarray(0, at);
    },
  };
}
