import { findFiles } from './findFiles.js';
import type { Host } from './host.js';
import { whyUnreadable } from './whyUnreadable.js';

/** One file as it came: its name for findings and its bytes. */
export interface Input {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What could be read, and a sentence for each thing that could not. */
export interface Inputs {
  readonly inputs: readonly Input[];
  readonly troubles: readonly string[];
}

/** Reads the files that words name, each once, in the order of the words; `-` is standard input. */
export async function readInputs(words: readonly string[], host: Host): Promise<Inputs> {
  const inputs: Input[] = [];
  const troubles: string[] = [];
  const seen = new Set<string>();
  for (const word of words) {
    const paths = word === '-' ? [word] : await findFiles(word, host.files).catch(() => [word]);
    if (paths.length === 0) troubles.push(`${word}: no file is found there.`);
    for (const path of paths) {
      if (seen.has(path)) continue;
      seen.add(path);
      try {
        const bytes = path === '-' ? await host.stdin() : await host.files.read(path);
        inputs.push({ name: path === '-' ? 'stdin' : path, bytes });
      } catch (error) {
        troubles.push(`${path} cannot be read: ${whyUnreadable(error)}.`);
      }
    }
  }
  return { inputs, troubles };
}
