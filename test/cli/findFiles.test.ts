import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findFiles } from '../../src/cli/files/findFiles.js';
import { NODE_FILES } from '../../src/cli/files/nodeFiles.js';
import { nameText, pathBytes } from '../../src/cli/files/pathBytes.js';
import type { ValidationReport } from '../../src/report/index.js';
import { soundCsv } from '../support/soundCsv.js';
import { csmhs, type FakeMachine } from './fakeHost.js';

const sound = soundCsv('99990505', '2020-10', { crisisEvents: 38 });
const swapped = 'organization,month,screened,screenedYtd\n99990505,2020-10,61,16\n';

/** What each command that takes FILES reads of them, and what it says. */
async function readBy(words: readonly string[], machine: FakeMachine) {
  const { exit, out, err } = await csmhs(['validate', ...words, '--format', 'json'], machine);
  const names = out === '' ? [] : (JSON.parse(out) as ValidationReport).files.map(({ name }) => name);
  return { exit, err, names };
}

describe('a folder', () => {
  const files = {
    'in/a.csv': sound,
    'in/B.CSV': sound.replace('2020-10', '2020-11'),
    'in/old.Xls': 'PK',
    'in/new.ods': 'PK',
    'in/2019/c.csv': swapped,
    'in/2020/d.csv': swapped,
    'in/notes.txt': 'x',
    'in/live.csv': '',
    'in/.git/x.csv': swapped,
    'in/2020/node_modules/x.csv': swapped,
    'in/.h.csv': swapped,
    'in/~$a.csv': swapped,
  };
  const machine = { files, devices: ['in/live.csv'] };
  const said =
    'csmhs: passed over in in: 2 workbooks (new.ods, old.Xls), 1 folder of packages (2020/node_modules), ' +
    '1 other file (notes.txt), 1 pipe or device (live.csv), 3 hidden names (.git, .h.csv, ~$a.csv)\n';

  test('is its data files and those of all below it, and the command says what it passes over', async () => {
    const { err, names } = await readBy(['in'], machine);
    expect([err, names]).toEqual([said, ['in/2019/c.csv', 'in/2020/d.csv', 'in/B.CSV', 'in/a.csv']]);
  });

  test('is the same to csmhs protect', async () => {
    const protect = (...words: string[]) =>
      csmhs(['protect', ...words, '--policy', 'small-under-11'], machine);
    const own = { ...machine, files: { ...files, 'in/2019/c.csv': sound, 'in/2020/d.csv': sound } };
    const { exit, out, err } = await csmhs(
      ['protect', 'in/', '--policy', 'small-under-11', '--format', 'text'],
      own,
    );
    expect([exit, err]).toEqual([0, said.replace('in in:', 'in in/:')]);
    expect(out).toContain('crisisEvents\n          2020-10  2020-11\n');
    expect(out).toContain('99990505       38       38\n');
    expect((await protect('in', '--fail-on-skipped')).exit).toBe(3);
  });

  test('with --fail-on-skipped fails for it, but not for hidden names', async () => {
    const run = (more: object) =>
      csmhs(['validate', 'in', '--fail-on-skipped'], { files: { 'in/a.csv': sound, ...more } });
    for (const name of ['.DS_Store', '.git/x.ods', 'deep/a.csv'])
      expect((await run({ [`in/${name}`]: sound.replace('2020-10', '2020-11') })).exit).toBe(0);
    for (const name of ['x.ods', 'deep/x.ods', 'read.me']) {
      const { exit, err } = await run({ [`in/${name}`]: sound });
      expect([exit, err]).toEqual([3, expect.stringMatching(/^csmhs: passed over in in: 1 /)]);
    }
  });

  test('of --history says so, too', async () => {
    const { err } = await readBy(['in/a.csv', '--history', 'old'], {
      files: { 'in/a.csv': sound, 'old/x.ods': 'PK', 'old/2019/a.csv': sound },
    });
    expect(err).toBe('csmhs: passed over in old: 1 workbook (x.ods)\n');
  });

  test('with /** is all below it, and what lies there unread is said as well', async () => {
    const { err, names } = await readBy(['in/**'], machine);
    expect(names).toEqual(['in/2019/c.csv', 'in/2020/d.csv', 'in/B.CSV', 'in/a.csv']);
    expect(err).toBe(said);
    const deep = await readBy(['in/**'], { files: { 'in/a.csv': sound, 'in/2020/x.xls': 'PK' } });
    expect(deep.err).toBe('csmhs: passed over in in: 1 workbook (2020/x.xls)\n');
  });

  test('names ten of a kind and counts all', async () => {
    const many = Object.fromEntries(Array.from({ length: 12 }, (_, i) => [`in/${10 + i}.ods`, 'PK']));
    const { err } = await readBy(['in'], { files: { ...many, 'in/a.csv': sound } });
    expect(err).toContain('12 workbooks (10.ods, 11.ods,');
    expect(err).toContain('19.ods, and 2 more)');
  });

  test.each([
    [
      'with nothing to read',
      ['in'],
      { 'in/2020/a.txt': sound, 'in/x.ods': 'PK' },
      'in: no file is found there.',
    ],
    [
      'that cannot be looked into',
      ['locked'],
      { 'locked/a.csv': sound },
      'locked cannot be looked into: permission',
    ],
    [
      'below one',
      ['in/**'],
      { 'in/a.csv': sound, 'in/locked/a.csv': sound },
      'in/locked cannot be looked into',
    ],
    ['that a pattern does not fit', ['in/*.tsv'], { 'in/a.csv': sound }, 'in/*.tsv: no file is found there.'],
  ])('%s is unreadable', async (_, words, files, because) => {
    const { exit, err } = await readBy(words, { files });
    expect(exit).toBe(3);
    expect(err).toContain(because);
  });

  test('is no pattern of files: a pattern that fits it says that it is passed over', async () => {
    const { err, names } = await readBy(['in/*'], { files: { 'in/a.csv': sound, 'in/2020/a.csv': swapped } });
    expect([err, names]).toEqual([
      'csmhs: passed over in in: 1 subfolder (2020); in/** reads all below\n',
      ['in/a.csv'],
    ]);
  });
});

