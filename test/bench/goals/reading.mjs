// P1 to P5: a CSV file to typed values and findings.
import { fileOf } from '../generate.mjs';
import { compare, ratio } from '../harness.mjs';

const NAMES = [
  'limit scanner',
  'csmhs columns',
  'csmhs columns, fs stream',
  'csmhs plain objects',
  'csmhs plain objects, another form',
  'papaparse stream + zod 4',
  'papaparse string + zod 4 (transform, jitless)',
  'csv-parse + zod 4',
  'udsv + ajv',
  'DuckDB, 1 thread',
];

export async function measure(bench) {
  const rows = bench.quick ? 5_000 : 100_000;
  const argument = { file: fileOf(rows, 1) };
  const file = new URL('../readFile.mjs', import.meta.url).href;
  const done = bench.keep(
    await compare(
      `CSV file to typed values and findings, ${rows} rows, 1 % bad`,
      NAMES.map((name) => ({ name, file, argument })),
      { rounds: bench.rounds, warm: bench.warm, same: sameRows },
    ),
    'csmhs columns',
    rows,
  );
  const of = (name) => done.results.find((result) => result.name === name).least;
  const best = NAMES.filter((name) => name.includes('zod 4')).reduce((a, b) => (of(a) <= of(b) ? a : b));
  const faster = (peer, ours = 'csmhs columns') => ratio(done, peer, ours);
  bench.goal('P1', `CSV to columns and findings, against ${best}`, faster(best), { atLeast: 22 });
  bench.goal(
    'P2',
    `CSV to plain objects of monthly@1, against ${best}`,
    faster(best, 'csmhs plain objects'),
    {
      atLeast: 9,
    },
  );
  bench.goal('P2', 'the same of another form', faster(best, 'csmhs plain objects, another form'), {
    atLeast: 6,
  });
  bench.goal('P3', 'columns, against udsv + ajv', faster('udsv + ajv'), { atLeast: 10 });
  bench.goal('P4', 'columns, against DuckDB, 1 thread', faster('DuckDB, 1 thread'), { atLeast: 7 });
  bench.goal('P5', 'columns, time against the limit scanner', ratio(done, 'csmhs columns', 'limit scanner'), {
    atMost: 2.3,
  });
}

const sameRows = ({ rows, clean, bad, enrolled }) => ({ rows, clean, bad, enrolled });
