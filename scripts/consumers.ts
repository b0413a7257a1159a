// Everybody who uses the package: from the archive that would be published, in empty folders, with packages from the registry.
// All run one program, and all must print the same bytes. npm run consumers [GROUP ...]; a run of all groups is written to
// docs/consumers.md. It takes a quarter of an hour and needs Chromium.
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundlers } from './consumers/bundlers.js';
import type { Given, Group } from './consumers/consumer.js';
import { consumersPage, type Ran } from './consumers/consumersPage.js';
import { installed, packed } from './consumers/installation.js';
import { jest } from './consumers/jest.js';
import { modulePage } from './consumers/modulePage.js';
import { packages } from './consumers/packages.js';
import { runtimes } from './consumers/runtimes.js';
import { smokeProgram } from './consumers/smoke.js';
import { typescript } from './consumers/typescript.js';

const GROUPS: Readonly<Record<string, Group>> = {
  packages,
  runtimes,
  typescript,
  jest,
  bundlers,
  modulePage,
};

const wanted = process.argv.slice(3);
const unknown = wanted.filter((name) => !Object.hasOwn(GROUPS, name));
if (unknown.length > 0)
  throw new Error(`No group: ${unknown.join(', ')}. There are ${Object.keys(GROUPS).join(', ')}.`);

const csv = readFileSync('examples/data/synthetic-randolph-2020-21.csv', 'utf8');
const tarball = packed(mkdtempSync(join(tmpdir(), 'csmhs-pack-')));
const given: Given = {
  tarball,
  newest: installed([tarball, 'zod@4', 'hucre']),
  program: (kind, tell) => smokeProgram(kind, csv, tell),
};
given.newest.write('first.mjs', given.program('import'));
const expected = given.newest.node(['first.mjs']).trim();

const all: Ran[] = [];
for (const group of wanted.length > 0 ? wanted : Object.keys(GROUPS)) {
  for (const { name, version, line } of await GROUPS[group]!(given)) {
    const start = performance.now();
    let trouble: string | null = null;
    try {
      if ((await line()).trim() !== expected) trouble = 'It printed another line.';
    } catch (error) {
      trouble = (error as Error).message;
    }
    const seconds = (performance.now() - start) / 1000;
    all.push({ name, version, passed: trouble === null });
    console.log(
      `${trouble === null ? 'same' : 'NOT '}  ${seconds.toFixed(1).padStart(5)} s  ${name} ${version}`,
    );
    if (trouble !== null) console.log(trouble.slice(0, 2000));
  }
}
const hash = createHash('sha256').update(expected).digest('hex');
const passed = all.filter((each) => each.passed).length;
console.log(`\n${passed} of ${all.length} printed the same ${expected.length} characters, sha256 ${hash}`);
if (wanted.length === 0)
  writeFileSync(
    'docs/consumers.md',
    consumersPage(all, { day: new Date().toISOString().slice(0, 10), hash, length: expected.length }),
  );
process.exit(passed === all.length ? 0 : 1);
