import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readBounded } from '../../src/cli/files/readBounded.js';
import { safeText } from '../../src/cli/say/safeText.js';
import { jsonText } from '../../src/report/json/jsonText.js';
import { soundCsv } from '../support/soundCsv.js';
import { csmhs } from './fakeHost.js';

/** What a terminal obeys, and what a build server does. */
const OBEYED = /(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]|^\s*::|##(?:\w*)\[/mu;
const sound = soundCsv('99990505', '2020-10', { crisisEvents: 38 });
const P = ['--policy', 'small-under-11'];

// Pieces that make trouble, in any order, with any text between them.
const nasty = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '\n',
        '\r',
        '::error::',
        '##[group]',
        '##vso[task]',
        '\u001b[31m',
        '\u009b31m',
        '\u202e',
        '\u2028',
      ),
      fc.constantFrom('\u007f', '\u0007', ' ', '#', ':', '\t', '\u200f', '\ufeff', '\u0085'),
      fc.string({ unit: 'binary', maxLength: 4 }),
    ),
    { minLength: 1, maxLength: 8 },
  )
  .map((parts) => parts.join('').replace(/[/\0]/g, ''))
  .filter((text) => !/\p{Cs}/u.test(text) && !text.startsWith('-') && text.trim() !== '');

const instrumentWith = (label: string) => ({
  id: 'x-y',
  edition: 'e1',
  title: label,
  audience: 'district',
  basis: 'proposed',
  source: 's',
  licence: 'l',
  scale: { min: 1, max: 6, labels: {} },
  bands: [
    { id: 'lo', fromTenths: 10 },
    { id: 'hi', fromTenths: 40 },
  ],
  minimumAnswered: { of: 2, in: 3 },
  domains: [
    { id: 'a', label, items: ['A1', 'A2'].map((id) => ({ id, label, kind: 'rated', scored: true })) },
  ],
});
const SHEET = {
  form: 'assessment@1',
  instrument: 'x-y',
  edition: 'e1',
  organization: '00240000',
  period: { from: '2019-08-26', to: '2020-06-19' },
  completedOn: '2020-09-14',
  roles: ['mentalHealthLead'],
  responses: { A1: 1, A2: 2 },
};

