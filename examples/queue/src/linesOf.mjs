// The lines of a file as editors count them: LF, CRLF and CR end one.
import { createReadStream } from 'node:fs';

const [LF, CR] = [10, 13];

/**
 * Walks over a file of any size, line by line, each with what ends it.
 *
 * @param {string} path
 * @returns {AsyncGenerator<{ line: number, byte: number, bytes: Uint8Array }>}
 */
export async function* linesOf(path) {
  let line = 1;
  let byte = 0;
  let rest = Buffer.alloc(0);
  for await (const chunk of createReadStream(path, { highWaterMark: 1 << 18 })) {
    const bytes = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
    let from = 0;
    // What ends with CR waits: LF may follow in the next chunk.
    for (let end = lineEnd(bytes, 0); end !== -1 && end < bytes.length; end = lineEnd(bytes, from)) {
      yield { line: line++, byte, bytes: bytes.subarray(from, end) };
      byte += end - from;
      from = end;
    }
    rest = bytes.subarray(from);
  }
  for (let from = 0; from < rest.length; ) {
    const end = lineEnd(rest, from);
    const bytes = rest.subarray(from, end === -1 ? rest.length : end);
    yield { line: line++, byte, bytes };
    byte += bytes.length;
    from += bytes.length;
  }
}

/** @param {Buffer} bytes @param {number} from */
function lineEnd(bytes, from) {
  for (let at = from; at < bytes.length; at++) {
    if (bytes[at] === LF) return at + 1;
    if (bytes[at] === CR) return bytes[at + 1] === LF ? at + 2 : at + 1;
  }
  return -1;
}
