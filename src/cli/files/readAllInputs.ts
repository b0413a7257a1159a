import { EXIT, type Refusal } from '../exit.js';
import type { Host } from '../host.js';
import type { InputOptions } from './openInputs.js';
import { type Input, readInputs } from './readInputs.js';

/** Reads the files of a command that judges them as one; refuses where any cannot be read. */
export async function readAllInputs(
  words: readonly string[],
  host: Host,
  options: InputOptions = {},
): Promise<readonly Input[] | Refusal> {
  const { inputs, troubles } = await readInputs(words, host, options);
  if (troubles.length > 0) return { exit: EXIT.unreadable, because: troubles.join(' ') };
  return inputs;
}
