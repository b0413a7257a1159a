import { CR, LF } from '../cells/lines.js';
import { ROW_LIMIT } from './batchShape.js';

/** The bytes that have come and whose rows are not decoded yet, in one buffer that is used again and again. */
export class ByteWindow {
  bytes: Uint8Array;
  /** Bytes of data in `bytes`; behind them stand at least 32 zeros. */
  length = 0;
  /** Where the next row begins. */
  position = 0;
  /** Offset of `bytes[0]` in the stream. */
  offset = 0;
  ended = false;

  constructor(size: number) {
    this.bytes = new Uint8Array(size + 64);
  }

  /** Takes bytes of a chunk from `at` and returns how many; 0 never comes while the chunk has some. */
  take(chunk: Uint8Array, at: number): number {
    this.compact();
    if (this.length + 64 >= this.bytes.length) this.grow();
    const n = Math.min(chunk.length - at, this.bytes.length - 64 - this.length);
    this.bytes.set(chunk.subarray(at, at + n), this.length);
    this.length += n;
    this.bytes.fill(0, this.length, this.length + 32);
    return n;
  }

  /** Says that no more bytes come. A last row without a line end gets one. */
  end(): void {
    this.compact();
    const last = this.bytes[this.length - 1];
    if (this.length > 0 && last !== LF && last !== CR) {
      if (this.length + 64 >= this.bytes.length) this.grow();
      this.bytes[this.length++] = LF;
      this.bytes.fill(0, this.length, this.length + 32);
    }
    this.ended = true;
  }

  private compact(): void {
    if (this.position === 0) return;
    this.bytes.copyWithin(0, this.position, this.length);
    this.length -= this.position;
    this.offset += this.position;
    this.position = 0;
    this.bytes.fill(0, this.length, this.length + 32);
  }

  private grow(): void {
    const larger = new Uint8Array(Math.min(this.bytes.length * 2, ROW_LIMIT + (1 << 18) + 64));
    larger.set(this.bytes.subarray(0, this.length));
    this.bytes = larger;
  }
}
