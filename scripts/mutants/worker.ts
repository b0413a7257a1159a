import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { constants, Script } from 'node:vm';
import { expect, vi } from './expectations.js';
import { type Case, type Hits, switches, world } from './world.js';

// Runs in a process of its own, which may be ended when a mutant never ends.

/** One test as the unchanged source passes it. */
export interface Told {
  readonly file: string;
  /** Place among the tests of its file. */
  readonly at: number;
  readonly name: string;
  /** Of the processor: the same whatever else the machine does. */
  readonly ms: number;
  readonly hits: Hits;
}

export interface FileTold {
  readonly tests: readonly Told[];
  /** What loading the file came by. */
  readonly atLoad: Hits;
  /** Tests that fail here with unchanged source, or take too long to run for each mutant: they judge nothing. */
  readonly leftOut: readonly string[];
}

/** Of the processor, with unchanged source. */
const MOST_MILLISECONDS = 600;

export type Task =
  | { readonly file: string }
  | {
      readonly mutant: string;
      readonly hitLimit: number;
      readonly tests: readonly (readonly [string, number])[];
    };

/** The first test that failed; null when all passed. */
export type Answer = FileTold | { readonly killedBy: string | null; readonly endless: boolean };

Object.assign(world, { expect, vi });
process.on('unhandledRejection', () => {});

const program = resolve(process.argv[2]!);
const require = createRequire(program);
/** Compiled once; each call is a world of its own. */
const evaluate = new Script(`(function (require, module) {${readFileSync(program, 'utf8')}\n})`, {
  filename: program,
  importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
}).runInThisContext();

process.on('message', async (task: Task) => {
  const casesOfFile = freshWorld();
  process.send!('file' in task ? await tell(task.file, casesOfFile) : await judge(task, casesOfFile));
});

function freshWorld(): (file: string) => Case[] {
  for (const key of Object.keys(switches)) delete switches[key as keyof typeof switches];
  vi.restoreAllMocks();
  switches.mutantCoverage = { static: {}, perTest: {} };
  const module = { exports: {} as { casesOfFile(file: string): Case[] } };
  evaluate(require, module);
  return module.exports.casesOfFile;
}

async function tell(file: string, casesOfFile: (file: string) => Case[]): Promise<FileTold> {
  const tests: Told[] = [];
  const leftOut: string[] = [];
  for (const [at, { name, run }] of load(file, casesOfFile, leftOut).entries()) {
    switches.currentTestId = `${at}`;
    const from = process.cpuUsage();
    const trouble = await run().then(() => null, String);
    const { user, system } = process.cpuUsage(from);
    const ms = (user + system) / 1000;
    if (ms > MOST_MILLISECONDS) leftOut.push(`${name}: ${Math.round(ms)} ms of the processor`);
    else if (trouble !== null) leftOut.push(`${name}: ${trouble.slice(0, 200)}`);
    else tests.push({ file, at, name, ms, hits: switches.mutantCoverage?.perTest[at] ?? {} });
  }
  return { tests, atLoad: switches.mutantCoverage?.static ?? {}, leftOut };
}

function load(file: string, casesOfFile: (file: string) => Case[], leftOut: string[]): Case[] {
  try {
    return casesOfFile(file);
  } catch (error) {
    leftOut.push(`${file}: ${String(error).slice(0, 200)}`);
    return [];
  }
}

async function judge(
  { mutant, hitLimit, tests }: Extract<Task, { mutant: string }>,
  casesOfFile: (file: string) => Case[],
): Promise<Answer> {
  Object.assign(switches, { activeMutant: mutant, hitCount: 0, hitLimit });
  const loaded = new Map<string, Case[]>();
  for (const [file, at] of tests) {
    try {
      if (!loaded.has(file)) loaded.set(file, casesOfFile(file));
      await loaded.get(file)![at]!.run();
    } catch {
      return { killedBy: loaded.get(file)?.[at]?.name ?? file, endless: hitLimit < switches.hitCount! };
    }
  }
  return { killedBy: null, endless: hitLimit < switches.hitCount! };
}
