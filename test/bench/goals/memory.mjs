// P8: what a process holds while it reads a file.
import { measureMemory } from '../memory.mjs';
import { printRows } from '../print.mjs';

export async function measure(bench) {
  const sizes = bench.quick ? [5_000, 20_000] : [100_000, 1_000_000];
  const peaks = await measureMemory({ sizes, repeats: bench.quick ? 1 : 3 });
  bench.details.push({ title: 'Peak memory above start', results: peaks });
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
  const many = large.toLocaleString('en');
  const mb = { unit: ' MB' };
  bench.goal('P8', `peak above start at ${many} rows, without duplicate detection`, of(bare, large), {
    ...mb,
    atMost: 16,
  });
  bench.goal(
    'P8',
    `the same, growth from ${small.toLocaleString('en')} rows`,
    of(bare, large) - of(bare, small),
    {
      ...mb,
      atMost: 4,
    },
  );
  const keys = of('csmhs columns', large) - of(bare, large);
  bench.goal('P8', 'what duplicate detection adds, a row', (keys * 2 ** 20) / large, {
    unit: ' bytes',
    atMost: 8,
  });
  bench.goal(
    'P8',
    'over an fs stream, above the bare stream',
    of('csmhs columns, fs stream', large) - of('fs stream only', large),
    mb,
  );
}
