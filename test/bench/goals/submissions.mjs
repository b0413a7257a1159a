// P7: submissions already parsed.
import { compare, ratio } from '../harness.mjs';

const OURS = 'csmhs checkSubmission';
const ZOD = 'zod 4 safeParse';
const AJV = 'ajv compiled + hand-written rules';
const NAMES = [OURS, 'csmhs checkReport, each report', ZOD, AJV, `${AJV}, stops at the first bad shape`];

export async function measure(bench) {
  const count = bench.quick ? 60 : 500;
  const file = new URL('../submissions.mjs', import.meta.url).href;
  for (const badPercent of [0, 1, 20]) {
    const done = bench.keep(
      await compare(
        `Submissions already parsed: ${count} of 8 reports, ${badPercent} % bad reports`,
        NAMES.map((name) => ({ name, file, argument: { count, badPercent } })),
        { rounds: bench.rounds, warm: bench.warm },
      ),
      OURS,
      count * 8,
    );
    const at = `at ${badPercent} % bad`;
    bench.goal('P7', `checkSubmission, against zod 4 ${at}`, ratio(done, ZOD, OURS), { atLeast: 3.5 });
    // Where rows are bad, findings are made, for which the peers have only codes.
    const atMost = badPercent > 1 ? undefined : 1.2;
    bench.goal('P7', `checkSubmission, time against ajv ${at}`, ratio(done, OURS, AJV), { atMost });
  }
}
