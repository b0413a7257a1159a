// P6: what bad rows cost, where only columns and marks are read and where findings are.
import { fileOf } from '../generate.mjs';
import { compare, ratio } from '../harness.mjs';

export async function measure(bench) {
  const rows = bench.quick ? 5_000 : 100_000;
  const file = new URL('../readFile.mjs', import.meta.url).href;
  const ways = { 'breaches only': 'csmhs columns, findings not read', findings: 'csmhs columns' };
  const entries = Object.entries(ways).flatMap(([way, contender]) =>
    [0, 1, 20].map((badPercent) => ({
      name: `${badPercent} % bad, ${way}`,
      file,
      contender,
      argument: { file: fileOf(rows, badPercent) },
    })),
  );
  const done = bench.keep(
    await compare(`Cost of bad rows: columns, ${rows} rows`, entries, {
      rounds: bench.rounds,
      warm: bench.warm,
      same: ({ rows: read }) => read,
    }),
    '0 % bad, findings',
    rows,
  );
  const cost = (way) => ratio(done, `20 % bad, ${way}`, `0 % bad, ${way}`);
  bench.goal('P6', '20 % bad rows, time against 0 %: breaches only', cost('breaches only'), { atMost: 1.5 });
  bench.goal('P6', 'the same, with findings', cost('findings'), { atMost: 2.5 });
}
