import { bytesOf, isBytes, wrongSource } from '../../text/bytesOf.js';
import type { MonthlyBatch } from '../decode/monthlyBatch.js';
import type { MonthlyCsvOptions } from '../header/csvOptions.js';
import { readCsvOptions } from '../header/readCsvOptions.js';
import { CsvReader } from './csvReader.js';

/** What a web stream must offer to be read; every `ReadableStream` of bytes does. */
export interface ByteStream {
  getReader(): {
    read(): Promise<{ done: boolean; value?: Uint8Array | undefined }>;
    cancel(): Promise<void>;
  };
}

/** Where the bytes of a monthly file come from. */
export type MonthlyCsvSource =
  | string
  | Uint8Array
  | AsyncIterable<Uint8Array>
  | Iterable<Uint8Array>
  | ByteStream;

/**
 * Reads a monthly CSV file of any size, batch by batch.
 *
 * Memory does not grow with the rows: one buffer, one batch of columns, and eight bytes a row to find
 * rows that are there twice. A chunk may be written over as soon as the next one is asked for. Findings
 * are those of `parseMonthlyCsv`, whatever the size of the chunks.
 *
 * @throws TypeError for what is no source of bytes; while reading, for a stream that gives something else
 */
export function readMonthlyCsv(
  source: MonthlyCsvSource,
  options?: MonthlyCsvOptions | null,
): AsyncGenerator<MonthlyBatch, void, undefined> {
  return read(chunksOf(source), readCsvOptions(options, 'readMonthlyCsv'));
}

async function* read(
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  options: MonthlyCsvOptions,
): AsyncGenerator<MonthlyBatch, void, undefined> {
  const reader = new CsvReader(options);
  for await (const chunk of chunks) {
    if (!isBytes(chunk)) throw wrongChunk(chunk);
    for (const batch of reader.push(chunk)) yield batch;
  }
  for (const batch of reader.end()) yield batch;
}

function chunksOf(source: MonthlyCsvSource): AsyncIterable<Uint8Array> | Iterable<Uint8Array> {
  if (typeof source === 'string' || isBytes(source)) return [bytesOf(source)];
  if (typeof source !== 'object' || source === null) throw wrongSource(source);
  if ('getReader' in source) return chunksOfStream(source);
  if (Symbol.asyncIterator in source || Symbol.iterator in source) return source;
  throw wrongSource(source);
}

async function* chunksOfStream(stream: ByteStream): AsyncGenerator<Uint8Array, void, undefined> {
  const reader = stream.getReader();
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read())
      if (next.value) yield next.value;
  } finally {
    await reader.cancel();
  }
}

function wrongChunk(chunk: unknown): TypeError {
  return typeof chunk === 'string'
    ? new TypeError('The stream gives text, not bytes: open it without an encoding.')
    : wrongSource(chunk);
}
