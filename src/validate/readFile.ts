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
  if (typeof stream === 'object' && stream !== null) {
    if ('getReader' in stream) return { name, source: await bytesOfStream(stream as ByteStream) };
    if (Symbol.asyncIterator in stream)
      return { name, source: await bytesOfChunks(stream as AsyncIterable<Uint8Array>) };
  }
  throw new TypeError(
    `${by}: a file must have bytes as a Uint8Array, text, or a stream of bytes; ${name} has none.`,
  );
}

async function bytesOfChunks(chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const kept: Uint8Array[] = [];
  // A chunk may be written over as soon as the next one is asked for.
  for await (const chunk of chunks) kept.push(chunk.slice());
  return joined(kept);
}

async function bytesOfStream(stream: ByteStream): Promise<Uint8Array> {
  const reader = stream.getReader();
  const kept: Uint8Array[] = [];
  for (let next = await reader.read(); !next.done; next = await reader.read())
    if (next.value) kept.push(next.value.slice());
  return joined(kept);
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
