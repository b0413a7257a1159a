import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { DOORS } from '../../scripts/fuzz/doors.js';
import { handedTo, tryDoor } from '../../scripts/fuzz/tryDoor.js';
import { ROOT } from '../support/sourceFiles.js';

// What `npm run fuzz` found once. A case is added as it was written there: the door, and its input as JSON, text or base64.

interface Kept {
  readonly door: string;
  readonly input?: unknown;
  readonly text?: string;
  readonly base64?: string;
}

const FOLDER = `${ROOT}test/fuzz/kept/`;

test.each(readdirSync(FOLDER))('what fuzzing found in %s does not come back', async (name) => {
  const { door, input, text, base64 } = JSON.parse(readFileSync(FOLDER + name, 'utf8')) as Kept;
  const bytes =
    text !== undefined ? Buffer.from(text) : base64 !== undefined ? Buffer.from(base64, 'base64') : null;
  expect((await handedTo(DOORS[door]!, bytes ?? input)).trouble).toBe(undefined);
});

test.each(Object.keys(DOORS))('a few broken inputs go through the door %s', async (name) => {
  const tried = await tryDoor(name, DOORS[name]!, { seed: 7, from: 0, to: 12 });
  expect(tried).toMatchObject({ cases: 12, failures: [] });
});

test('a case that throws, repeats a fingerprint or changes what all objects share is a failure', async () => {
  const doorOf = (run: () => unknown) => ({ weight: 1, generator: () => () => null, run: run as never });
  const finding = { fingerprint: 'a', code: 'b' };
  const troubleOf = async (run: () => unknown) =>
    (await tryDoor('x', doorOf(run), { seed: 1, from: 0, to: 1 })).failures.map(
      ({ trouble }) => trouble.split('\n')[0],
    );
  expect(await troubleOf(() => ({ findings: [finding], isThrough: true }))).toEqual([]);
  expect(await troubleOf(() => ({ findings: [finding, finding], isThrough: true }))).toHaveLength(1);
  expect(
    await troubleOf(() => {
      throw new Error('no');
    }),
  ).toEqual(['Error: no']);
  expect(
    await troubleOf(() => {
      Object.defineProperty(Object.prototype, 'polluted', { configurable: true, value: 1 });
      return { findings: [], isThrough: true };
    }),
  ).toEqual(['Object.prototype was changed.']);
  Reflect.deleteProperty(Object.prototype, 'polluted');
});
