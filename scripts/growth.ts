import { SUBJECTS, type Subject } from './growth/subjects.js';

// npm run growth -- --only PATTERN: how the CPU time of the package grows as inputs double. Linear work takes twice the time,
// n log n a little more, quadratic work four times. Where the last doubling takes more than MOST, it is marked.

/** Timers, collectors of garbage and other programs on the machine explain so much. */
const MOST = 2.6;
/** What takes less at the largest size says more of the machine than of the package. */
const LEAST_MS = 100;
const SIZES = 5;
const RUNS = 3;

const only = process.argv.includes('--only') ? process.argv[process.argv.indexOf('--only') + 1] : undefined;
let marked = 0;
console.log(
  '| What doubles | From | To | CPU time in ms | Ratios | |\n| --- | --- | --- | --- | --- | --- |',
);
for (const subject of SUBJECTS) if (!only || new RegExp(only).test(subject.what)) await tell(subject);
process.exitCode = marked > 0 ? 1 : 0;

async function tell({ what, from, make }: Subject): Promise<void> {
  const sizes = Array.from({ length: SIZES }, (_, i) => from * 2 ** i);
  const times: number[] = [];
  // Once without looking at the clock, until the code is compiled.
  await make(from)();
  for (const size of sizes) {
    const runs: number[] = [];
    for (let n = 0; n < RUNS; n++) {
      const run = make(size);
      const started = process.cpuUsage();
      await run();
      const { user, system } = process.cpuUsage(started);
      runs.push((user + system) / 1000);
    }
    times.push(runs.sort((a, b) => a - b)[RUNS >> 1]!);
  }
  const ratios = times.slice(1).map((time, i) => time / times[i]!);
  const isMarked = ratios.at(-1)! > MOST && times.at(-1)! > LEAST_MS;
  if (isMarked) marked++;
  const cells = [what, from, sizes.at(-1), times.map((time) => time.toFixed(0)).join(', ')];
  console.log(
    `| ${cells.join(' | ')} | ${ratios.map((ratio) => ratio.toFixed(1)).join(', ')} | ${isMarked ? 'look' : ''} |`,
  );
}
