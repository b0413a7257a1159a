// npm run bench [-- --quick] [--only P1,P7] [--rounds N]: every ratio of the performance contract, each measured in one
// interleaved run, with equal results asserted before anything is timed.
import { spawnSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { isBuilt } from './dist.mjs';
import { compare, ratio } from './harness.mjs';
import { printComparison, printGoals, printRows } from './print.mjs';

const { values: flags } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    only: { type: 'string' },
    rounds: { type: 'string' },
  },
});
const rounds = Number(flags.rounds ?? (flags.quick ? 2 : 7));
const warm = flags.quick ? 1 : 2;
const only = flags.only?.split(',');
const wanted = (...goals) => !only || goals.some((goal) => only.includes(goal));
const at = (file) => new URL(file, import.meta.url).href;

if (!isBuilt()) {
  console.error('There is no build to measure: run `npm run build` first.');
  process.exit(2);
}
if (!existsSync(new URL('./node_modules/', import.meta.url))) {
  console.error('Installing the peers under test/bench ...');
  const install = [
    'install',
    '--prefix',
    fileURLToPath(new URL('.', import.meta.url)),
    '--no-audit',
    '--no-fund',
  ];
  const { status } = spawnSync('npm', install, {
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (status !== 0) process.exit(2);
}

// These read the build and the peers, so they come after both are known to be there.
const { fileOf } = await import('./generate.mjs');
const { measureImports, measureSizes, monthlyLoadsZod } = await import('./imports.mjs');
const { measureMemory } = await import('./memory.mjs');

const started = performance.now();
const loadBefore = loadavg();
const goals = [];
const details = [];
const goal = (id, what, measured, wantedText, isMet) =>
  goals.push({ id, what, measured, goal: wantedText, met: isMet });
const times = (x) => `${x.toFixed(x < 10 ? 2 : 1)}x`;

if (wanted('P1', 'P2', 'P3', 'P4', 'P5')) await measureReading();
if (wanted('P6')) await measureBadRows();
if (wanted('P7')) await measureSubmissions();
if (wanted('P8')) await measurePeaks();
if (wanted('P9')) await measureLoading();
if (wanted('P10')) await measureBundles();
if (wanted('P11') && existsSync(new URL('./spc.mjs', import.meta.url))) await measureCharts();
if (wanted('P12')) await measurePercent();

console.log('');
printGoals(goals);
const seconds = Math.round((performance.now() - started) / 1000);
console.log(
  `\n${flags.quick ? 'Quick run: shows that the bench works; its numbers mean little. ' : ''}${seconds} s, ${rounds} rounds, Node ${process.version}, ${cpus().length} cores, load ${loadBefore[0].toFixed(1)} before and ${loadavg()[0].toFixed(1)} after.`,
);
const report = {
  quick: flags.quick,
  rounds,
  seconds,
  node: process.version,
  cpu: cpus()[0]?.model,
  loadBefore,
  loadAfter: loadavg(),
  goals,
  details,
};
writeFileSync(new URL('./results.json', import.meta.url), `${JSON.stringify(report, null, 1)}\n`);

function keep(comparison, base, unit) {
  details.push(comparison);
  printComparison(comparison, base, unit);
  return comparison;
}

async function measureReading() {
  const rows = flags.quick ? 5_000 : 100_000;
  const file = fileOf(rows, 1);
  const names = [
    'limit scanner',
    'csmhs columns',
    'csmhs columns, fs stream',
    'csmhs plain objects',
    'papaparse stream + zod 4',
    'papaparse string + zod 4 (transform, jitless)',
    'csv-parse + zod 4',
    'udsv + ajv',
    'DuckDB, 1 thread',
  ];
  const done = keep(
    await compare(
      `CSV file to typed values and findings, ${rows} rows, 1 % bad`,
      names.map((name) => ({ name, file: at('readFile.mjs'), argument: { file } })),
      { rounds, warm, same: sameRows },
    ),
    'csmhs columns',
    rows,
  );
  const of = (name) => done.results.find((result) => result.name === name).ms;
  const best = names.filter((name) => name.includes('zod 4')).reduce((a, b) => (of(a) <= of(b) ? a : b));
  const columns = (name) => ratio(done, name, 'csmhs columns');
  const objects = ratio(done, best, 'csmhs plain objects');
  const overLimit = ratio(done, 'csmhs columns', 'limit scanner');
  goal(
    'P1',
    `CSV to columns and findings, against ${best}`,
    times(columns(best)),
    '>= 20x faster',
    columns(best) >= 20,
  );
  goal('P2', `CSV to plain objects, against ${best}`, times(objects), '>= 7x faster', objects >= 7);
  goal(
    'P3',
    'columns, against udsv + ajv',
    times(columns('udsv + ajv')),
    '>= 8x faster',
    columns('udsv + ajv') >= 8,
  );
  goal(
    'P4',
    'columns, against DuckDB, 1 thread',
    times(columns('DuckDB, 1 thread')),
    '>= 6x faster',
    columns('DuckDB, 1 thread') >= 6,
  );
  goal(
    'P5',
    'columns, against the limit scanner',
    times(overLimit),
    '<= 2x its time, aim 1.5x',
    overLimit <= 2,
  );
}

function sameRows({ rows, clean, bad, enrolled }) {
  return { rows, clean, bad, enrolled };
}

async function measureBadRows() {
  const rows = flags.quick ? 5_000 : 100_000;
  const entries = [0, 1, 20].map((badPercent) => ({
    name: `${badPercent} % bad`,
    file: at('readFile.mjs'),
    contender: 'csmhs columns',
    argument: { file: fileOf(rows, badPercent) },
  }));
  const done = keep(
    await compare(`Cost of findings: columns, ${rows} rows`, entries, {
      rounds,
      warm,
      same: ({ rows: read }) => read,
    }),
    '0 % bad',
    rows,
  );
  const cost = ratio(done, '20 % bad', '0 % bad');
  goal('P6', '20 % bad rows, against 0 %', times(cost), '<= 1.5x its time', cost <= 1.5);
}

async function measureSubmissions() {
  const count = flags.quick ? 60 : 500;
  const [ours, zod, ajv] = ['csmhs checkSubmission', 'zod 4 safeParse', 'ajv compiled + hand-written rules'];
  const faster = [];
  const slower = [];
  for (const badPercent of [0, 1, 20]) {
    const done = keep(
      await compare(
        `Submissions already parsed: ${count} of 8 reports, ${badPercent} % bad reports`,
        [ours, 'csmhs checkReport, each report', zod, ajv].map((name) => ({
          name,
          file: at('submissions.mjs'),
          argument: { count, badPercent },
        })),
        { rounds, warm },
      ),
      ours,
      count * 8,
    );
    faster.push(ratio(done, zod, ours));
    slower.push(ratio(done, ours, ajv));
  }
  const shown = (list) => list.map((x) => x.toFixed(2)).join(' / ');
  goal(
    'P7',
    'checkSubmission, against zod 4 safeParse (0 / 1 / 20 % bad)',
    `${shown(faster)}x`,
    '>= 5x faster',
    Math.min(...faster) >= 5,
  );
  goal(
    'P7',
    'checkSubmission, against ajv compiled (0 / 1 / 20 % bad)',
    `${shown(slower)}x`,
    '<= 1.2x its time',
    Math.max(...slower) <= 1.2,
  );
}

async function measurePeaks() {
  const sizes = flags.quick ? [5_000, 20_000] : [100_000, 1_000_000];
  const peaks = await measureMemory({ sizes, repeats: flags.quick ? 1 : 3 });
  details.push({ title: 'Peak memory above start', results: peaks });
  printRows(
    'Peak memory of a process that reads a file once (MB above start)',
    ['what', 'rows', 'MB above start', 'peak MB', 'seconds', 'findings'],
    peaks.map(({ name, rows, above, peak, ms, answer }) => [
      name,
      rows.toLocaleString('en'),
      above.toFixed(1),
      peak.toFixed(0),
      (ms / 1000).toFixed(1),
      answer.findings ?? '',
    ]),
  );
  const of = (name, rows) => peaks.find((one) => one.name === name && one.rows === rows).above;
  const [small, large] = sizes;
  const bare = 'csmhs columns, duplicates not looked for';
  const growth = of(bare, large) - of(bare, small);
  const keys = of('csmhs columns', large) - of(bare, large);
  const keysGoal = (large * 8) / 2 ** 20;
  const stream = of('csmhs columns, fs stream', large) - of('fs stream only', large);
  goal(
    'P8',
    `peak above start at ${large.toLocaleString('en')} rows, without duplicate detection`,
    `${of(bare, large).toFixed(1)} MB`,
    '<= 16 MB',
    of(bare, large) <= 16,
  );
  goal(
    'P8',
    `the same, growth from ${small.toLocaleString('en')} rows`,
    `${growth.toFixed(1)} MB`,
    'flat (<= 4 MB)',
    growth <= 4,
  );
  goal(
    'P8',
    'what duplicate detection adds',
    `${keys.toFixed(1)} MB`,
    `<= ${keysGoal.toFixed(1)} MB (8 bytes a row)`,
    keys <= keysGoal,
  );
  goal('P8', 'over an fs stream, above the bare stream', `${stream.toFixed(1)} MB`, '(shown)', null);
}

async function measureLoading() {
  const results = measureImports(flags.quick ? 3 : 15);
  details.push({ title: 'Cold imports', results });
  const of = (name) => results.find((one) => one.name === name)?.ms;
  printRows(
    'Cold imports in fresh processes',
    ['what', 'median ms', 'min-max', 'x zod'],
    results.map(({ name, ms, least, most }) => [
      name,
      ms.toFixed(1),
      `${least.toFixed(1)}-${most.toFixed(1)}`,
      (ms / of('zod')).toFixed(2),
    ]),
  );
  const share = of('csmhs/monthly') / of('zod');
  goal('P9', 'cold import of csmhs/monthly, against zod', times(share), '<= 0.15x', share <= 0.15);
  const loads = await monthlyLoadsZod();
  goal('P9', 'csmhs/monthly loads zod', loads ? 'yes' : 'no', 'no', !loads);
}

async function measureBundles() {
  const sizes = await measureSizes();
  details.push({ title: 'Bundles', results: sizes });
  printRows(
    'Bundles of a consumer, minified',
    ['what', 'bytes', 'gzip'],
    sizes.map(({ name, min, gzip }) => [name, min, gzip]),
  );
  const limits = { 'one atMost rule': 1, scoreAssessment: 3, 'CSV reader with its table': 10 };
  for (const [name, kilobytes] of Object.entries(limits)) {
    const { gzip } = sizes.find((one) => one.name === name);
    goal(
      'P10',
      `bundle: ${name}, min + gzip`,
      `${(gzip / 1024).toFixed(2)} KB`,
      `<= ${kilobytes} KB`,
      gzip <= kilobytes * 1024,
    );
  }
}

async function measureCharts() {
  const [limits, whole] = ['csmhs, limits and runs', 'csmhs, analyzeChart'];
  const [methods, loops] = ['simple-statistics + array methods', 'plain typed-array loops'];
  const series = flags.quick ? 500 : 10_000;
  // The peers round d2 to 1.128, so sums of limits agree to a few digits only; signals agree whole.
  const same = (answer) => {
    const [signals, sum] = answer.split('/');
    return [signals, Number(sum).toPrecision(3)];
  };
  const done = keep(
    await compare(
      `I chart, P' chart and runs over ${series} series of 36 points`,
      [limits, whole, methods, loops].map((name) => ({ name, file: at('spc.mjs'), argument: { series } })),
      { rounds, warm, same },
    ),
    limits,
    series * 36,
  );
  const [faster, slower] = [ratio(done, methods, limits), ratio(done, limits, loops)];
  goal(
    'P11',
    'limits and runs, against simple-statistics + array methods',
    times(faster),
    '>= 8x faster',
    faster >= 8,
  );
  goal(
    'P11',
    'limits and runs, against plain typed-array loops',
    times(slower),
    '<= 1.5x their time',
    slower <= 1.5,
  );
  const charts = ratio(done, whole, methods);
  goal(
    'P11',
    'three analyzeChart with points and signals as objects, against the same',
    `${times(charts)} its time`,
    '(shown)',
    null,
  );
}

async function measurePercent() {
  const count = flags.quick ? 50_000 : 1_000_000;
  const [ours, plain] = ['csmhs percentOf', 'Math.round(1000 * a / b) / 10'];
  const entries = [ours, plain].map((name) => ({ name, file: at('percent.mjs'), argument: { count } }));
  const done = keep(
    await compare(`Percentages to one decimal, ${count} pairs`, entries, { rounds: rounds * 3, warm: 4 }),
    plain,
    count,
  );
  const share = ratio(done, ours, plain);
  goal(
    'P12',
    'percentOf, against Math.round(1000 * a / b) / 10',
    times(share),
    '<= 1.5x its time',
    share <= 1.5,
  );
}
