import { lastWhere } from '../core/lastWhere.js';
import type { ByteStream } from '../exchange/csv/read/readMonthlyCsv.js';
import { isBytes } from '../exchange/text/bytesOf.js';
import { encodeUtf8 } from '../exchange/text/utf8.js';
import type { BlobLike, FileToValidate } from './validateOptions.js';

/** A file with a way to its bytes, piece by piece and as often as they are wanted. */
export interface FileSource {
  readonly name: string;
  readonly size: number;
  /** Whether all bytes are held, so that none has to be waited for. */
  readonly isHeld: boolean;
  /** Gives the bytes from `from` up to `to`, or to the end of the file. They may be written over at the next call. */
  slice(from: number, to: number): Uint8Array | Promise<Uint8Array>;
}

/**
 * Opens a file. What comes as a stream is kept, since some of it is read twice; of a blob nothing is.
 *
 * @throws TypeError where it has neither bytes, nor a text, nor a stream, nor a blob
 */
export async function fileSource(file: FileToValidate, by: string): Promise<FileSource> {
  const { name, bytes, text, stream, blob } = file as { readonly [Key in string]?: unknown } & {
    name: string;
  };
  if (isBytes(bytes)) return bytesSource(name, [bytes]);
  if (typeof text === 'string') return bytesSource(name, [encodeUtf8(text)]);
  if (isBlob(blob)) return blobSource(name, blob);
  const chunks = chunksOf(stream);
  if (chunks) return bytesSource(name, await kept(chunks, `${by}: the stream of ${name}`));
  throw new TypeError(
    `${by}: a file must have bytes as a Uint8Array, text, a blob, or a stream of bytes; ${name} has none.`,
  );
}

function isBlob(value: unknown): value is BlobLike {
  if (typeof value !== 'object' || value === null) return false;
  const { size, slice } = value as Partial<BlobLike>;
  return Number.isSafeInteger(size) && size! >= 0 && typeof slice === 'function';
}

function blobSource(name: string, blob: BlobLike): FileSource {
  const { size } = blob;
  return {
    name,
    size,
    isHeld: false,
    slice: async (from, to) => new Uint8Array(await blob.slice(from, to).arrayBuffer()),
  };
}

/** Gives a file whose chunks are held; chunks are not put together, which would take their room twice. */
function bytesSource(name: string, chunks: readonly Uint8Array[]): FileSource {
  const ends: number[] = [];
  let size = 0;
  for (const { length } of chunks) ends.push((size += length));
  return {
    name,
    size,
    isHeld: true,
    slice(from, to) {
      const end = Math.min(to, size);
      let k = lastWhere(ends.length, (place) => ends[place]! <= from) + 1;
      const start = k === 0 ? 0 : ends[k - 1]!;
      if (k >= chunks.length) return new Uint8Array(0);
      if (end <= ends[k]!) return chunks[k]!.subarray(from - start, end - start);
      const bytes = new Uint8Array(end - from);
      for (let at = from; at < end; k++) {
        const before = k === 0 ? 0 : ends[k - 1]!;
        const part = chunks[k]!.subarray(at - before, end - before);
        bytes.set(part, at - from);
        at += part.length;
      }
      return bytes;
    },
  };
}

/** Gives the chunks of a stream of the web or of Node; `null` for what is not a stream. */
function chunksOf(stream: unknown): AsyncIterable<unknown> | null {
  if (typeof stream !== 'object' || stream === null) return null;
  const { getReader } = stream as { readonly getReader?: unknown };
  if (typeof getReader === 'function') return chunksOfReader(stream as ByteStream);
  const isIterable =
    typeof (stream as { [Symbol.asyncIterator]?: unknown })[Symbol.asyncIterator] === 'function';
  return isIterable ? (stream as AsyncIterable<unknown>) : null;
}

async function* chunksOfReader(stream: ByteStream): AsyncGenerator<unknown> {
  const reader = stream.getReader();
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value;
  } finally {
    await reader.cancel();
  }
}

/** Keeps the chunks of a stream: all of bytes, or all of text. */
async function kept(chunks: AsyncIterable<unknown>, what: string): Promise<Uint8Array[]> {
  const bytes: Uint8Array[] = [];
  const texts: string[] = [];
  for await (const chunk of chunks) {
    if (typeof chunk === 'string') texts.push(chunk);
    // A chunk may be written over as soon as the next one is asked for.
    else if (isBytes(chunk)) bytes.push(new Uint8Array(chunk));
    else throw new TypeError(`${what} must give bytes as Uint8Array, or text.`);
    if (bytes.length > 0 && texts.length > 0)
      throw new TypeError(`${what} must give either bytes or text, not both.`);
  }
  return texts.length > 0 ? [encodeUtf8(texts.join(''))] : bytes.filter(({ length }) => length > 0);
}
