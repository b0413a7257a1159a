import { shownFileNames } from '../../core/shownFileNames.js';
import { ownRecord } from '../../exchange/files/ownRecord.js';
import { isJsonText } from '../../exchange/text/isJsonText.js';
import { isPeerMissing, loadHucre } from '../../exchange/xlsx/hucre.js';
import { isPacked } from '../../exchange/xlsx/isPacked.js';
import type { Host, OpenFile } from '../host.js';
import { type Found, findFiles } from './findFiles.js';
import { headOf } from './headOf.js';
import { heldFile } from './heldFile.js';
import { coded, INPUT_LIMIT, TOO_LARGE } from './readBounded.js';
import { textOfSkipped } from './skipped.js';
import { whyUnreadable } from './whyUnreadable.js';

/** One file as it came: its name for findings, and a way to its bytes. */
export interface OpenInput {
  readonly name: string;
  readonly blob: OpenFile;
}

/** What could be opened, and a sentence for each thing that could not. */
export interface OpenInputs {
  readonly inputs: readonly OpenInput[];
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
 * Opens the files that words name, each once however it is spelled, in the order of the words; `-` is standard input.
 *
 * What a folder or pattern passes over is said, reports of this command among the data, too.
 */
export async function openInputs(
  words: readonly string[],
  host: Host,
  { except = [], mayBeEmpty = false, failOnSkipped = false }: InputOptions = {},
): Promise<OpenInputs> {
  const { files, stderr } = host;
  const inputs: OpenInput[] = [];
  const troubles: string[] = [];
  const identityOf = async (path: string) => (path === '-' ? null : await files.identityOf(path)) ?? path;
  const others = new Set(await Promise.all(except.map(identityOf)));
  const seen = new Set<string>();
  let lacks: string | undefined;
  for (const word of words) {
    const here = word === '-' ? STDIN : await findFiles(word, files);
    for (const trouble of here.troubles) troubles.push(trouble);
    if (here.skipped.length > 0) {
      const said = `passed over in ${here.folder}: ${textOfSkipped(here.skipped, here.folder)}`;
      if (failOnSkipped && here.skipped.some(({ kind }) => kind !== 'hidden')) troubles.push(said);
      else stderr.write(`csmhs: ${said}\n`);
    }
    const isFolder = word !== '-' && (await files.kindOf(word)) === 'folder';
    let found = 0;
    for (const path of here.paths) {
      const isNamed = path === word;
      const identity = await identityOf(path);
      if (others.has(identity) && !isNamed) continue;
      found++;
      if (seen.has(identity)) continue;
      seen.add(identity);
      try {
        const blob = path === '-' ? heldFile(await host.stdin()) : await files.open(path);
        const head = await headOf(blob);
        // JSON is read whole.
        if (blob.size > INPUT_LIMIT && isJsonText(head, path)) throw coded(TOO_LARGE);
        if (isFolder && isPacked(head) && (lacks ??= await lackingPackage()) !== '') {
          found--;
          const said = `${path} is passed over: ${lacks}`;
          if (failOnSkipped) troubles.push(said);
          else stderr.write(`csmhs: ${said}\n`);
          continue;
        }
        const other = whatElse(head);
        if (other === null) inputs.push({ name: nameOf(path), blob });
        else if (isNamed) troubles.push(`${path} ${other}, not data.`);
        else {
          found--;
          stderr.write(`csmhs: ${path} ${other} and is passed over.\n`);
        }
      } catch (error) {
        troubles.push(`${path} cannot be read: ${whyUnreadable(error)}.`);
      }
    }
    if (found === 0 && here.troubles.length === 0 && !(mayBeEmpty && isFolder))
      troubles.push(`${word}: no file is found there.`);
  }
  const names = shownFileNames(inputs.map(({ name }) => name));
  return { inputs: inputs.map((input, i) => ({ ...input, name: names[i]! })), troubles };
}

/** What a file is that this command wrote and that is not data; `null` for data. */
function whatElse(head: Uint8Array): string | null {
  const record = ownRecord(head);
  if (record === 'validation-report') return 'is a report of this command';
  return record !== null ? 'holds answers to findings, for --explanations or --baseline' : null;
}

/** Whoever keeps workbooks beside their data need not have what unpacks them: what to install; nothing where it is there. */
async function lackingPackage(): Promise<string> {
  try {
    await loadHucre();
    return '';
  } catch (error) {
    if (isPeerMissing(error)) return error.message;
    throw error;
  }
}

/** What findings call a file; one that has the name of standard input is told apart. */
function nameOf(path: string): string {
  if (path === '-') return 'stdin';
  return path === 'stdin' ? './stdin' : path;
}

const STDIN: Found = { paths: ['-'], folder: '', skipped: [], troubles: [] };
