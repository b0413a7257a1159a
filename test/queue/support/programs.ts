import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../../support/sourceFiles.js';

const EXAMPLE = `${ROOT}examples/queue`;

/** The settings of the sample year, as the plan takes them. */
export const SETTINGS = ['--cohort', 'ma-coiin-2020-21', '--registry', 'ma', '--as-of', '2021-07-20'];

/** A program that runs, and what it said so far. */
export interface Running {
  readonly process: ChildProcess;
  said(): string;
  /** Waits until it says something, from where it was last waited for. Fails where it ends first. */
  says(text: string | RegExp): Promise<void>;
  /** Gives its exit code, once it has ended. */
  ended(): Promise<number | null>;
}

/** Starts a program of the example. */
export function start(
  program: string,
  args: readonly string[],
  redis = '',
  settings: Readonly<Record<string, string>> = {},
): Running {
  if (!existsSync(`${EXAMPLE}/node_modules/bullmq`))
    throw new Error(
      'The packages of examples/queue are missing. Install them: npm ci --prefix examples/queue',
    );
  if (!existsSync(`${ROOT}dist/validate/index.mjs`))
    throw new Error('The package is not built: npm run build');
  return follow(
    spawn('node', [`${EXAMPLE}/src/${program}.mjs`, ...args], {
      env: { ...process.env, REDIS_URL: redis, ...settings },
    }),
  );
}

/** Runs a program of the example to its end. */
export async function run(
  program: string,
  args: readonly string[],
  redis?: string,
): Promise<{ exit: number | null; said: string }> {
  const running = start(program, args, redis);
  const exit = await running.ended();
  return { exit, said: running.said() };
}

/** Listens to what a process says. */
export function follow(child: ChildProcess): Running {
  let said = '';
  let from = 0;
  const hear = (chunk: Buffer) => {
    said += String(chunk);
    child.emit('said');
  };
  child.stdout?.on('data', hear);
  child.stderr?.on('data', hear);
  const hasEnded = () => child.exitCode !== null || child.signalCode !== null;
  child.on('close', () => child.emit('said'));
  return {
    process: child,
    said: () => said,
    async says(text) {
      for (;;) {
        const at = typeof text === 'string' ? said.indexOf(text, from) : said.slice(from).search(text);
        if (at !== -1) {
          from = typeof text === 'string' ? at + text.length : from + at + 1;
          return;
        }
        if (hasEnded()) throw new Error(`It ended before it said ${text}:\n${said}`);
        await once(child, 'said');
      }
    },
    async ended() {
      if (!hasEnded()) await once(child, 'close');
      return child.exitCode;
    },
  };
}

/** Makes an empty folder. */
export function newFolder(): string {
  return mkdtempSync(join(tmpdir(), 'csmhs-queue-'));
}

/** Writes files into a folder and gives their paths. */
export function put(folder: string, files: Readonly<Record<string, string | Uint8Array>>): string[] {
  return Object.entries(files).map(([name, content]) => {
    writeFileSync(join(folder, name), content);
    return join(folder, name);
  });
}

/** Reads the result of a run, as it was written. */
export function resultOf(folder: string): string {
  return readFileSync(join(folder, 'result.json'), 'utf8');
}

/** What one pass of one process makes of the same files: what the result of a run has to be, byte by byte. */
export async function onePass(paths: readonly string[]): Promise<string> {
  const folder = newFolder();
  const { exit, said } = await run('whole', [join(folder, 'result.json'), ...SETTINGS, ...paths]);
  if (exit !== 0) throw new Error(said);
  return resultOf(folder);
}
