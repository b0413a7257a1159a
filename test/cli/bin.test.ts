import { execFile, execFileSync, spawn, spawnSync } from 'node:child_process';
import {
  closeSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
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
  expect(out).toContain('a.csv:2:18  *** 2020-10 screened');
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

/** Runs the command with standard streams that are files, and gives its exit code and what it said to the others. */
function withStreams(words: string[], stdio: { in?: string; out?: string; err?: string }) {
  const open = (path: string | undefined, flags: string) =>
    path === undefined ? 'pipe' : openSync(path, flags);
  const streams = [open(stdio.in, 'r'), open(stdio.out, 'w'), open(stdio.err, 'w')];
  const { status, stdout, stderr } = spawnSync(process.execPath, [BIN, ...words], {
    cwd: folder,
    stdio: streams as ('pipe' | number)[],
    encoding: 'utf8',
  });
  for (const stream of streams) if (typeof stream === 'number') closeSync(stream);
  return { exit: status, out: stdout ?? '', err: stderr ?? '' };
}

// Linux has a device that is a full disk.
test.each(
  existsSync('/dev/full') ? ['validate a.csv', 'rules', '--help', 'validate a.csv --format json'] : [],
)('%s on a full disk is 2, in one sentence and without a stack', (words) => {
  const { exit, err } = withStreams(words.split(' '), { out: '/dev/full' });
  expect([exit, err]).toEqual([2, 'csmhs: standard output cannot be written: the disk is full.\n']);
});

test.each(
  existsSync('/dev/full')
    ? ([
        ['validate gone.csv', 3],
        ['validate --nothing', 2],
        ['validate a.csv', 1],
      ] as const)
    : [],
)('%s with standard error full is %i', (words, exit) => {
  expect(withStreams(words.split(' '), { err: '/dev/full' }).exit).toBe(exit);
});

test('a file as standard output holds all of it', () => {
  const path = join(folder, 'all.json');
  expect(withStreams(['rules', '--format', 'json'], { out: path }).exit).toBe(0);
  expect(JSON.parse(readFileSync(path, 'utf8'))).toContainEqual(
    expect.objectContaining({ code: 'core.code-unreadable', basis: 'proposed' }),
  );
  rmSync(path);
});

test('never writes over the file that feeds standard input, by whatever name', () => {
  const [data, link] = [join(folder, 'in.csv'), join(folder, 'in-link.csv')];
  writeFileSync(data, readFileSync(join(folder, 'a.csv')));
  symlinkSync('in.csv', link);
  for (const path of ['in.csv', './in-link.csv', '/dev/stdin']) {
    const { exit, err } = withStreams(['validate', '-', '-o', path], { in: data });
    expect([exit, err]).toEqual([2, expect.stringContaining('it is one of the files that were read')]);
  }
  expect(readFileSync(data, 'utf8')).toBe(readFileSync(join(folder, 'a.csv'), 'utf8'));
  for (const path of [data, link]) rmSync(path);
});

test('reported numbers go to files that only their owner reads', async () => {
  const modeOf = (name: string) => statSync(join(folder, name)).mode & 0o777;
  writeFileSync(join(folder, 'wide.txt'), '', { mode: 0o644 });
  for (const name of ['new.txt', 'wide.txt']) {
    await csmhs('validate', 'a.csv', '--show-values', '-o', name);
    expect([name, modeOf(name)]).toEqual([name, 0o600]);
  }
  for (const name of ['new.txt', 'wide.txt']) rmSync(join(folder, name));
});

test('devices and JSON beyond the limit are refused, pipes are read', async () => {
  const big = join(folder, 'big.json');
  writeFileSync(big, '');
  truncateSync(big, 513 * 1024 * 1024);
  expect(await csmhs('validate', 'big.json')).toMatchObject({
    exit: 3,
    err: expect.stringContaining('larger than 512 MB'),
  });
  rmSync(big);
  expect(await csmhs('validate', '/dev/zero')).toMatchObject({
    exit: 3,
    err: 'csmhs: /dev/zero cannot be read: it is a device, not a file.\n',
  });
  const pipe = join(folder, 'pipe.csv');
  execFileSync('mkfifo', [pipe]);
  const writer = spawn('cp', ['a.csv', 'pipe.csv'], { cwd: folder });
  expect((await csmhs('validate', 'pipe.csv')).out).toContain('pipe.csv:2:18');
  await new Promise((resolve) => (writer.exitCode === null ? writer.on('close', resolve) : resolve(null)));
  rmSync(pipe);
});

test('names what it passes over in a real folder, and follows no link to a folder', async () => {
  const at = join(folder, 'd[1]');
  mkdirSync(join(at, '2020'), { recursive: true });
  writeFileSync(join(at, 'bad\n.csv'), readFileSync(join(folder, 'a.csv')));
  writeFileSync(join(at, '2020', 'x.ods'), 'PK');
  // Not every system lets a name be other than UTF-8.
  if (process.platform === 'linux')
    writeFileSync(
      Buffer.concat([Buffer.from(join(at, 'caf')), Buffer.from([0xe9]), Buffer.from('.csv')]),
      readFileSync(join(folder, 'a.csv')),
    );
  symlinkSync('..', join(at, '2020', 'up'));
  const own = await csmhs('validate', 'd[1]');
  expect(own).toMatchObject({
    exit: 1,
    err: 'csmhs: passed over in d[1]: 1 workbook (2020/x.ods), 1 linked folder (2020/up)\n',
  });
  expect(own.out).toContain('d[1]/bad .csv:2:18');
  if (process.platform === 'linux') expect(own.out).toContain('d[1]/caf\ufffd.csv:2:');
  const below = await csmhs('validate', 'd[1]/**');
  expect(below).toMatchObject({
    exit: 1,
    err: 'csmhs: passed over in d[1]: 1 workbook (2020/x.ods), 1 linked folder (2020/up)\n',
  });
  rmSync(at, { recursive: true });
});

test('--watch sees a file that was saved, and ends with the last look on Ctrl+C', async () => {
  const file = join(folder, 'watched.csv');
  const text = (screened: number) =>
    `organization,month,screened,screenedYtd\n99990505,2020-10,${screened},61\n`;
  writeFileSync(file, text(61));
  const child = spawn(process.execPath, [BIN, 'validate', 'watched.csv', '--watch', '--quiet'], {
    cwd: folder,
  });
  let err = '';
  let looks = 0;
  child.stderr.on('data', (chunk) => {
    err += chunk;
    const now = err.split('Ctrl+C ends').length - 1;
    if (now === looks) return;
    looks = now;
    if (looks === 1) writeFileSync(file, text(62));
    else child.kill('SIGINT');
  });
  const exit = await new Promise((resolve) => child.on('exit', resolve));
  expect(err).toContain('csmhs: watched.csv changed.');
  expect(exit).toBe(1);
});

test('a schema of a form that is brought along is made by the built command', async () => {
  writeFileSync(join(folder, 'form.json'), (await csmhs('template', 'monthly-form')).out);
  const { exit, out } = await csmhs('schema', 'monthly-report', '--form', 'form.json');
  expect(exit).toBe(0);
  expect(out).toContain('telehealthVisits');
  const registry = await csmhs('validate', 'a.csv', '--registry', 'ma-2020-21', '--fail-on', 'fatal');
  expect(registry.err).toBe('');
});
