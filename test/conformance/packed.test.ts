import { execFileSync, spawnSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { changesBetween } from '../../conformance/runner/changesBetween.js';
import type { Kit } from '../../conformance/runner/kit.js';
import { ROOT } from '../support/sourceFiles.js';

// The kit as another team gets it: the file that `npm pack` writes, unpacked where there is no csmhs.

let folder: string;
let kit: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'csmhs-kit-'));
  execFileSync('npm', ['pack', '--pack-destination', folder], { cwd: `${ROOT}conformance`, stdio: 'ignore' });
  const [archive] = readdirSync(folder);
  execFileSync('tar', ['-xzf', archive!], { cwd: folder });
  kit = join(folder, 'package');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const json = (file: string) => JSON.parse(readFileSync(join(kit, file), 'utf8'));

test('its manifest names every file of cases, in one version', () => {
  const { name, version, files } = json('manifest.json') as Kit & {
    name: string;
    files: { file: string; cases: number }[];
  };
  expect({ name, version }).toEqual({
    name: json('package.json').name,
    version: json('package.json').version,
  });
  const found = readdirSync(kit).filter(
    (file) => file.endsWith('.json') && !/^(package|manifest)/.test(file),
  );
  expect(files.map(({ file }) => file)).toEqual(found.sort());
  for (const { file, cases } of files) {
    expect(json(file).cases, file).toHaveLength(cases);
    expect(json(file).version, file).toBe(version);
  }
});

test('its runner proves functions that are not ours', () => {
  // The kit brings its runner as TypeScript: here as a tool of the other team makes it a program.
  const program = `
    import { readFileSync } from 'node:fs';
    import { runKit } from './package/runner/runKit.ts';
    const kit = JSON.parse(readFileSync('package/core.json', 'utf8'));
    const cases = kit.cases.filter((each) => each.function === 'percentOf');
    const percentOf = (round) => (part, whole) => (whole === 0 ? null : round((1000 * part) / whole) / 10);
    const run = (round) => runKit({ ...kit, cases }, { percentOf: percentOf(round) });
    console.log(JSON.stringify([run(Math.round), run(Math.floor)]));`;
  writeFileSync(join(folder, 'program.ts'), program);
  const esbuild = join(ROOT, 'node_modules/esbuild/bin/esbuild');
  const words = ['program.ts', '--bundle', '--platform=node', '--outfile=program.cjs', '--log-level=error'];
  execFileSync(esbuild, words, { cwd: folder });
  const printed = execFileSync(process.execPath, ['program.cjs'], { cwd: folder, encoding: 'utf8' });
  const [halfUp, cut] = JSON.parse(printed) as [string[], string[]];
  expect(halfUp).toEqual([]);
  expect(cut).toContain('core, percentOf, "1 of 16": /: 6.2, not 6.3');
});

test('its example runs in an empty folder as its README says, and prints what stands there', () => {
  const readme = readFileSync(join(kit, 'README.md'), 'utf8');
  const [, line] = /^npx esbuild (.+)$/m.exec(readme)!;
  // What `npm install` leaves there, without a registry.
  mkdirSync(join(folder, 'node_modules'));
  symlinkSync(ROOT, join(folder, 'node_modules/csmhs'), 'dir');
  symlinkSync(kit, join(folder, 'node_modules/csmhs-conformance'), 'dir');
  const esbuild = join(ROOT, 'node_modules/esbuild/bin/esbuild');
  const words = ['--log-level=error', '--preserve-symlinks', '--tsconfig-raw={}'];
  execFileSync(esbuild, [...line!.split(' '), ...words], { cwd: folder });
  const printed = execFileSync(process.execPath, ['prove.mjs'], { cwd: folder, encoding: 'utf8' });
  expect(readme).toContain(`\`\`\`\n${printed}\`\`\`\n`);
});

test('its README says how many cases the examples in Java and C# run', () => {
  const { version, cases } = json('core.json') as Kit;
  const proved = ['percentOf', 'roundHalfUp'];
  for (const file of ['Example.java', 'Example.cs'])
    for (const name of proved) expect(readFileSync(join(kit, file), 'utf8')).toContain(`"${name}"`);
  const run = cases.filter((each) => proved.includes(each.function)).length;
  expect(readFileSync(join(kit, 'README.md'), 'utf8')).toContain(
    `core ${version}: ${run} cases run, 0 differences, ${cases.length - run} cases of functions that are not here`,
  );
});

const java = spawnSync('java', ['-version'], { encoding: 'utf8' });
const JAVA = Number(/version "(\d+)/.exec(java.stderr ?? '')?.[1] ?? 0);

test.skipIf(JAVA < 17)(
  'its example in Java proves two functions, and finds what is wrong (needs Java 17)',
  () => {
    const core = json('core.json') as Kit;
    const cases = core.cases.map((each) => (each.name === '1 of 16' ? { ...each, expected: 6.2 } : each));
    writeFileSync(join(kit, 'changed.json'), JSON.stringify({ ...core, cases }));
    const printed = execFileSync('java', ['Example.java', 'core.json', 'changed.json'], {
      cwd: kit,
      encoding: 'utf8',
    });
    const own = cases.filter((each) => ['percentOf', 'roundHalfUp'].includes(each.function)).length;
    const line = (differences: number) =>
      `core ${core.version}: ${own} cases run, ${differences} differences, ${cases.length - own} cases of functions that are not here`;
    expect(printed.trim().split(/\r?\n/)).toEqual([
      line(0),
      line(1),
      'percentOf, "1 of 16": /: 6.3, not 6.2',
    ]);
  },
  // The compiler of Java starts, too.
  120_000,
);

test('it tells what changed between two versions of a file', () => {
  const [first, second, third] = (json('core.json') as Kit).cases.filter(
    (each) => each.function === 'percentOf',
  );
  const before = { ...json('core.json'), cases: [first, second] } as Kit;
  const after = { ...before, cases: [{ ...second!, expected: 7 }, third!] };
  const name = (each: typeof first) => `percentOf, "${each!.name}"`;
  expect(changesBetween(before, after)).toEqual({
    added: [name(third)],
    removed: [name(first)],
    changed: [name(second)],
  });
});
