// P8: the peak of a fresh process that reads a file once, above what it held before.
import { createReadStream } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { distPath, distUrl } from './dist.mjs';
import { fileOf } from './generate.mjs';
import { contender, median } from './harness.mjs';
import { scanFile } from './limitScanner.mjs';
import { chunksOf, ours, contenders as readers } from './readFile.mjs';

const WITHOUT_KEYS = new URL('./data/withoutSeenKeys.mjs', import.meta.url);

/** Bundles the CSV reader with a memory of keys that remembers nothing. */
export async function bundleWithoutKeys() {
  const { build } = await import('esbuild');
  await build({
    entryPoints: [distPath('exchange/index.js')],
    outfile: fileURLToPath(WITHOUT_KEYS),
    bundle: true,
    format: 'esm',
    platform: 'node',
    logLevel: 'error',
    plugins: [
      {
        name: 'forgetKeys',
        setup: ({ onLoad }) =>
          onLoad({ filter: /seenKeys\.js$/ }, () => ({
            contents: 'export const seenKeys = () => ({ see: () => 0 });',
          })),
      },
    ],
  });
}

export const contenders = {
  'fs stream only':
    ({ file }) =>
    async () => {
      let bytes = 0;
      for await (const chunk of createReadStream(file, { highWaterMark: 1 << 18 })) bytes += chunk.length;
      return { bytes };
    },
  'limit scanner':
    ({ file }) =>
    () =>
      scanFile(chunksOf(file)),
  'csmhs columns': readers['csmhs columns'],
  'csmhs columns, duplicates not looked for': ours(chunksOf, 'columns', WITHOUT_KEYS.href),
  'csmhs columns, fs stream': readers['csmhs columns, fs stream'],
  'csmhs plain objects': readers['csmhs plain objects'],
  'papaparse stream + zod 4': readers['papaparse stream + zod 4'],
  async 'csmhs all reports kept'({ file }) {
    const { readMonthlyCsv } = await import(distUrl('exchange/index.js'));
    return async () => ({ rows: (await keptReports(readMonthlyCsv, file)).length });
  },
  async 'csmhs all reports kept + checkReportsAcross'({ file }) {
    const { readMonthlyCsv } = await import(distUrl('exchange/index.js'));
    const { checkReportsAcross } = await import(distUrl('monthly/index.js'));
    return async () => {
      const reports = await keptReports(readMonthlyCsv, file);
      return { rows: reports.length, findings: checkReportsAcross(reports).length };
    };
  },
};

async function keptReports(readMonthlyCsv, file) {
  const reports = [];
  for await (const batch of readMonthlyCsv(chunksOf(file)))
    for (const report of batch.toReports()) reports.push(report);
  return reports;
}

/** Measures every contender at the sizes; those that take long or hold everything only at the smaller one. */
export async function measureMemory({ sizes, repeats }) {
  await bundleWithoutKeys();
  const results = [];
  for (const name of Object.keys(contenders)) {
    const isOurs = name.startsWith('csmhs columns');
    for (const rows of /zod|kept/.test(name) ? sizes.slice(0, 1) : sizes) {
      const file = fileOf(rows, 1);
      const runs = [];
      for (let i = 0; i < (isOurs ? repeats : 1); i++) {
        const one = contender(new URL(import.meta.url).href, name, { file, kept: 0 });
        const before = (await one.ready).memory.now;
        const { memory, ms, answer } = await one.ask();
        one.end();
        runs.push({ above: memory.peak - before, peak: memory.peak, ms, answer });
      }
      const of = (key) => median(runs.map((run) => run[key]));
      results.push({
        name,
        rows,
        above: of('above'),
        peak: of('peak'),
        ms: of('ms'),
        answer: runs[0].answer,
      });
    }
  }
  return results;
}