describe('names', () => {
  // No slash and no NUL: all else may stand in the name of a file.
  const name = fc
    .string({ unit: 'binary', minLength: 1, maxLength: 12 })
    .filter((text) => !/[/\0]/.test(text) && !/^[.~]/.test(text) && !/\p{Cs}/u.test(text));

  test('of any characters are read out of a folder and out of a pattern', async () => {
    await fc.assert(
      fc.asyncProperty(name, fc.constantFrom('.csv', '.CSV', '.Csv'), async (stem, ending) => {
        const path = `in/${stem}${ending}`;
        for (const word of ['in', 'in/**', `in/*${ending}`, `**/*${ending}`, path]) {
          const { names } = await readBy([word], { files: { [path]: sound } });
          expect(names).toEqual([path]);
        }
      }),
      { numRuns: 40 },
    );
  });

  test('of any bytes come back as they were', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 1, maxLength: 12 }), name, (bytes, stem) => {
        expect([...Buffer.from(pathBytes(nameText(bytes)))]).toEqual([...bytes]);
        // Next to a name that is UTF-8, as in a path.
        const path = `${stem}/${nameText(bytes)}`;
        expect(Buffer.from(pathBytes(path))).toEqual(Buffer.concat([Buffer.from(`${stem}/`), bytes]));
      }),
    );
  });

  test('of folders are taken as they stand at the beginning of a pattern, with any signs in them', async () => {
    const signs = fc.string({ unit: fc.constantFrom(...'a1[]{}*?!,\n'), minLength: 1, maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(signs, signs, async (folder, below) => {
        const path = `${folder}/${below}/a.csv`;
        expect((await readBy([`${folder}/${below}/*.csv`], { files: { [path]: sound } })).names).toEqual([
          path,
        ]);
      }),
      { numRuns: 60 },
    );
  });

  test('with signs can be told with a backslash before each', async () => {
    const signs = fc.string({ unit: fc.constantFrom(...'a1[]{}*?,\\'), minLength: 1, maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(signs, async (stem) => {
        const word = `in/${stem.replace(/[[\]{}*?,\\]/g, '\\$&')}.cs[v]`;
        const { names } = await readBy([word], { files: { [`in/${stem}.csv`]: sound, 'in/b.csv': sound } });
        expect(names).toEqual([`in/${stem}.csv`]);
      }),
      { numRuns: 60 },
    );
  });

  test.each([
    ['d[1]/*.csv', ['d[1]/a.csv']],
    ['d\\[1\\]/*.csv', ['d[1]/a.csv']],
    ['*/d[1]/*.csv', ['x/d[1]/a.csv']],
    ['d[1]*/*.csv', ['d1/a.csv', 'd1x/a.csv']],
    ['d1*\\a.csv', ['d1/a.csv', 'd1x/a.csv']],
    ['d[z-a]/*.csv', []],
    ['d[!2]/a.csv', ['d1/a.csv']],
    ['{d1,x/d[[]1]}/*.csv', ['d1/a.csv', 'x/d[1]/a.csv']],
    ['d[1]', ['d[1]/a.csv', 'd[1]/e/b.csv']],
    ['d[1]/**', ['d[1]/a.csv', 'd[1]/e/b.csv']],
  ])('%s', async (word, expected) => {
    const paths = ['d[1]/a.csv', 'd[1]/e/b.csv', 'd1/a.csv', 'd1x/a.csv', 'x/d[1]/a.csv', 'x/d1/a.csv'];
    const files = Object.fromEntries(paths.map((path) => [path, sound]));
    expect((await readBy([word], { files })).names).toEqual(expected);
  });
});

