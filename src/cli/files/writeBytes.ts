import { EXIT, type Refusal } from '../exit.js';
import type { Host, WriteOptions } from '../host.js';
import { whyUnreadable } from './whyUnreadable.js';

/** Writes a file that is no text. */
export async function writeBytes(
  bytes: Uint8Array,
  path: string,
  { files }: Host,
  options?: WriteOptions,
): Promise<Refusal | undefined> {
  try {
    await files.write(path, once(bytes), options);
    return undefined;
  } catch (error) {
    return { exit: EXIT.usage, because: `${path} cannot be written: ${whyUnreadable(error)}.` };
  }
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
