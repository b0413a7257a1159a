import { EXIT, type Refusal } from './exit.js';
import type { Host } from './host.js';
import { whyUnreadable } from './whyUnreadable.js';

/** Writes text to the file asked for, else to standard output. */
export async function writeOutput(
  text: string,
  path: string | true | undefined,
  { files, stdout }: Host,
): Promise<Refusal | undefined> {
  if (typeof path !== 'string' || path === '-') {
    stdout.write(text);
    return undefined;
  }
  try {
    await files.write(path, text);
    return undefined;
  } catch (error) {
    return { exit: EXIT.usage, because: `${path} cannot be written: ${whyUnreadable(error)}.` };
  }
}
