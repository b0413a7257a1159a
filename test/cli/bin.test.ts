import { execFile, spawn } from 'node:child_process';
import {
  lstatSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ROOT } from '../support/sourceFiles.js';

// The command as it is installed: the built file, a real process, a real folder.
const BIN = join(ROOT, 'dist/cli/main.mjs');
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'csmhs-'));
  writeFileSync(join(folder, 'a.csv'), 'organization,month,screened,screenedYtd\n99990505,2020-10,61,16\n');
});
afterAll(() => rmSync(folder, { recursive: true }));

function csmhs(...words: string[]): Promise<{ exit: number; out: string; err: string }> {
  return new Promise((resolve) => {
    const env = { ...process.env, NO_COLOR: '', FORCE_COLOR: '' };
    execFile(process.execPath, [BIN, ...words], { cwd: folder, env }, (error, out, err) =>
      resolve({ exit: typeof error?.code === 'number' ? error.code : 0, out, err }),
    );
  });
}

test('is a program with the version of its package', async () => {
  expect(readFileSync(BIN, 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n/);
  const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string };
  expect(await csmhs('--version')).toEqual({ exit: 0, out: `${version}\n`, err: '' });
});

test('validates files of a folder and says by its exit code how it went', async () => {
  const { exit, out } = await csmhs('validate', '*.csv');
  expect(exit).toBe(1);
  expect(out).toContain('a.csv:2:18  99990505 2020-10 screened');
  expect((await csmhs('validate', 'gone.csv')).exit).toBe(3);
  expect((await csmhs('validate', '--nothing')).exit).toBe(2);
});

test('writes a report whole, and leaves nothing else in the folder', async () => {
  await csmhs('validate', 'a.csv', '--format', 'json', '-o', 'report.json');
  expect(JSON.parse(readFileSync(join(folder, 'report.json'), 'utf8'))).toHaveProperty('counts.fatal', 1);
  expect((await csmhs('validate', 'a.csv', '-o', join('no', 'such', 'folder.txt'))).exit).toBe(2);
  expect(readdirSync(folder).sort()).toEqual(['a.csv', 'report.json']);
});

test('never writes over the data, by whatever name', async () => {
  const data = readFileSync(join(folder, 'a.csv'), 'utf8');
  symlinkSync('a.csv', join(folder, 'link.csv'));
  for (const path of ['a.csv', join(folder, 'a.csv'), 'link.csv'])
    expect((await csmhs('validate', 'a.csv', '-o', path)).exit).toBe(2);
  const { out } = await csmhs(
    'validate',
    'a.csv',
    join(folder, 'a.csv'),
    './a.csv',
    'link.csv',
    '--format',
    'json',
  );
  expect(JSON.parse(out)).toMatchObject({ files: [{ name: 'a.csv' }], counts: { fatal: 1 } });
  expect(readFileSync(join(folder, 'a.csv'), 'utf8')).toBe(data);
  rmSync(join(folder, 'link.csv'));
});

test('writes through links, and leaves who may read a file as it was', async () => {
  const [report, link, gone] = ['private.json', 'latest.json', 'dangling.json'].map((name) =>
    join(folder, name),
  );
  writeFileSync(report!, '{}', { mode: 0o600 });
  symlinkSync('private.json', link!);
  symlinkSync('made.json', gone!);
  for (const path of [link!, gone!]) await csmhs('validate', 'a.csv', '--format', 'json', '-o', path);
  expect(JSON.parse(readFileSync(report!, 'utf8'))).toHaveProperty('counts.fatal', 1);
  expect([statSync(report!).mode & 0o777, lstatSync(link!).isSymbolicLink()]).toEqual([0o600, true]);
  expect([lstatSync(gone!).isSymbolicLink(), statSync(join(folder, 'made.json')).isFile()]).toEqual([
    true,
    true,
  ]);
  for (const name of ['private.json', 'latest.json', 'dangling.json', 'made.json'])
    rmSync(join(folder, name));
});

test('reads standard input, and is not put out by a reader that leaves early', async () => {
  const child = spawn(process.execPath, [BIN, 'validate', '-'], { cwd: folder });
  let err = '';
  child.stderr.on('data', (chunk) => {
    err += chunk;
  });
  child.stdout.destroy();
  child.stdin.end(readFileSync(join(folder, 'a.csv')));
  const exit = await new Promise((resolve) => child.on('close', resolve));
  expect([exit, err]).toEqual([1, '']);
});
