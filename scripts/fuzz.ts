import { isMainThread, Worker, workerData } from 'node:worker_threads';
import { DOORS } from './fuzz/doors.js';
import { tryDoor } from './fuzz/tryDoor.js';

// npm run fuzz -- --cases N --seed S --door X: breaks well-formed inputs in ways that keep most of their structure, and hands them
// to the doors of the package. Nothing may throw, change Object.prototype or take long; docs/fuzz.md says what else is asked.
// Without --door all are tried in turn, slow ones with fewer cases. One line of JSON is written a door and block of cases.

/** A case that is not done after so much CPU time of the process will not be. */
const HANGS_MS = 30_000;
/** So many cases go through the doors before a line says how far it is. */
const BLOCK = 250_000;

if (isMainThread) watch();
else await tryAll(new Int32Array(workerData as SharedArrayBuffer));

/** Runs the cases in a thread, and ends it where one of them hangs. */
function watch(): void {
  const now = new Int32Array(new SharedArrayBuffer(8));
  const worker = new Worker(new URL(import.meta.url), {
    workerData: now.buffer,
    argv: process.argv.slice(2),
  });
  let [last, since] = [-1, process.cpuUsage()];
  const watching = setInterval(() => {
    const at = Atomics.load(now, 1) + Atomics.load(now, 0) * 1e9;
    if (at !== last) [last, since] = [at, process.cpuUsage()];
    else if (process.cpuUsage(since).user / 1000 > HANGS_MS) {
      console.log(
        JSON.stringify({ door: Object.keys(DOORS)[now[0]!], at: now[1], trouble: 'It does not end.' }),
      );
      process.exit(1);
    }
  }, 1000);
  worker.on('exit', (code) => {
    clearInterval(watching);
    process.exitCode = code;
  });
}

async function tryAll(now: Int32Array): Promise<void> {
  const said = (name: string) => {
    const at = process.argv.indexOf(`--${name}`);
    return at < 0 ? undefined : process.argv[at + 1];
  };
  const [cases, seed, only] = [Number(said('cases') ?? 10_000), Number(said('seed') ?? 1), said('door')];
  const doors = Object.entries(DOORS).filter(([name]) => only === undefined || name === only);
  if (doors.length === 0) throw new RangeError(`--door takes one of ${Object.keys(DOORS).join(', ')}.`);
  const weights = doors.reduce((sum, [, { weight }]) => sum + weight, 0);
  let failures = 0;
  for (let done = 0; done < cases; done += BLOCK) {
    for (const [name, door] of doors) {
      const share = (count: number) => Math.ceil((count * door.weight) / weights);
      const range = { seed, from: share(done), to: share(Math.min(cases, done + BLOCK)) };
      Atomics.store(now, 0, Object.keys(DOORS).indexOf(name));
      const tried = await tryDoor(name, door, range, (at) => Atomics.store(now, 1, at));
      failures += tried.failures.length;
      for (const failure of tried.failures) console.log(JSON.stringify(failure));
      console.log(
        JSON.stringify({ door: name, seed, from: range.from, ...tried, codes: [...tried.codes].sort() }),
      );
    }
  }
  console.log(JSON.stringify({ seed, cases, failures }));
  process.exitCode = failures > 0 ? 1 : 0;
}
