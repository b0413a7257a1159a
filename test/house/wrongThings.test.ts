import { expect, test } from 'vitest';
import { type ExampleCall, exampleCalls } from '../support/exampleCalls.js';
import { RIGHT } from '../support/rightArguments.js';

// Every function of every door, with wrong things in each place: it gives a result, or it says in words what it takes.

/** What an engine says, and never a function of this package. */
const ENGINE =
  /Cannot (read|convert|destructure|access|assign|set|mix)|is not (a function|iterable|defined|a constructor)|(^|of |reading |['"])undefined|Invalid (array length|time|date)|call stack|object is not|circular/;

const cyclic: Record<string, unknown> = {};
cyclic['self'] = cyclic;
const reports = [{ organization: '00240000', month: '2020-10', version: 1, values: { enrolled: 10 } }];

const WRONG: Readonly<Record<string, unknown>> = {
  null: null,
  undefined: undefined,
  NaN: Number.NaN,
  Infinity: Number.POSITIVE_INFINITY,
  'below zero': -1.5,
  number: 7,
  large: 1e9,
  bigint: 10n,
  'empty text': '',
  text: 'xmr',
  date: '2020-1-5',
  proto: '__proto__',
  true: true,
  'empty list': [],
  'list of null': [null],
  'list of text': ['a'],
  'list of objects': [{}],
  object: {},
  'unknown key': { asof: '2020-10-05' },
  'array-like': { length: 4_294_967_295 },
  holes: new Array(5),
  Date: new Date(0),
  Map: new Map(),
  symbol: Symbol('x'),
  function: () => 1,
  cyclic,
  reports,
  submission: { form: 'monthly@1', cohort: 'x', reports },
};

/** Functions of results of other functions, which are not looked at below their first keys. */
const NOT_READ_DEEP: readonly string[] = ['detectSignals', 'nameLine', 'staffingRatios'];

const everyCall = [...new Map((await exampleCalls()).map((call) => [call.run, call])).values()].filter(
  ({ door, name }) => !(door === 'csmhs/schema' && /Schema$/.test(name)),
);

function rightFor({ name, calls }: ExampleCall): readonly unknown[] {
  const longest = [...calls].sort((a, b) => b.length - a.length)[0];
  return RIGHT[name] ?? longest ?? [];
}

/** The right arguments with one wrong thing: in the place of an argument, of a key of it, or in all places. */
function* wrongCalls(right: readonly unknown[], places: number): Generator<[string, unknown[]]> {
  for (const [word, wrong] of Object.entries(WRONG)) {
    yield [`${word} everywhere`, Array(places).fill(wrong)];
    for (let at = 0; at < places; at++) {
      const given = Array.from({ length: places }, (_, i) => right[i]);
      yield [`${word} at ${at}`, replaced(given, at, wrong)];
      const own = right[at];
      if (
        typeof own !== 'object' ||
        own === null ||
        Object.prototype.toString.call(own) !== '[object Object]'
      )
        continue;
      for (const key of Object.keys(own).slice(0, 8))
        yield [`${word} as ${key} of ${at}`, replaced(given, at, { ...own, [key]: wrong })];
    }
  }
}

function replaced(list: readonly unknown[], at: number, value: unknown): unknown[] {
  return list.map((one, i) => (i === at ? value : one));
}

async function troubleOf(run: ExampleCall['run'], given: readonly unknown[]): Promise<string | null> {
  try {
    const result = (await run(...given)) as AsyncIterable<unknown> | undefined;
    if (typeof result === 'object' && result !== null && Symbol.asyncIterator in result)
      for await (const _ of result);
    return null;
  } catch (error) {
    const isOurs = error instanceof TypeError || error instanceof RangeError;
    return isOurs && !ENGINE.test(error.message) ? null : String(error);
  }
}

test('there is something to call', () => {
  expect(everyCall.length).toBeGreaterThan(180);
});

test('wrong things give a result or an error in words', { timeout: 120_000 }, async () => {
  const troubles: string[] = [];
  for (const call of everyCall) {
    const right = rightFor(call);
    for (const [what, given] of wrongCalls(right, Math.max(right.length, call.run.length, 1))) {
      if (what.includes(' as ') && NOT_READ_DEEP.includes(call.name)) continue;
      const trouble = await troubleOf(call.run, given);
      if (trouble !== null) troubles.push(`${call.name}, ${what}: ${trouble.slice(0, 90)}`);
    }
  }
  expect(troubles).toEqual([]);
});
