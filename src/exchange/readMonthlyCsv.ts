import { csvReader, type MonthlyCsvOptions } from './csvReader.js';
import type { MonthlyBatch } from './monthlyBatch.js';
import { encodeUtf8 } from './utf8.js';

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
 */
export async function* readMonthlyCsv(
  source: MonthlyCsvSource,
  options: MonthlyCsvOptions = {},
): AsyncGenerator<MonthlyBatch, void, undefined> {
  const reader = csvReader(options);
  for await (const chunk of chunksOf(source)) {
    for (const batch of reader.push(chunk)) yield batch;
  }
  for (const batch of reader.end()) yield batch;
}

async function* chunksOf(source: MonthlyCsvSource): AsyncGenerator<Uint8Array, void, undefined> {
  if (typeof source === 'string') yield encodeUtf8(source);
  else if (source instanceof Uint8Array) yield source;
  else if ('getReader' in source) {
    const reader = source.getReader();
    try {
      for (let next = await reader.read(); !next.done; next = await reader.read())
        if (next.value) yield next.value;
    } finally {
      await reader.cancel();
    }
  } else yield* source;
}