describe('whatever is in names, options and labels', () => {
  test('standard error and standard output obey nobody', async () => {
    await fc.assert(
      fc.asyncProperty(nasty, async (text) => {
        const files = {
          [`${text}.csv`]: sound,
          'w.csv': 'PK\u0003\u0004',
          [`in/${text}.ods`]: 'PK',
          'in/a.csv': sound,
        };
        const runs: [readonly string[], object?][] = [
          [[text]],
          [['validate', `${text}.tsv`]],
          [['validate', `${text}.csv`, '--show-values']],
          [['validate', 'in']],
          [['validate', 'in', '--fail-on-skipped']],
          [['validate', 'in/a.csv', `--${text}`]],
          [['validate', 'in/a.csv', '--cohort', text]],
          [['validate', 'in/a.csv', '--format', text]],
          [['validate', 'in/a.csv', '--explanations', text]],
          [['validate', 'in/a.csv', '-o', `locked/${text}`]],
          [['protect', 'in/a.csv', '--policy', text]],
          [['protect', `${text}.csv`, ...P]],
          [['explain', text]],
          [['schema', text]],
          [['help', text]],
        ];
        for (const [words] of runs) {
          const { out, err } = await csmhs(words, { files: { ...files, [`${text}.csv`]: 'PK\u0003\u0004' } });
          expect(out + err).not.toMatch(OBEYED);
          // One message is one line: no name forges another.
          for (const line of err.split('\n'))
            expect(line).toMatch(/^(csmhs: |$|\S*.*[A-Z]+ [a-z]+\.| {2}Fix: )/u);
        }
      }),
      { numRuns: 25 },
    );
  });

  test('labels of an instrument are text, each in its row', async () => {
    await fc.assert(
      fc.asyncProperty(nasty, async (label) => {
        const files = { 'i.json': JSON.stringify(instrumentWith(label)), 's.json': JSON.stringify(SHEET) };
        const { exit, out } = await csmhs(['score', 's.json', '--instrument', 'i.json'], { files });
        expect(exit).toBe(0);
        expect(out).not.toMatch(OBEYED);
        expect(out.split('\n')).toHaveLength(10);
      }),
      { numRuns: 20 },
    );
  });

  test('codes of a table are text, in every format', async () => {
    await fc.assert(
      fc.asyncProperty(nasty, async (text) => {
        const [a, b] = [`${text}a`, `${text}b`];
        const table = {
          dims: [{ name: 'school', root: text, tree: { [text]: [a, b] } }],
          cells: [
            { k: [a], v: 30 },
            { k: [b], v: 20 },
            { k: [text], v: 50 },
          ],
        };
        const files = { 't.json': JSON.stringify(table) };
        for (const format of ['text', 'json']) {
          const { exit, out } = await csmhs(['protect', 't.json', ...P, '--format', format], { files });
          expect(exit).toBe(0);
          expect(out).not.toMatch(OBEYED);
          if (format === 'json') {
            const { cells } = JSON.parse(out) as { cells: unknown[] };
            expect(cells).toEqual(expect.arrayContaining(table.cells));
          } else expect(out.split('\n')).toHaveLength(5);
        }
      }),
      { numRuns: 40 },
    );
  });

  test('JSON is the same value, whatever is in it', () => {
    fc.assert(
      fc.property(fc.dictionary(nasty, fc.oneof(nasty, fc.array(nasty), fc.integer())), (value) => {
        const text = jsonText(value);
        expect(text).not.toMatch(OBEYED);
        expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  test('colors of ours stay, those of others do not', () => {
    const ours = '\u001b[31mFATAL\u001b[0m a\u001b[2Jb';
    expect(safeText(ours, { colors: true })).toBe('\u001b[31mFATAL\u001b[0m a [2Jb');
    expect(safeText(ours)).toBe(' [31mFATAL [0m a [2Jb');
    expect(safeText('a\n  ::error::b\n##[error]c')).toBe('a\n  : :error::b\n# #[error]c');
  });

  test('a line of progress is one line', async () => {
    const name = 'a\n::error::\u001b[31m.csv';
    const long = `${sound}${`99990505,${'x'.repeat(900)},1\n`.repeat(5000)}`;
    const { err } = await csmhs(['validate', name], { files: { [name]: long }, terminal: true });
    expect(err).toContain('file 1 of 1: a ::error:: [31m.csv');
    expect(err.replaceAll('\r\u001b[K', '')).not.toMatch(OBEYED);
  });
});

describe('output that cannot be written', () => {
  const files = {
    'a.csv': sound,
    'bad.csv': 'organization,month,screened,screenedYtd\n99990505,2020-10,61,16\n',
  };
  const full = (to: 'out' | 'err') => ({ files, broken: { [to]: 'ENOSPC' } });

  test.each([
    [['validate', 'a.csv'], 2],
    [['validate', 'bad.csv'], 2],
    [['--help'], 2],
    [['rules', '--format', 'json'], 2],
    [['protect', 'a.csv', ...P], 2],
    [['validate', 'a.csv', 'gone.csv'], 3],
  ])('%j on a full disk is %i and one sentence', async (words, exit) => {
    const run = await csmhs(words, full('out'));
    expect([run.exit, run.out]).toEqual([exit, '']);
    expect(run.err).toMatch(
      /^(csmhs: gone.csv: .*\n)?csmhs: standard output cannot be written: the disk is full\.\n$/,
    );
  });

  test.each([
    [['validate', 'a.csv'], 0],
    [['validate', 'gone.csv'], 3],
    [['validate', '--nothing'], 2],
    [['validate', 'in'], 2],
    [['validate', 'in', 'bad.csv'], 2],
  ])('%j with standard error full is %i', async (words, exit) => {
    const more = { ...files, 'in/a.csv': sound, 'in/x.ods': 'PK' };
    expect((await csmhs(words, { ...full('err'), files: more })).exit).toBe(exit);
  });

  test('a reader that has left is no fault', async () => {
    const { exit, err } = await csmhs(['validate', 'bad.csv'], { files, broken: { out: 'EPIPE' } });
    expect([exit, err]).toEqual([1, '']);
  });

  test('a file on a full disk is told like the rest', async () => {
    const { exit, err } = await csmhs(['validate', 'a.csv', '-o', 'full/r.txt'], { files });
    expect([exit, err]).toEqual([2, 'csmhs: full/r.txt cannot be written: the disk is full.\n']);
  });

  test('the file that feeds standard input is never written over', async () => {
    const run = (path: string) =>
      csmhs(['validate', '-', '-o', path], { files, stdin: sound, stdinFile: 'a.csv' });
    const { exit, err, written } = await run('./a.csv');
    expect([exit, written]).toEqual([2, {}]);
    expect(err).toBe('csmhs: ./a.csv cannot be written: it is one of the files that were read.\n');
    expect(Object.keys((await run('bad.csv')).written)).toEqual(['bad.csv']);
  });

  test('reported numbers are written for their owner only', async () => {
    const run = async (...words: string[]) =>
      (await csmhs(['validate', 'bad.csv', ...words], { files })).ownerOnly;
    expect(await run('-o', 'r.txt')).toEqual([]);
    expect(await run('-o', 'r.txt', '--show-values')).toEqual(['r.txt']);
    expect(await run('-o', 'r.txt', '--show-values', '--format', 'json')).toEqual(['r.txt']);
  });
});

test('an input without an end is refused at the limit, and nothing more is asked of it', async () => {
  let given = 0;
  let closed = false;
  async function* endless() {
    try {
      for (;;) {
        given += 10;
        yield new Uint8Array(10);
      }
    } finally {
      closed = true;
    }
  }
  await expect(readBounded(endless(), 1000)).rejects.toMatchObject({ code: 'CSMHS_TOO_LARGE' });
  expect([given, closed]).toEqual([1010, true]);
  async function* whole() {
    yield new Uint8Array(600);
    yield new Uint8Array(400);
  }
  expect(await readBounded(whole(), 1000)).toHaveLength(1000);
});
