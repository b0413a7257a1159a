import type { Stats } from 'node:fs';

/** The most bytes of one input: a longer text is more than one string of the engine can hold. */
export const INPUT_LIMIT = 512 * 1024 * 1024;

/** The code of the error for an input beyond the limit. */
export const TOO_LARGE = 'CSMHS_TOO_LARGE';

/** The code of the error for what is neither file, folder nor pipe: it may never end. */
export const IS_DEVICE = 'CSMHS_DEVICE';

/** Reads a stream until it ends, and no further than the limit, so that one without an end is refused. */
export async function readBounded(
  stream: AsyncIterable<Uint8Array>,
  limit: number = INPUT_LIMIT,
): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  // Leaving the loop closes the stream.
  for await (const chunk of stream) {
    size += chunk.length;
    if (size > limit) throw coded(TOO_LARGE);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** Refuses what must not be read, before a byte of it is. */
export function refuseEndless(there: Stats, limit: number = INPUT_LIMIT): void {
  if (there.isDirectory()) throw coded('EISDIR');
  if (!there.isFile() && !there.isFIFO()) throw coded(IS_DEVICE);
  if (there.size > limit) throw coded(TOO_LARGE);
}

/** Makes an error as the system makes them, with a code. */
export function coded(code: string): Error {
  return Object.assign(new Error(code), { code });
}
