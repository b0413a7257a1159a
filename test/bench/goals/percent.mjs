// P12: exact percentages.
import { compare, ratio } from '../harness.mjs';

export async function measure(bench) {
  const count = bench.quick ? 50_000 : 1_000_000;
  const [ours, plain] = ['csmhs percentOf', 'Math.round(1000 * a / b) / 10'];
  const file = new URL('../percent.mjs', import.meta.url).href;
  const done = bench.keep(
    await compare(
      `Percentages to one decimal, ${count} pairs`,
      [ours, plain].map((name) => ({ name, file, argument: { count } })),
      { rounds: bench.rounds * 3, warm: 4 },
    ),
    plain,
    count,
  );
  bench.goal('P12', `percentOf, time against ${plain}`, ratio(done, ours, plain), { atMost: 1.2 });
}
