// Goes the way of somebody new: an empty folder, the packed package, the first steps of the README; and tells the seconds
// until each has said what is wrong. npm run build && npm run newcomer. Installs the dependencies from the registry.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const MOST_SECONDS = 300;
const readme = readFileSync('README.md', 'utf8');
const [, commands] = /```sh\n(npm install csmhs[\s\S]*?)```/.exec(readme)!;
const [, program] = /```ts\n(\/\/ check\.mjs[\s\S]*?)```/.exec(readme)!;

const packs = mkdtempSync(join(tmpdir(), 'csmhs-pack-'));
const packed = execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', packs], {
  encoding: 'utf8',
});
const tarball = resolve(packs, (JSON.parse(packed) as [{ filename: string }])[0].filename);
const folder = mkdtempSync(join(tmpdir(), 'csmhs-newcomer-'));
const start = performance.now();

function step(command: string, finds: boolean) {
  const { stdout, stderr, status } = spawnSync(command, { cwd: folder, shell: true, encoding: 'utf8' });
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const finding = /^FATAL .*$/m.exec(stdout)?.[0];
  console.log(`${seconds.padStart(6)} s  ${command}${finding ? `\n          ${finding}` : ''}`);
  if (finds ? finding === undefined : status !== 0) throw new Error(`${command}\n${stdout}${stderr}`);
  if (Number(seconds) > MOST_SECONDS) throw new Error(`The first finding came after ${seconds} seconds.`);
}

for (const line of commands!
  .trim()
  .split('\n')
  .map((each) => each.replace(/\s+#.*$/, '')))
  step(
    line.replace('npm install csmhs', `npm install --no-audit --no-fund ${tarball}`),
    line.startsWith('npx'),
  );
writeFileSync(join(folder, 'check.mjs'), program!);
step('node check.mjs', true);
for (const each of [packs, folder]) rmSync(each, { recursive: true });
