import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { expect } from 'vitest';
import { heldFile } from '../../src/cli/files/heldFile.js';
import type { Host } from '../../src/cli/host.js';
import { run } from '../../src/cli/run.js';
import { ROOT } from '../support/sourceFiles.js';
import { faultsOfText } from '../support/validReport.js';

/** A machine that exists only in a test: files by path, and what was said to whom. */
export interface FakeRun {
  readonly exit: number;
  readonly out: string;
  readonly err: string;
  readonly written: Readonly<Record<string, string>>;
  /** The bytes of what was written as bytes. */
  readonly packed: Readonly<Record<string, Uint8Array>>;
  /** What was written for its owner only. */
  readonly ownerOnly: readonly string[];
}

export interface FakeMachine {
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
  readonly stdin?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly terminal?: boolean;
  readonly now?: string;
  /** Codes of the errors with which standard output and standard error break. */
  readonly broken?: { readonly out?: string; readonly err?: string };
  /** Names in folders that are neither files nor folders. */
  readonly devices?: readonly string[];
  /** Paths that cannot be written. */
  readonly unwritable?: readonly string[];
  /** The file that feeds standard input. */
  readonly stdinFile?: string;
  /** What happens to the files while the command waits, one pause after another; then the person ends it. */
  readonly pauses?: readonly Readonly<Record<string, string | null>>[];
}

/** Runs the command as `csmhs WORDS...` on such a machine. */
export async function csmhs(words: readonly string[], machine: FakeMachine = {}): Promise<FakeRun> {
  const {
    files: before = {},
    stdin = '',
    env = {},
    terminal = false,
    now = '2020-11-20T12:00:00Z',
  } = machine;
  const { broken = {}, devices = [], unwritable = [], stdinFile = null, pauses = [] } = machine;
  const files: Record<string, string | Uint8Array> = { ...before };
  let paused = 0;
  const said = { out: '', err: '' };
  const written: Record<string, string> = {};
  const packed: Record<string, Uint8Array> = {};
  const ownerOnly: string[] = [];
  const clean = (path: string) => posix.normalize(path).replace(/\/$/, '');
  const failure = (code: string) => Object.assign(new Error(code), { code });
  const paths = () => Object.keys(files).map(clean);
  const isFolder = (path: string) => path === '.' || paths().some((each) => each.startsWith(`${path}/`));
  const failed: Record<'out' | 'err', unknown> = { out: undefined, err: undefined };
  const sink = (to: 'out' | 'err') => ({
    write: (text: string) => {
      if (broken[to] === undefined) said[to] += text;
      else failed[to] = failure(broken[to]);
    },
    status: (text: string) => {
      said[to] += `\r\u001b[K${text}`;
    },
    flush: async () => failed[to],
    isTerminal: terminal,
    width: 100,
  });
  const host: Host = {
    files: {
      async read(path) {
        if (isFolder(clean(path))) throw failure('EISDIR');
        const content = files[clean(path)];
        if (content === undefined) throw failure('ENOENT');
        return typeof content === 'string' ? new TextEncoder().encode(content) : content;
      },
      async open(path) {
        return heldFile(await host.files.read(path));
      },
      async kindOf(path) {
        return files[clean(path)] !== undefined ? 'file' : isFolder(clean(path)) ? 'folder' : null;
      },
      async identityOf(path) {
        return files[clean(path)] !== undefined ? clean(path) : null;
      },
      async stampOf(path) {
        const content = files[clean(path)];
        return content === undefined ? null : createHash('sha256').update(content).digest('hex');
      },
      async list(folder) {
        if (clean(folder).endsWith('locked')) throw failure('EACCES');
        const at = clean(folder) === '.' ? '' : `${clean(folder)}/`;
        const below = paths()
          .filter((path) => path.startsWith(at))
          .map((path) => path.slice(at.length));
        const names = [...new Set(below.map((path) => path.replace(/\/[\s\S]*/, '/')))].sort();
        return names.map((name) => {
          if (name.endsWith('/')) return { name: name.slice(0, -1), kind: 'folder' };
          return { name, kind: devices.includes(`${at}${name}`) ? 'other' : 'file' };
        });
      },
      async write(path, pieces, options) {
        let text = '';
        const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
        const chunks: Uint8Array[] = [];
        for await (const piece of typeof pieces === 'string' ? [pieces] : pieces) {
          text += typeof piece === 'string' ? piece : decoder.decode(piece, { stream: true });
          if (typeof piece !== 'string') chunks.push(new Uint8Array(piece));
        }
        if (unwritable.includes(clean(path))) throw failure('EROFS');
        if (path.startsWith('locked/')) throw failure('EACCES');
        if (path.startsWith('full/')) throw failure('ENOSPC');
        if (options?.ownerOnly) ownerOnly.push(path);
        written[path] = text;
        if (chunks.length > 0) packed[path] = new Uint8Array(Buffer.concat(chunks));
      },
    },
    stdin: async () => new TextEncoder().encode(stdin),
    stdinIdentity: async () => (stdinFile === null ? null : clean(stdinFile)),
    stdout: sink('out'),
    stderr: sink('err'),
    env,
    version: '1.2.3',
    ownFile: async (path) => readFileSync(`${ROOT}${path}`, 'utf8'),
    now: () => now,
    timeZone: 'America/New_York',
    async pause() {
      const change = pauses[paused++];
      for (const [path, content] of Object.entries(change ?? {}))
        if (content === null) delete files[path];
        else files[path] = content;
      return change !== undefined;
    },
    sha256() {
      const hash = createHash('sha256');
      return { add: (bytes) => void hash.update(bytes), hex: () => hash.digest('hex') };
    },
  };
  const exit = await run(words, host);
  if (broken.out === undefined) for (const text of [said.out, ...Object.values(written)]) asPublished(text);
  return { exit, ...said, written, packed, ownerOnly };
}

/** Holds whatever is a report for programs against its published schema. */
function asPublished(text: string): void {
  const format = text.startsWith('{\n  "report": "csmhs-validation@')
    ? 'json'
    : text.startsWith('{"type":"report","report":"csmhs-validation@') && 'ndjson';
  if (format) expect(faultsOfText(format, text)).toBe('');
}
