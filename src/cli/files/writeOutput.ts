import { EXIT, type Refusal } from '../exit.js';
import type { Host, WriteOptions } from '../host.js';
import { safeText } from '../say/safeText.js';
import { whyUnreadable } from './whyUnreadable.js';

/** How output is written: for whose eyes, and whether colors are in it. */
interface OutputOptions extends WriteOptions {
  readonly colored?: boolean;
}

/** Writes text to the file asked for, else to standard output. */
export async function writeOutput(
  text: string,
  path: string | true | undefined,
  { files, stdout }: Host,
  { colored, ...options }: OutputOptions = {},
): Promise<Refusal | undefined> {
  if (typeof path !== 'string' || path === '-') {
    stdout.write(text, colored);
    return undefined;
  }
  try {
    await files.write(path, safeText(text), options);
    return undefined;
  } catch (error) {
    return { exit: EXIT.usage, because: `${path} cannot be written: ${whyUnreadable(error)}.` };
  }
}
