import type { Host } from '../host.js';
import { type Found, findFiles } from './findFiles.js';
import { isOwnReport } from './isOwnReport.js';
import { textOfSkipped } from './skipped.js';
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

/** How inputs are read. */
export interface InputOptions {
  /** Files that are known to be something else; where a folder or a pattern finds them, they are passed over. */
  readonly except?: readonly string[];
  /** Whether a folder may be there and hold nothing. */
  readonly mayBeEmpty?: boolean;
  /** Whether what is passed over in a folder is a trouble. */
  readonly failOnSkipped?: boolean;
}

/**
 * Reads the files that words name, each once however it is spelled, in the order of the words; `-` is standard input.
 *
 * What a folder or pattern passes over is said, reports of this command among the data, too.
 */
export async function readInputs(
  words: readonly string[],
  host: Host,
  { except = [], mayBeEmpty = false, failOnSkipped = false }: InputOptions = {},
): Promise<Inputs> {
  const { files, stderr } = host;
  const inputs: Input[] = [];
  const troubles: string[] = [];
  const identityOf = async (path: string) => (path === '-' ? null : await files.identityOf(path)) ?? path;
  const others = new Set(await Promise.all(except.map(identityOf)));
  const seen = new Set<string>();
  for (const word of words) {
    const here = word === '-' ? STDIN : await findFiles(word, files);
    for (const trouble of here.troubles) troubles.push(trouble);
    if (here.skipped.length > 0) {
      const said = `passed over in ${here.folder}: ${textOfSkipped(here.skipped, here.folder)}`;
      if (failOnSkipped && here.skipped.some(({ kind }) => kind !== 'hidden')) troubles.push(said);
      else stderr.write(`csmhs: ${said}\n`);
    }
    let found = 0;
    for (const path of here.paths) {
      const isNamed = path === word;
      const identity = await identityOf(path);
      if (others.has(identity) && !isNamed) continue;
      found++;
      if (seen.has(identity)) continue;
      seen.add(identity);
      try {
        const bytes = path === '-' ? await host.stdin() : await files.read(path);
        if (!isOwnReport(bytes)) inputs.push({ name: nameOf(path), bytes });
        else if (isNamed) troubles.push(`${path} is a report of this command, not data.`);
        else {
          found--;
          stderr.write(`csmhs: ${path} is a report of this command and is passed over.\n`);
        }
      } catch (error) {
        troubles.push(`${path} cannot be read: ${whyUnreadable(error)}.`);
      }
    }
    if (found === 0 && here.troubles.length === 0 && !(mayBeEmpty && (await files.kindOf(word)) === 'folder'))
      troubles.push(`${word}: no file is found there.`);
  }
  return { inputs, troubles };
}

/** What findings call a file; one that has the name of standard input is told apart. */
function nameOf(path: string): string {
  if (path === '-') return 'stdin';
  return path === 'stdin' ? './stdin' : path;
}

const STDIN: Found = { paths: ['-'], folder: '', skipped: [], troubles: [] };
