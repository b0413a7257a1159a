import { type Case, world } from './world.js';

// Takes the place of vitest in a bundle of tests: it only collects them, so that a worker can run one test, again and again,
// without a runner around it. Each evaluation of the bundle is a world of its own, with no memory of the mutant before.

type Body = (...values: unknown[]) => unknown;

interface Suite {
  readonly above: Suite | null;
  readonly all: Body[];
  readonly each: Body[];
  readonly after: Body[];
  ready?: Promise<void>;
}

const suiteBelow = (above: Suite | null): Suite => ({ above, all: [], each: [], after: [] });

let suite = suiteBelow(null);
let cases: Case[] = [];
let file = '';

/** Loads a file of tests and gives what it declares. */
export function casesOf(name: string, load: () => void): Case[] {
  suite = suiteBelow(null);
  cases = [];
  file = name;
  load();
  return cases;
}

function declare(name: string, ...rest: unknown[]): void {
  const body = rest.find((one): one is Body => typeof one === 'function');
  const place = suite;
  const path = file;
  cases.push({
    name: `${file} > ${name}`,
    async run() {
      world.testFile = path;
      const line: Suite[] = [];
      for (let at: Suite | null = place; at; at = at.above) line.unshift(at);
      for (const one of line) await (one.ready ??= runAll(one.all));
      for (const one of line) await runAll(one.each);
      try {
        await body?.();
      } finally {
        for (const one of line.reverse()) await runAll(one.after);
      }
    },
  });
}

async function runAll(bodies: readonly Body[]): Promise<void> {
  for (const body of bodies) await body();
}

function group(_name: string, ...rest: unknown[]): void {
  const body = rest.find((one): one is Body => typeof one === 'function');
  const above = suite;
  suite = suiteBelow(above);
  body?.();
  suite = above;
}

/** A table of tests: a row that is a list is handed over as arguments. */
const eachOf = (say: typeof declare) => (table: readonly unknown[]) => (name: string, body: Body) => {
  for (const row of table) say(name, () => body(...(Array.isArray(row) ? row : [row])));
};

const nothing = () => {};
const unless = (say: typeof declare) => (no: unknown) => (no ? nothing : say);
const skipped = { skip: Object.assign(nothing, { each: () => nothing }), todo: nothing };
const when = (say: typeof declare) => ({ skipIf: unless(say), runIf: (yes: unknown) => unless(say)(!yes) });

export const test = Object.assign(declare, { each: eachOf(declare), ...skipped, ...when(declare) });
export const it = test;
export const describe = Object.assign(group, { each: eachOf(group), ...skipped, ...when(group) });
export const beforeAll = (body: Body) => void suite.all.push(body);
export const beforeEach = (body: Body) => void suite.each.push(body);
export const afterEach = (body: Body) => void suite.after.push(body);
export const afterAll = nothing;

export const { expect, vi } = world;

/** Types are judged by the compiler, not here. */
export const expectTypeOf = (): unknown =>
  new Proxy(nothing, { get: () => expectTypeOf(), apply: expectTypeOf });
