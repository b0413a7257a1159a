// npm run bench [-- --quick] [--only P1,P7] [--rounds N] [--curves] [--out FILE]: every ratio of the performance contract, each
// measured in one interleaved run, with equal results asserted before anything is timed.
import { spawnSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { isBuilt } from './dist.mjs';
import { printComparison, printGoals } from './print.mjs';
import { versions } from './versions.mjs';

/** What measures which goals; `peers` says whether it needs the packages of this folder. */
const GOALS = [
  { ids: ['P1', 'P2', 'P3', 'P4', 'P5'], file: './goals/reading.mjs', peers: true },
  { ids: ['P6'], file: './goals/badRows.mjs', peers: true },
  { ids: ['P7'], file: './goals/submissions.mjs', peers: true },
  { ids: ['P8'], file: './goals/memory.mjs', peers: true },
  { ids: ['P9', 'P10'], file: './goals/loading.mjs', peers: true },
  { ids: ['P11'], file: './goals/charts.mjs', peers: true },
  { ids: ['P12'], file: './goals/percent.mjs', peers: false },
  { ids: ['P14'], file: './goals/command.mjs', peers: false },
];

const { values: flags } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    curves: { type: 'boolean', default: false },
    only: { type: 'string' },
    rounds: { type: 'string' },
    out: { type: 'string', default: fileURLToPath(new URL('./results.json', import.meta.url)) },
  },
});
const only = flags.only?.split(',');
const chosen = flags.curves ? [] : GOALS.filter(({ ids }) => !only || ids.some((id) => only.includes(id)));

if (!isBuilt()) {
  console.error('There is no build to measure: run `npm run build` first.');
  process.exit(2);
}
if (chosen.some(({ peers }) => peers)) installPeers();

const bench = {
  quick: flags.quick,
  rounds: Number(flags.rounds ?? (flags.quick ? 2 : 7)),
  warm: flags.quick ? 1 : 2,
  goals: [],
  details: [],
  /** Keeps a comparison and prints it. */
  keep(comparison, base, things) {
    this.details.push(comparison);
    printComparison(comparison, base, things);
    return comparison;
  },
  /** Holds a measure against its goal: `ratio` of two contenders, or a number alone. */
  goal(id, what, measured, { atMost, atLeast, unit = 'x' }) {
    const one = typeof measured === 'number' ? { ratio: measured } : measured;
    const met =
      atMost !== undefined ? one.ratio <= atMost : atLeast !== undefined ? one.ratio >= atLeast : null;
    const wanted =
      atMost !== undefined ? `<= ${atMost}` : atLeast !== undefined ? `>= ${atLeast}` : '(shown)';
    this.goals.push({ id, what, ...one, unit, wanted, met });
  },
};

const started = performance.now();
const loadBefore = loadavg();
for (const { file } of chosen) await (await import(file)).measure(bench);
const curves = flags.curves ? await (await import('./curves.mjs')).measureCurves(flags.quick) : undefined;

if (bench.goals.length > 0) printGoals(bench.goals);
const seconds = Math.round((performance.now() - started) / 1000);
console.log(
  `\n${flags.quick ? 'Quick run: shows that the bench works; its numbers mean little. ' : ''}${seconds} s, ${bench.rounds} rounds, Node ${process.version}, ${cpus().length} cores, load ${loadBefore[0].toFixed(1)} before and ${loadavg()[0].toFixed(1)} after.`,
);
const report = {
  quick: flags.quick,
  rounds: bench.rounds,
  seconds,
  versions: versions(),
  machine: { cpu: cpus()[0]?.model, cores: cpus().length, loadBefore, loadAfter: loadavg() },
  goals: bench.goals,
  details: bench.details,
  curves,
};
writeFileSync(flags.out, `${JSON.stringify(report, null, 1)}\n`);

function installPeers() {
  if (existsSync(new URL('./node_modules/', import.meta.url))) return;
  console.error('Installing the peers under test/bench ...');
  const folder = fileURLToPath(new URL('.', import.meta.url));
  const { status } = spawnSync('npm', ['ci', '--prefix', folder, '--no-audit', '--no-fund'], {
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (status !== 0) process.exit(2);
}
