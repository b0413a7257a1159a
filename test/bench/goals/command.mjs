// P14: `csmhs validate` as a process of its own, against a process that only streams the same file through the reader.
import { fileURLToPath } from 'node:url';
import { fileOf } from '../generate.mjs';
import { monthFiles } from '../monthFiles.mjs';
import { printRows } from '../print.mjs';
import { runAlone } from '../runAlone.mjs';
import { wrongFile } from '../wrongFile.mjs';

const READER = fileURLToPath(new URL('../readAlone.mjs', import.meta.url));

export async function measure(bench) {
  const { distPath } = await import('../dist.mjs');
  const command = distPath('cli/main.mjs');
  const repeats = Math.min(bench.rounds, bench.quick ? 1 : 3);
  const shown = [];
  /** The fastest of some runs, kept for the table. */
  const best = (name, script, args) => {
    const runs = Array.from({ length: repeats }, () => runAlone(script, args));
    const one = runs.reduce((a, b) => (a.seconds <= b.seconds ? a : b));
    const peak = Math.max(...runs.map((run) => run.peak));
    shown.push({ name, ...one, peak });
    return { ...one, peak };
  };
  const validate = (name, files) => best(`validate, ${name}`, command, ['validate', ...files]);

  const rows = bench.quick ? 5_000 : 1_000_000;
  const many = rows.toLocaleString('en');
  const inputs = [0, 5, 100].map((bad) => ({ name: `${many} rows, ${bad} % bad`, file: fileOf(rows, bad) }));
  const megabytes = bench.quick ? 1 : 200;
  inputs.push({ name: `${megabytes} MB, every cell wrong`, file: wrongFile(megabytes) });
  for (const { name, file } of inputs) {
    const reader = best(`reader alone, ${name}`, READER, [file]);
    const whole = validate(name, [file]);
    bench.goal('P14', `validate, ${name}: time against the reader`, whole.seconds / reader.seconds, {
      atMost: 4,
    });
    bench.goal('P14', `validate, ${name}: peak`, whole.peak, { unit: ' MB', atMost: 400 });
  }

  const counts = bench.quick ? [24, 48] : [1_200, 2_400, 4_800];
  const folders = counts.map((count) => ({ count, ...validate(`${count} files`, monthFiles(count / 12)) }));
  const [few] = folders;
  for (const { count, seconds } of folders.slice(1))
    bench.goal(
      'P14',
      `validate, ${count} files: time a file against ${few.count} files`,
      (seconds / few.seconds) * (few.count / count),
      { atMost: 1.2 },
    );
  bench.goal('P14', `validate, ${folders.at(-1).count} files: peak`, folders.at(-1).peak, {
    unit: ' MB',
    atMost: 400,
  });

  bench.details.push({ title: 'csmhs validate', results: shown });
  printRows(
    'csmhs validate, as a process of its own',
    ['what', 'seconds', 'cpu seconds', 'peak MB', 'ended with'],
    shown.map(({ name, seconds, cpu, peak, status }) => [
      name,
      seconds.toFixed(1),
      cpu.toFixed(1),
      peak.toFixed(0),
      status,
    ]),
  );
}
