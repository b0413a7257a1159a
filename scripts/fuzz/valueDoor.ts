import type * as z from 'zod';
import { changedValue, vocabularyOf } from './changedValue.js';
import type { Random } from './random.js';
import type { Door, Read, Seen } from './seen.js';

/** One case in so many is read by the schema too, which takes longer than the reader. */
const SCHEMA_EVERY = 32;
let turn = 0;

/** Whether this is the case that schemas read too. */
export const isSchemasTurn = (): boolean => turn % SCHEMA_EVERY === 0;

/** Of a reader of parsed JSON: mostly of well-formed values that come through. */
export function valueDoor(
  weight: number,
  seeds: () => readonly unknown[],
  run: (value: unknown) => Seen,
): Door {
  const generator = () => {
    const values = seeds();
    const words = vocabularyOf(values);
    const sound = values.filter((value) => run(value).isThrough);
    return (random: Random) => {
      let value = random.pick(random.below(5) > 0 ? sound : values);
      for (let n = random.pick([1, 1, 1, 2, 3]); n > 0; n--) value = changedValue(value, words, random);
      return value;
    };
  };
  return { weight, generator, run };
}

/** Of a function with two arguments, of which mostly one is changed. */
export function pairDoor(
  weight: number,
  seeds: () => readonly (readonly unknown[])[],
  run: (pair: [unknown, unknown]) => Seen,
): Door {
  const generator = () => {
    const pairs = seeds();
    const words = [0, 1].map((i) => vocabularyOf(pairs.map((pair) => pair[i])));
    const sound = pairs.filter(([first, second]) => run([first, second]).isThrough);
    return (random: Random) => {
      const [first, second] = random.pick(random.below(5) > 0 ? sound : pairs);
      const at = random.below(6);
      return [
        at > 0 ? changedValue(first, words[0]!, random) : first,
        at < 2 ? changedValue(second, words[1]!, random) : second,
      ];
    };
  };
  return { weight, generator, run };
}

/** What a reader gave, and whether the schema of the same form rejects what it took. */
export function seenOf(read: Read, value: unknown, schema?: z.ZodType): Seen {
  turn++;
  const isRefused = schema && read.ok && isSchemasTurn() && !schema.safeParse(value).success;
  return {
    findings: read.findings,
    isThrough: read.ok,
    trouble: isRefused ? 'The schema rejects what was read.' : undefined,
  };
}
