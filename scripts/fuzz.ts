import { readFileSync } from 'node:fs';
import { CORPUS } from './fuzz/corpus.js';
import { DOORS, type Door } from './fuzz/doors.js';
import { mutated } from './fuzz/mutated.js';
import { randomFrom } from './fuzz/random.js';

// npm run fuzz -- --cases N --seed S --door X: breaks well-formed inputs in ways that keep most of their structure, and hands them
// to the doors of the package. Nothing may throw, change Object.prototype or take long. Without --door all are tried in turn.

/** No case may take longer: inputs are a few kilobytes. */
const MOST_MILLISECONDS = 2000;

const said = (name: string) => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? undefined : process.argv[at + 1];
};
const cases = Number(said('cases') ?? 10_000);
const seed = Number(said('seed') ?? 1);
const only = said('door');

const doors = Object.entries(DOORS).filter(([name]) => only === undefined || name === only);
if (doors.length === 0) throw new RangeError(`--door takes one of ${Object.keys(DOORS).join(', ')}.`);

let failures = 0;
for (const [name, door] of doors) {
  const started = performance.now();
  const slowest = await tryDoor(name, door, Math.ceil(cases / doors.length));
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`${name}: ${Math.ceil(cases / doors.length)} cases in ${seconds} s, slowest ${slowest} ms`);
}
console.log(`seed ${seed}: ${failures} failures`);
process.exitCode = failures > 0 ? 1 : 0;

async function tryDoor(name: string, door: Door, count: number): Promise<number> {
  const samples = CORPUS[door.takes].map((path) => readFileSync(path));
  const known = Object.getOwnPropertyNames(Object.prototype).join();
  let slowest = 0;
  for (let i = 0; i < count; i++) {
    const random = randomFrom(seed * 1_000_003 + i);
    const input = await mutated(samples[i % samples.length]!, door.takes, random);
    const from = performance.now();
    let trouble: string | null = null;
    try {
      await door.run(input);
    } catch (error) {
      trouble = error instanceof Error ? (error.stack ?? error.message) : String(error);
    }
    const took = Math.round(performance.now() - from);
    slowest = Math.max(slowest, took);
    if (Object.getOwnPropertyNames(Object.prototype).join() !== known)
      trouble = 'Object.prototype was changed';
    if (took > MOST_MILLISECONDS) trouble ??= `${took} ms`;
    if (trouble === null) continue;
    failures++;
    console.log(`${name} case ${i} of seed ${seed}: ${trouble}\n${input.toString('base64').slice(0, 4000)}`);
    if (failures >= 20) break;
  }
  return slowest;
}