describe('a real folder, such as that of --history', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'csmhs-'));
    mkdirSync(join(folder, 'in/below'), { recursive: true });
    writeFileSync(join(folder, 'in/below/a.csv'), sound);
  });
  // A path that is too long for Node is none for the shell.
  afterAll(() => execFileSync('rm', ['-rf', folder]));

  test('with links that lead round and round is read once', async () => {
    symlinkSync('..', join(folder, 'in/below/up'));
    symlinkSync(join(folder, 'in'), join(folder, 'in/itself'));
    symlinkSync('loop.csv', join(folder, 'in/loop.csv'));
    for (const word of ['in', 'in/**', 'in/**/*.csv', '**/*.csv']) {
      const { paths, skipped, troubles } = await findFiles(join(folder, word), NODE_FILES);
      expect(paths).toEqual([join(folder, 'in/below/a.csv'), join(folder, 'in/loop.csv')]);
      expect(skipped.map(({ kind }) => kind)).toContain('linkedFolder');
      expect(troubles).toEqual([]);
    }
    await expect(NODE_FILES.read(join(folder, 'in/loop.csv'))).rejects.toThrow(/ELOOP/);
  });

  test('that is deeper than a path can be long says where it ends', async () => {
    const name = 'd'.repeat(100);
    const script = `for i in $(seq 60); do mkdir ${name} && cd -P ${name}; done; echo > a.csv`;
    mkdirSync(join(folder, 'deep'));
    execFileSync('bash', ['-c', script], { cwd: join(folder, 'deep') });
    writeFileSync(join(folder, 'deep', name, 'b.csv'), sound);
    const { paths, troubles } = await findFiles(join(folder, 'deep'), NODE_FILES);
    expect(paths).toEqual([join(folder, 'deep', name, 'b.csv')]);
    expect(troubles).toEqual([expect.stringMatching(/cannot be looked into: .*too long/)]);
  });
});
