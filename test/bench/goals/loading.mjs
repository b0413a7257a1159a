// P9 and P10: loading the package, and what a consumer ships.
import { measureImports, measureSizes, monthlyLoadsZod } from '../imports.mjs';
import { printRows } from '../print.mjs';

/** Kilobytes at most. */
const SIZES = {
  'one comparison': 1,
  scoreAssessment: 3,
  'CSV reader with its table': 24,
  'words of one language, monthly only': 8,
};

export async function measure(bench) {
  const results = measureImports(bench.quick ? 3 : 15);
  bench.details.push({ title: 'Cold imports', results });
  const of = (name) => results.find((one) => one.name === name);
  printRows(
    'Cold imports in fresh processes',
    ['what', 'median ms', 'min-max', 'x zod'],
    results.map(({ name, ms, least, most }) => [
      name,
      ms.toFixed(1),
      `${least.toFixed(1)}-${most.toFixed(1)}`,
      (ms / of('zod').ms).toFixed(2),
    ]),
  );
  const [ours, zod] = [of('csmhs/monthly'), of('zod')];
  const share = {
    ratio: ours.least / zod.least,
    medians: ours.ms / zod.ms,
    min: ours.least / zod.most,
    max: ours.most / zod.least,
  };
  bench.goal('P9', 'cold import of csmhs/monthly, time against zod', share, { atMost: 0.18 });
  bench.goal('P9', 'files of zod that csmhs/monthly loads', Number(await monthlyLoadsZod()), {
    unit: '',
    atMost: 0,
  });

  const sizes = await measureSizes();
  bench.details.push({ title: 'Bundles', results: sizes });
  printRows(
    'Bundles of a consumer, minified',
    ['what', 'bytes', 'gzip'],
    sizes.map(({ name, min, gzip }) => [name, min, gzip]),
  );
  for (const [name, atMost] of Object.entries(SIZES)) {
    const { gzip } = sizes.find((one) => one.name === name);
    bench.goal('P10', `bundle: ${name}, min + gzip`, gzip / 1024, { unit: ' KB', atMost });
  }
}
