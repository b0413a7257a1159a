import { readdirSync, readFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { resolve } from 'node:path';
import { build } from 'esbuild';
import { bundleTests } from './mutants/bundleTests.js';
import { instrument, type Mutant } from './mutants/instrumenter.js';
import { type Judged, judgeMutant, tellTests } from './mutants/judgeMutants.js';
import { recordRow } from './mutants/recordRow.js';
import { sampleOf } from './mutants/sampleOf.js';
import { keepSurvivors } from './mutants/survivors.js';
import { wilson } from './mutants/wilson.js';
import { Workers } from './mutants/workers.js';

// npm run mutants -- --room ROOM [--count N] [--seed S] [--file PATH]: changes one place of the source at a time, runs the tests
// of the room, and says how many changes they find. docs/mutants.md tells what the numbers mean.

const said = (name: string) => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? undefined : process.argv[at + 1];
};
const room = said('room') ?? '';
const count = said('count') === 'all' ? Number.POSITIVE_INFINITY : Number(said('count') ?? 400);
const seed = Number(said('seed') ?? 1);
const only = said('file');
const most = 60 * Number(said('minutes') ?? Number.POSITIVE_INFINITY);
const textsUnder = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts') && !path.endsWith('.test-d.ts'))
    .map((path) => `${folder}/${path}`)
    .sort();

/** Rooms of the lower floors are used, and so tested, by those above. */
const TESTED_IN: Readonly<Record<string, readonly string[]>> = {
  core: ['core', 'form', 'network'],
  form: [
    ...['form', 'application', 'network/events', 'core/explanation.test.ts', 'core/improvement.test.ts'],
    ...['schema/formSchema.test.ts', 'system/ownChoices.test.ts', 'exchange/migrate.test.ts'],
  ],
};

const folder = `src/${room}`;
if (!room) throw new RangeError('--room takes a folder of src, such as form or disclosure/audit.');
const [outer = ''] = room.split('/');
const sources = textsUnder(folder).filter((path) => only === undefined || path === only);
const tests = (said('tests')?.split(',') ?? TESTED_IN[outer] ?? [outer])
  .flatMap((name) => (name.endsWith('.ts') ? [`test/${name}`] : textsUnder(`test/${name}`)))
  .filter((path) => path.endsWith('.test.ts'));

const texts = new Map(sources.map((name) => [name, readFileSync(name, 'utf8')]));
const all = (await instrument(sources.map((name) => ({ name, content: texts.get(name)!, mutate: true }))))
  .mutants;
const keyOf = ({ fileName, location, mutatorName, replacement }: Mutant) =>
  JSON.stringify([fileName, location, mutatorName, replacement]);
const drawn = new Map(sampleOf(all, count, seed).map((one, at) => [keyOf(one), at]));

// Once more with the places of the sample alone: the tests are slow where all is instrumented.
const places = (name: string) =>
  all.filter((one) => one.fileName === name && drawn.has(keyOf(one))).map((one) => one.location);
const { files, mutants } = await instrument(
  sources.map((name) => ({ name, content: texts.get(name)!, mutate: places(name) })),
);
const orderOf = (one: Mutant) => drawn.get(keyOf(one)) ?? -1;
const sample = mutants.filter((one) => orderOf(one) >= 0).sort((a, b) => orderOf(a) - orderOf(b));
console.log(
  `${folder}: ${sample.length} of ${all.length} mutants, seed ${seed}; ${tests.length} files of tests`,
);

const program = 'scripts/out/mutantsWorker.mjs';
const bundle = 'scripts/out/mutantsTests.cjs';
await build({
  entryPoints: ['scripts/mutants/worker.ts'],
  outfile: program,
  bundle: true,
  platform: 'node',
  format: 'esm',
  packages: 'external',
  tsconfigRaw: {},
});
await bundleTests(tests, new Map(files.map(({ name, content }) => [resolve(name), content])), bundle);

const workers = new Workers(program, bundle);
const started = performance.now();
const told = await tellTests(
  tests.map((path) => resolve(path)),
  workers,
);
console.log(`${told.reduce((sum, { tests }) => sum + tests.length, 0)} tests in ${secondsSince(started)} s`);

const judged: Judged[] = [];
const loads: number[] = [];
for (const mutant of sample) {
  // They are in the order of the draw, so that those judged are a sample, too.
  if (Number(secondsSince(started)) > most) break;
  const one = await judgeMutant(mutant, told, workers);
  judged.push(one);
  loads.push(loadavg()[0]!);
  if (one.end === 'survived' || one.end === 'not reached' || judged.length % 50 === 0)
    console.log(
      `${judged.length} ${one.end} ${mutant.fileName}:${mutant.location.start.line + 1} ${mutant.mutatorName}`,
    );
}
workers.end();

const survivors = keepSurvivors(only ? 'one-file' : room, judged, originalOf);
const equal = survivors.filter(({ why }) => why).length;
const found = judged.length - survivors.length;
const endless = judged.filter(({ end }) => end === 'endless').length;
const { from, to } = wilson(found, judged.length);
const share = ((100 * found) / judged.length).toFixed(1);
const minutes = Math.round(Number(secondsSince(started)) / 60);
const load = (loads.reduce((sum, one) => sum + one, 0) / loads.length).toFixed(0);
console.log(
  `${found} of ${judged.length} killed (${endless} without an end): ${share}%, 95% interval ${from} to ${to}%`,
);
if (only === undefined)
  recordRow(room, [
    all.length,
    judged.length,
    seed,
    `${found} (${endless})`,
    `${share}%`,
    `${from} to ${to}%`,
    `${survivors.length - equal} + ${equal}`,
    new Date().toISOString().slice(0, 10),
    `${minutes} min, load ${load} on ${cpus().length} cores`,
  ]);

function originalOf({ fileName, location: { start, end } }: Mutant): string {
  const lines = texts
    .get(fileName)!
    .split('\n')
    .slice(start.line, end.line + 1);
  lines.push(lines.pop()!.slice(0, end.column));
  return lines.join('\n').slice(start.column);
}

function secondsSince(time: number): string {
  return ((performance.now() - time) / 1000).toFixed(1);
}
