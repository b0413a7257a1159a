// Everybody who uses the package: from the archive that would be published, in empty folders, with packages from the registry.
// All run one program, and all must print the same bytes. npm run consumers -- [GROUP ...]; what ran is written to
// docs/consumers.md, and groups that did not run keep there what they have. All of it takes a quarter of an hour and needs
// Chromium. The group Quick is for CI: half a minute, and not in the record.
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundlers } from './consumers/bundlers.js';
import type { Given, Group } from './consumers/consumer.js';
import { consumersPage, type Ran } from './consumers/consumersPage.js';
import { installed, packed } from './consumers/installation.js';
import { jest } from './consumers/jest.js';
import { modulePage } from './consumers/modulePage.js';
import { packages } from './consumers/packages.js';
import { QUICK_PACKAGES, quick } from './consumers/quick.js';
import { runtimes } from './consumers/runtimes.js';
import { smokeProgram } from './consumers/smoke.js';
import { typescript, VERSIONS } from './consumers/typescript.js';

const PAGE = 'docs/consumers.md';

const GROUPS: Readonly<Record<string, Group>> = {
  'Lowest and highest versions of packages': packages,
  Runtimes: runtimes,
  ...Object.fromEntries(VERSIONS.map((version) => [`TypeScript ${version}`, typescript(version)])),
  Jest: jest,
  Bundlers: bundlers,
  'A page without a tool': modulePage,
};

const QUICK = 'Quick';
const named = process.argv.slice(3);
const isQuick = named.length === 1 && named[0] === QUICK;
const wanted = isQuick
  ? [QUICK]
  : Object.keys(GROUPS).filter((group) => named.length === 0 || named.includes(group));
if (wanted.length < named.length)
  throw new Error(`There are these groups: ${Object.keys(GROUPS).join(', ')}; or ${QUICK} alone.`);

const csv = readFileSync('examples/data/synthetic-randolph-2020-21.csv', 'utf8');
const tarball = packed(mkdtempSync(join(tmpdir(), 'csmhs-pack-')));
const { devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  devDependencies: Readonly<Record<string, string>>;
};
const own = (name: string) => `${name}@${devDependencies[name]}`;
const given: Given = {
  tarball,
  newest: installed([
    tarball,
    ...(isQuick ? ['zod', 'hucre', ...QUICK_PACKAGES].map(own) : ['zod@4', 'hucre']),
  ]),
  program: (kind, tell) => smokeProgram(kind, csv, tell),
};
given.newest.write('first.mjs', given.program('import'));
const expected = given.newest.node(['first.mjs']).trim();

const hash = createHash('sha256').update(expected).digest('hex');

const ran: Record<string, Ran[]> = {};
for (const group of wanted) {
  const all: Ran[] = [];
  for (const { name, version, line } of await (isQuick ? quick : GROUPS[group]!)(given)) {
    const start = performance.now();
    let trouble: string | null = null;
    try {
      if ((await line()).trim() !== expected) trouble = 'It printed another line.';
    } catch (error) {
      trouble = (error as Error).message;
    }
    const seconds = ((performance.now() - start) / 1000).toFixed(1).padStart(5);
    all.push({ name, version, passed: trouble === null });
    console.log(`${trouble === null ? 'same' : 'NOT '}  ${seconds} s  ${group}: ${name} ${version}`);
    if (trouble !== null) console.log(trouble.slice(0, 2000));
  }
  ran[group] = all;
  if (isQuick) continue;
  // After each group: whoever stops the run keeps what ran.
  const before = existsSync(PAGE) ? readFileSync(PAGE, 'utf8') : '';
  const line = { day: new Date().toISOString().slice(0, 10), hash, length: expected.length };
  writeFileSync(PAGE, consumersPage(before, ran, line, Object.keys(GROUPS)));
}
const all = Object.values(ran).flat();
const passed = all.filter((each) => each.passed).length;
console.log(`\n${passed} of ${all.length} printed the same ${expected.length} characters, sha256 ${hash}`);
process.exit(passed === all.length ? 0 : 1);
