import type { ByteStream } from '../exchange/csv/read/readMonthlyCsv.js';
import { isBytes } from '../exchange/text/bytesOf.js';
import type { FileToValidate } from './validateOptions.js';

/** A file with all that is in it. */
export interface WholeFile {
  readonly name: string;
  readonly source: string | Uint8Array;
}

/**
 * Reads what is in a file, a stream until its end.
 *
 * @throws TypeError where it has neither bytes, nor a text, nor a stream
 */
export async function readFile(file: FileToValidate, by: string): Promise<WholeFile> {
  const { name, bytes, text, stream } = file as { readonly [Key in string]?: unknown } & { name: string };
  if (isBytes(bytes)) return { name, source: bytes };
  if (typeof text === 'string') return { name, source: text };
  const chunks = chunksOf(stream);
  if (chunks) return { name, source: await contentOf(chunks, `${by}: the stream of ${name}`) };
  throw new TypeError(
    `${by}: a file must have bytes as a Uint8Array, text, or a stream of bytes; ${name} has none.`,
  );
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
  for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value;
}

/** Puts chunks together: all of bytes, or all of text. */
async function contentOf(chunks: AsyncIterable<unknown>, what: string): Promise<string | Uint8Array> {
  const bytes: Uint8Array[] = [];
  const texts: string[] = [];
  for await (const chunk of chunks) {
    if (typeof chunk === 'string') texts.push(chunk);
    // A chunk may be written over as soon as the next one is asked for.
    else if (chunk instanceof Uint8Array) bytes.push(chunk.slice());
    else throw new TypeError(`${what} must give bytes as Uint8Array, or text.`);
    if (bytes.length > 0 && texts.length > 0)
      throw new TypeError(`${what} must give either bytes or text, not both.`);
  }
  return texts.length > 0 ? texts.join('') : joined(bytes);
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
