// P11: control charts and runs.
import { compare, ratio } from '../harness.mjs';

const [LIMITS, WHOLE] = ['csmhs, limits and runs', 'csmhs, analyzeChart'];
const [METHODS, LOOPS] = ['simple-statistics + array methods', 'plain typed-array loops'];

export async function measure(bench) {
  const series = bench.quick ? 500 : 10_000;
  const file = new URL('../spc.mjs', import.meta.url).href;
  // The peers round d2 to 1.128, so sums of limits agree to a few digits only; signals agree whole.
  const same = (answer) => {
    const [signals, sum] = answer.split('/');
    return [signals, Number(sum).toPrecision(3)];
  };
  const done = bench.keep(
    await compare(
      `I chart, P' chart and runs over ${series} series of 36 points`,
      [LIMITS, WHOLE, METHODS, LOOPS].map((name) => ({ name, file, argument: { series } })),
      { rounds: bench.rounds, warm: bench.warm, same },
    ),
    LIMITS,
    series * 36,
  );
  bench.goal('P11', 'limits and runs, time against plain loops', ratio(done, LIMITS, LOOPS), { atMost: 1.2 });
  bench.goal('P11', 'analyzeChart, time against its limits and runs alone', ratio(done, WHOLE, LIMITS), {
    atMost: 30,
  });
  bench.goal('P11', 'limits and runs, against simple-statistics', ratio(done, METHODS, LIMITS), {});
}
