import { execFileSync, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Files, Host, Sink } from '../../src/cli/host.js';

/** How a call ended: with a code or by a signal. */
export interface Ended {
  readonly exit: number | string;
  readonly out: string;
  readonly err: string;
}

/** The command as it is called within this program, so that thousands of faults can be tried. */
export interface Command {
  readonly run: (args: readonly string[], host: Host) => Promise<number>;
  readonly host: Host;
}

/** Runs the command on real files; what it says is held. */
export async function called(
  { run, host }: Command,
  args: readonly string[],
  files: Partial<Files> = {},
): Promise<Ended> {
  const said = { out: '', err: '' };
  const sink = (to: 'out' | 'err'): Sink => ({
    write: (text) => {
      said[to] += text;
    },
    status: () => {},
    flush: async () => undefined,
    isTerminal: false,
  });
  const own = { ...host, files: { ...host.files, ...files }, stdout: sink('out'), stderr: sink('err') };
  return { exit: await run(args, own), ...said };
}

/** How the command is started as a process of its own. */
export interface Start {
  /** A line of bash in which "$@" is the command. */
  readonly line?: string;
  readonly asNobody?: boolean;
  /** Is told of the process once it is there. */
  readonly onStart?: (kill: (signal: NodeJS.Signals) => void) => void;
}

/** The built command, as package.json names it. */
const BIN = join(process.cwd(), 'dist/cli/main.mjs');

/** The number of the user who owns nothing. */
const NOBODY = '65534';

/** Starts the built command as a process. */
export function started(folder: string, args: readonly string[], start: Start = {}): Promise<Ended> {
  const { line = 'exec "$@"', asNobody = false, onStart } = start;
  const user = asNobody ? ['setpriv', `--reuid=${NOBODY}`, `--regid=${NOBODY}`, '--clear-groups'] : [];
  const words = [...user, process.execPath, BIN, ...args];
  return new Promise((resolve) => {
    const child = spawn('bash', ['-c', line, 'bash', ...words], {
      cwd: folder,
      stdio: ['pipe', 'pipe', 'pipe'],
    });
    const said = { out: '', err: '' };
    child.stdin.on('error', () => {});
    child.stdin.end();
    child.stdout.on('data', (bytes) => {
      said.out += bytes;
    });
    child.stderr.on('data', (bytes) => {
      said.err += bytes;
    });
    child.on('close', (code, signal) => resolve({ exit: code ?? signal ?? '', ...said }));
    onStart?.((signal) => child.kill(signal));
  });
}

/** Whether the system lets the command be run as somebody who owns nothing. */
export function canBeNobody(): boolean {
  try {
    execFileSync('setpriv', [`--reuid=${NOBODY}`, `--regid=${NOBODY}`, '--clear-groups', 'cat', BIN], {
      stdio: 'ignore',
    });
    return readFileSync(BIN).length > 0;
  } catch {
    return false;
  }
}
