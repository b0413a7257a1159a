import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from '../support/sourceFiles.js';

// docs/dependencies.md is the record of what was reviewed: nothing is installed that does not stand there as it is.

type Manifest = Readonly<
  Record<'dependencies' | 'peerDependencies' | 'devDependencies', Record<string, string>>
>;
type Locked = { readonly version: string; readonly license?: string; readonly hasInstallScript?: boolean };

const textOf = (path: string) => readFileSync(join(ROOT, path), 'utf8');
const manifest = JSON.parse(textOf('package.json')) as Manifest;
const { packages } = JSON.parse(textOf('package-lock.json')) as {
  packages: Readonly<Record<string, Locked>>;
};
const page = textOf('docs/dependencies.md');

const sections = page.split(/^## /m);
const rowsBelow = (heading: string) =>
  (sections.find((section) => section.startsWith(heading)) ?? '')
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .map((line) => line.split('|').map((cell) => cell.trim()))
    .map(([, name, , version, , license, script]) => [name!.slice(1, -1), version, license, script]);

const lockedRows = (names: readonly string[]) =>
  names.map((name) => {
    const { version, license, hasInstallScript } = packages[`node_modules/${name}`]!;
    return [name, version, license, hasInstallScript ? 'yes' : 'no'];
  });

test.each([
  ['What comes along', Object.keys(manifest.dependencies)],
  ['What you add', Object.keys(manifest.peerDependencies)],
  [
    'What builds',
    Object.keys(manifest.devDependencies).filter((name) => !(name in manifest.peerDependencies)),
  ],
])('%s stands in the record with its version, licence and install script', (heading, names) => {
  expect(rowsBelow(heading)).toEqual(lockedRows(names));
});

test('what is installed with the package has a licence without conditions on those who use it, and runs nothing', () => {
  const come = Object.keys({ ...manifest.dependencies, ...manifest.peerDependencies });
  for (const [name, , license, script] of lockedRows(come))
    expect([name, license, script]).toEqual([name, 'MIT', 'no']);
});
