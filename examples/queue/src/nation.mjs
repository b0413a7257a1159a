// node src/nation.mjs [DISTRICTS] [SCHOOLS]: measures one run of a made-up state, and what a nation would cost by its rates.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { madeUpState } from './madeUpState.mjs';
import { filesIn, planOf } from './run.mjs';

const NATION = { districts: 14_000, months: 12 };
const [districts = 1000, schools = 6] = process.argv.slice(2).map(Number);
const folder = mkdtempSync(join(tmpdir(), 'csmhs-nation-'));
const run = join(folder, 'run');
const { csv, cohort } = madeUpState(districts, schools, NATION.months);
writeFileSync(join(folder, 'state.csv'), csv);
writeFileSync(join(folder, 'cohort.json'), JSON.stringify(cohort));
const bytes = statSync(join(folder, 'state.csv')).size;
const rows = districts * (schools + 1) * NATION.months;
const parts = Math.max(1, Math.round(districts / 25));

const settings = ['--cohort', join(folder, 'cohort.json'), '--as-of', '2021-07-20'];
const plan = measured('plan', [run, ...settings, '--parts', String(parts), join(folder, 'state.csv')]);
const ids = planOf(run).parts.map(({ id }) => id);
const check = measured('plain', ['check', run, ...ids]);
const merge = measured('plain', ['merge', run]);
const sizeOf = (/** @type {string} */ path) => statSync(path).size;
const results = filesIn(join(run, 'results')).reduce(
  (sum, name) => sum + sizeOf(join(run, 'results', name)),
  0,
);
const result = sizeOf(join(run, 'result.json'));
rmSync(folder, { recursive: true });

const [{ model } = { model: 'unknown' }, ...others] = cpus();
const load = loadavg().map((each) => each.toFixed(1));
console.log(
  `machine: ${model}, ${others.length + 1} cores, ${mb(totalmem())}, Node ${process.version}, load ${load.join(' ')}`,
);
console.log(
  `state: ${districts} districts of ${schools} schools, ${rows} rows, ${mb(bytes)}, ${ids.length} parts`,
);
for (const [name, { cpu, wall, rss }] of Object.entries({ plan, check, merge }))
  console.log(
    `${name}: ${cpu.toFixed(1)} s of processor, ${wall.toFixed(1)} s by the clock, ${Math.round(rows / cpu)} rows a second of processor, peak ${mb(rss)}`,
  );
console.log(`results: ${mb(results)} of parts, ${mb(result)} at the end`);

// A state is planned and merged in one process, and states do not wait for one another.
const share = NATION.districts / districts;
const all = share * (plan.cpu + check.cpu + merge.cpu);
console.log(`nation: ${Math.round(share * rows)} rows, ${mb(share * bytes)}, ${hours(all)} of processor`);
for (const machines of [1, 10, 100]) {
  const least = plan.cpu + merge.cpu + check.cpu / ids.length;
  console.log(`nation on ${machines} machines of 2 cores: ${hours(Math.max(least, all / (machines * 2)))}`);
}

/** @param {number} size */
function mb(size) {
  return `${(size / 1e6).toFixed(1)} MB`;
}

/** @param {number} seconds */
function hours(seconds) {
  return `${(seconds / 3600).toFixed(3)} hours`;
}

/**
 * Runs a program of this folder, and gives its seconds and its greatest memory.
 *
 * @param {string} program @param {string[]} args
 */
function measured(program, args) {
  const tell =
    'data:text/javascript,process.on("exit",()=>{const u=process.resourceUsage();console.log("usage",u.userCPUTime+u.systemCPUTime,u.maxRSS)})';
  const path = fileURLToPath(new URL(`${program}.mjs`, import.meta.url));
  const from = performance.now();
  const { stdout, stderr, status } = spawnSync('node', ['--import', tell, path, ...args], { maxBuffer: 1e9 });
  const [, cpu, rss] = /usage (\d+) (\d+)/.exec(String(stdout)) ?? [];
  if (status !== 0) throw new Error(`${program}: ${String(stderr)}`);
  return { cpu: Number(cpu) / 1e6, wall: (performance.now() - from) / 1000, rss: Number(rss) * 1024 };
}
