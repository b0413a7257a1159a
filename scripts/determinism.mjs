// Runs scripts/outputs.ts in time zones, in locales and by versions of Node, and compares what was written, byte for byte:
// node scripts/determinism.mjs [--all] [NODE...], where each NODE is the path of a program; without any, the one that runs this.
// Each zone is tried with one locale; with --all, with each.
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { build } from 'esbuild';

const ZONES = ['America/New_York', 'Asia/Kolkata', 'Pacific/Auckland'];
const LOCALES = ['en_US.UTF-8', 'de_DE.UTF-8', 'tr_TR.UTF-8'];
const PROGRAM = 'scripts/out/outputs.mjs';
const ASKS =
  'const { locale, timeZone } = Intl.DateTimeFormat().resolvedOptions(); console.log(process.version, timeZone, locale)';

await build({
  entryPoints: ['scripts/outputs.ts'],
  outfile: PROGRAM,
  bundle: true,
  platform: 'node',
  format: 'esm',
  packages: 'external',
  logLevel: 'warning',
});

const run = promisify(execFile);
const words = process.argv.slice(2);
const isAll = words.includes('--all');
const nodes = words.filter((word) => word !== '--all');
let first;
for (const node of nodes.length > 0 ? nodes : [process.execPath]) {
  const pairs = ZONES.flatMap((TZ, i) =>
    LOCALES.filter((_, k) => isAll || i === k).map((LC_ALL) => ({ TZ, LC_ALL, LANG: LC_ALL })),
  );
  const said = await Promise.all(pairs.map((pair) => outputsOf(node, { ...process.env, ...pair })));
  for (const { machine, hashes } of said) {
    first ??= hashes;
    const others = hashes.filter((line, at) => line !== first[at]);
    console.log(`${machine}: ${hashes.length} outputs, ${others.length} differ`);
    for (const line of others) console.log(`  ${line}`);
    if (others.length > 0 || hashes.length !== first.length) process.exitCode = 1;
  }
}

async function outputsOf(node, env) {
  const machine = (await run(node, ['-e', ASKS], { env })).stdout.trim();
  const { stdout } = await run(node, [PROGRAM], { env, maxBuffer: 1e8 });
  return { machine, hashes: stdout.trim().split('\n') };
}
