// Cost must grow with the data and not with the mistakes in it: a file with every cell wrong in a small heap, and many
// files of one row each. Run after a build: node test/bench/mistakes.mjs
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { distUrl } from './dist.mjs';

const MEASURES =
  'enrolled,screened,screenedYtd,identifiedAtRisk,tier1Reached,tier2Served,tier2ServedYtd,tier2New,tier3Served,tier3ServedYtd,tier3New,tier23Unduplicated,psychosocialAssessed,psychosocialImproved,academicAssessed,academicImproved,referredSchool,referredCommunity,referredUnduplicated'.split(
    ',',
  );

/** Rows whose every cell is wrong: beyond the whole that it is a part of, or no number at all. */
function everyCellWrong(rows, cellAt) {
  const lines = Array.from({ length: rows }, (_, i) => {
    const organization = String(10_000 * (1 + (i % 9_000)) + 5 * (1 + Math.floor(i / 9_000)));
    const month = `2020-${String(1 + (i % 12)).padStart(2, '0')}`;
    return [organization.padStart(8, '0'), month, ...MEASURES.map((_, k) => cellAt(k))].join(',');
  });
  return [`organization,month,${MEASURES.join(',')}`, ...lines, ''].join('\n');
}

const folder = mkdtempSync(join(tmpdir(), 'csmhs-mistakes-'));
const WRONG = { numbers: (k) => 100 + k * 37 + (k % 3) * 400, words: () => 'many' };
for (const [name, cellAt] of Object.entries(WRONG)) {
  const file = join(folder, `${name}.csv`);
  writeFileSync(file, everyCellWrong(60_000, cellAt));
  const began = performance.now();
  const report = [
    `process.argv.splice(1, 1, 'csmhs', 'validate', ${JSON.stringify(file)}, '-o', ${JSON.stringify(join(folder, 'report.txt'))});`,
    `process.on('exit', () => console.log(Math.round(process.resourceUsage().maxRSS / 1024)));`,
    `await import(${JSON.stringify(distUrl('cli/main.mjs'))});`,
  ].join('\n');
  const script = join(folder, 'run.mjs');
  writeFileSync(script, report);
  const { status, stdout } = spawnSync(process.execPath, ['--max-old-space-size=700', script], {
    encoding: 'utf8',
  });
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  console.log(`60,000 rows, ${name} wrong: exit ${status}, ${seconds} s, peak ${stdout.trim()} MB`);
}
rmSync(folder, { recursive: true });

const { checkMonthlyFiles } = await import(distUrl('exchange/index.js'));
for (const count of [1_000, 2_000, 4_000]) {
  const files = Array.from({ length: count }, (_, i) => ({
    name: `${i}.csv`,
    source: `organization,month,enrolled\n${String((i + 1) * 10_000).padStart(8, '0')},2020-10,100\n`,
  }));
  const before = process.cpuUsage();
  checkMonthlyFiles(files, { maxFindings: 200 });
  const { user, system } = process.cpuUsage(before);
  console.log(`${count} files of one row: ${((user + system) / 1e6).toFixed(1)} s`);
}
