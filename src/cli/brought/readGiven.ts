import type { Finding, Outcome } from '../../core/index.js';
import { hasFatal } from '../../core/outcome.js';
import { placeInJson, readJsonText } from '../../exchange/index.js';
import { EXIT, type Refusal } from '../exit.js';
import { whyUnreadable } from '../files/whyUnreadable.js';
import type { Host } from '../host.js';
import { MOST_TOLD, tellFindings } from '../say/tellFindings.js';

/** A JSON file that an option names, and what it holds. */
export interface GivenFile {
  /** The option and the path, as messages name it. */
  readonly said: string;
  readonly path: string;
  readonly text: string;
  readonly value: unknown;
}

/** Reads a JSON file that an option names. What is wrong with its text is told with its place. */
export async function readGivenFile(option: string, path: string, host: Host): Promise<GivenFile | Refusal> {
  const said = `${option} ${path}`;
  let bytes: Uint8Array;
  try {
    bytes = await host.files.read(path);
  } catch (error) {
    return { exit: EXIT.unreadable, because: `${said} cannot be read: ${whyUnreadable(error)}.` };
  }
  const read = readJsonText(bytes, path);
  const findings = read.ok ? read.findings : [read.finding];
  tellFindings(findings, false, host);
  if (findings.length > 0) return unusable(said);
  return { said, path, text: read.ok ? read.text : '', value: read.ok ? read.value : null };
}

/** Tells what was found in a file, with its place, and gives its value; a refusal where it cannot be used. */
export function valueIn<T>(
  file: GivenFile,
  outcome: Outcome<T>,
  host: Host,
): { readonly value: T } | Refusal {
  tellPlaced(file, outcome.findings, host);
  return outcome.ok && !hasFatal(outcome.findings) ? { value: outcome.value } : unusable(file.said);
}

/** Tells findings with the lines of the file that they stand in. */
export function tellPlaced({ path, text }: GivenFile, findings: readonly Finding[], host: Host): void {
  // A place is dear, and nobody sees those of findings that are counted.
  const told = placeInJson(findings.slice(0, MOST_TOLD), text, path);
  tellFindings([...told, ...findings.slice(MOST_TOLD)], false, host);
}

/** What is broken decides how data is judged, so nothing is. */
export function unusable(said: string): Refusal {
  return { exit: EXIT.usage, because: `${said} cannot be used, so nothing was done. Correct it first.` };
}
