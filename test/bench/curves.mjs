// What it costs to do more of the same: the time of one thing at several sizes, and how the whole grows with size. 1 is
// linear, 2 quadratic.
import { logOf, tableOf } from './curveData.mjs';
import { distUrl } from './dist.mjs';
import { fileOf, random } from './generate.mjs';
import { monthFiles } from './monthFiles.mjs';
import { printRows } from './print.mjs';
import { chunksOf } from './readFile.mjs';
import { submissions } from './submissions.mjs';

const load = (room) => import(distUrl(`${room}/index.js`));

/** Each gives a function that does the work at a size. */
const CURVES = {
  'CSV rows read to columns': { sizes: [1_000, 10_000, 100_000, 1_000_000], make: readRows },
  'files of eight rows, checkMonthlyFiles': { sizes: [1, 12, 120, 1_200, 4_800], make: checkFiles },
  'schools of a submission, checkSubmission': { sizes: [10, 100, 1_000, 9_999], make: checkSchools },
  'series of 36 points, analyzeChart': { sizes: [1, 10, 100, 1_000], make: (size) => charts(size, 36) },
  'points of a series, analyzeChart': { sizes: [12, 120, 1_200, 12_000], make: (size) => charts(1, size) },
  'cycles of a log, parsePdsaLog': { sizes: [10, 100, 1_000, 5_000], make: parseCycles },
  'sheets, scoreAssessment': { sizes: [10, 100, 1_000, 10_000], make: scoreSheets },
  'cells of a table, protect': { sizes: [10, 100, 1_000, 5_000], make: protectCells },
};

/** Measures and prints all curves; `quick` leaves out the largest sizes. */
export async function measureCurves(quick) {
  const results = [];
  for (const [name, { sizes, make }] of Object.entries(CURVES)) {
    let before;
    for (const size of quick ? sizes.slice(0, 2) : sizes) {
      const ms = await leastOf(await make(size));
      const growth = before && Math.log(ms / before.ms) / Math.log(size / before.size);
      results.push({ name, size, ms, each: (ms * 1000) / size, growth });
      before = { ms, size };
    }
  }
  printRows(
    'Cost curves (least time of several rounds)',
    ['what', 'size', 'ms', 'microseconds each', 'growth'],
    results.map(({ name, size, ms, each, growth }) => [
      name,
      size.toLocaleString('en'),
      ms.toFixed(2),
      each.toFixed(2),
      growth === undefined ? '' : growth.toFixed(2),
    ]),
  );
  return results;
}

/** The least time of a work: short ones are done many times, long ones once. */
async function leastOf(run) {
  let least = Number.POSITIVE_INFINITY;
  const begin = performance.now();
  for (let round = 0; round < 200 && (round < 1 || performance.now() - begin < 1_000); round++) {
    const start = performance.now();
    await run();
    least = Math.min(least, performance.now() - start);
  }
  return least;
}

async function readRows(size) {
  const { readMonthlyCsv } = await load('exchange');
  const file = fileOf(size, 1);
  return async () => {
    let clean = 0;
    for await (const batch of readMonthlyCsv(chunksOf(file))) clean += batch.clean.length;
    return clean;
  };
}

async function checkFiles(size) {
  const { checkMonthlyFiles } = await load('exchange');
  const { readFileSync } = await import('node:fs');
  const files = monthFiles(Math.ceil(size / 12)).slice(0, size);
  const read = files.map((name) => ({ name, source: readFileSync(name) }));
  return () => checkMonthlyFiles(read, { maxFindings: 200 });
}

async function checkSchools(size) {
  const { checkSubmission } = await load('monthly');
  // More schools than this no district code of eight digits has.
  const [submission] = submissions(1, 1, size);
  return () => checkSubmission(submission);
}

async function charts(series, points) {
  const { analyzeChart } = await load('spc');
  const next = random(11);
  const all = Array.from({ length: series }, () =>
    Array.from({ length: points }, (_, i) => ({
      x: i + 1,
      y: Math.floor(next() * 80),
      n: 100 + Math.floor(next() * 50),
    })),
  );
  return () => all.map((observations) => analyzeChart({ chart: 'p', observations }));
}

async function parseCycles(size) {
  const { parsePdsaLog } = await load('pdsa');
  const log = logOf(size);
  return () => parsePdsaLog(log);
}

async function scoreSheets(size) {
  const { scoreAssessment, SMHQA_DISTRICT } = await load('assessment');
  const items = SMHQA_DISTRICT.domains.flatMap((domain) => domain.items.map(({ id }) => id));
  const sheets = Array.from({ length: size }, (_, k) =>
    Object.fromEntries(items.map((id, i) => [id, 1 + ((i * 7 + k) % 6)])),
  );
  return () => sheets.map((sheet) => scoreAssessment(SMHQA_DISTRICT, sheet));
}

async function protectCells(size) {
  const { protect } = await load('disclosure');
  const table = tableOf(size);
  return () => protect(table, { threshold: 6 });
}
