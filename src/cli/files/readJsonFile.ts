import { EXIT, type Refusal } from '../exit.js';
import type { Host } from '../host.js';
import { whyUnreadable } from './whyUnreadable.js';

/**
 * Reads a file that an option names; `undefined` where the option was not given.
 *
 * @param form - what the file must hold, for the person who wrote it otherwise
 */
export async function readJsonFile<T extends object>(
  path: string | undefined,
  option: string,
  { files }: Host,
  isForm: (value: unknown) => value is T,
  form: string,
): Promise<T | Refusal | undefined> {
  if (path === undefined) return undefined;
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder().decode(await files.read(path)));
  } catch (error) {
    const why = error instanceof SyntaxError ? 'it is not sound JSON' : whyUnreadable(error);
    return { exit: EXIT.unreadable, because: `${option} ${path} cannot be read: ${why}.` };
  }
  if (isForm(value)) return value;
  return { exit: EXIT.unreadable, because: `${option} ${path} must hold ${form}.` };
}
