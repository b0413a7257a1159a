import {
  chmodSync,
  type Dirent,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Ended } from './command.js';

/** Files by their names. */
export type Given = Readonly<Record<string, string | Uint8Array>>;

/** What became of all that was tried of one kind. */
export interface Tally {
  tried: number;
  whole: number;
  absent: number;
  /** Drafts that a process could not take away, since it was killed. */
  drafts: number;
  readonly wrong: string[];
  readonly exits: Map<string, number>;
}

export function tallyOf(): Tally {
  return { tried: 0, whole: 0, absent: 0, drafts: 0, wrong: [], exits: new Map() };
}

/** One fault: what is there, what is done, and what may come of it. */
export interface Trial {
  readonly name: string;
  readonly given: Given;
  /** Changes the folder before the command begins. */
  readonly prepare?: (folder: string) => void;
  readonly act: (folder: string) => Promise<Ended>;
  readonly exits: readonly (number | string)[];
  /** What each output is when it is whole; without it, a name that must not be there. */
  readonly outputs?: Readonly<Record<string, (bytes: Buffer) => boolean>>;
  /** Inputs that the trial itself changes. */
  readonly changed?: readonly string[];
  /** Whether the process may leave its draft, since nothing can be done by what is killed. */
  readonly mayLeaveDraft?: boolean;
}

/** Tries a fault in a folder of its own and holds what is left to the law: outputs whole or absent, all else as it was. */
export async function tryOne(trial: Trial, tally: Tally): Promise<void> {
  const { name, given, prepare, act, exits, outputs = {}, changed = [], mayLeaveDraft = false } = trial;
  const folder = mkdtempSync(join(tmpdir(), 'csmhs-fault-'));
  chmodSync(folder, 0o755);
  try {
    for (const [path, content] of Object.entries(given)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), content);
    }
    prepare?.(folder);
    const before = seenIn(folder);
    const { exit, err } = await act(folder);
    const after = seenIn(folder);
    tally.tried++;
    tally.exits.set(String(exit), (tally.exits.get(String(exit)) ?? 0) + 1);
    const wrong: string[] = [];
    if (!exits.includes(exit)) wrong.push(`exit ${exit}`);
    if (/^ {4}at |node:internal|fault of the command/m.test(err)) wrong.push('a stack trace');
    for (const path of new Set([...before.keys(), ...after.keys()])) {
      if (before.get(path) === after.get(path) || changed.includes(path)) continue;
      const isWhole = outputs[path];
      if (path.endsWith('.part') && mayLeaveDraft) tally.drafts++;
      else if (!after.has(path)) wrong.push(`${path} is gone`);
      else if (!isWhole) wrong.push(`${path} is ${before.has(path) ? 'changed' : 'left behind'}`);
      else if (!isWhole(readFileSync(join(folder, path)))) wrong.push(`${path} is not whole`);
    }
    for (const path of Object.keys(outputs))
      if (before.get(path) === after.get(path)) tally.absent++;
      else tally.whole++;
    if (wrong.length > 0) tally.wrong.push(`${name}: ${wrong.join(', ')}; said: ${err.slice(0, 600)}`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Everything in a folder, each thing as one text that is another when the thing is. */
function seenIn(folder: string): ReadonlyMap<string, string> {
  const seen = new Map<string, string>();
  const walk = (at: string) => {
    for (const entry of readdirSync(join(folder, at), { withFileTypes: true })) {
      const path = join(at, entry.name);
      seen.set(path, textOf(join(folder, path), entry));
      if (entry.isDirectory()) walk(path);
    }
  };
  walk('');
  return seen;
}

function textOf(path: string, entry: Dirent): string {
  if (entry.isSymbolicLink()) return `link to ${readlinkSync(path)}`;
  if (!entry.isFile()) return entry.isDirectory() ? 'folder' : 'other';
  try {
    return `file ${lstatSync(path).mode} ${readFileSync(path, 'base64')}`;
  } catch {
    // A name that is no UTF-8 is not found by its text.
    return 'file';
  }
}

/** What is whole is the same as what was written when nothing was wrong. */
export function sameAs(whole: Buffer) {
  // Texts name the folder of the files.
  const clean = (bytes: Buffer) => bytes.toString('latin1').replace(/csmhs-fault-\w{6}/g, '');
  const expected = clean(whole);
  return (bytes: Buffer) => clean(bytes) === expected;
}
