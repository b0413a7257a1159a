import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { csmhs } from './fakeHost.js';

const HEAD = 'organization,month,crisisEvents\n';
const ROWS = '00240000,2020-10,38\n00240005,2020-10,4\n00240018,2020-10,14\n00240505,2020-10,20\n';
const files = { 'october.csv': HEAD + ROWS };
const table = JSON.stringify({
  dims: [{ name: 'school', root: 'District', tree: { District: ['A', 'B', 'C'] } }],
  cells: [
    { k: ['A'], v: 3 },
    { k: ['B'], v: 20 },
    { k: ['C'], v: 31 },
    { k: ['District'], v: 54 },
  ],
});
const P = ['--policy', 'small-under-11'];

describe('csmhs protect', () => {
  test('writes monthly counts with the small one and its cover withheld', async () => {
    const { exit, out, err } = await csmhs(['protect', 'october.csv', ...P], { files });
    expect([exit, err]).toEqual([0, '']);
    expect(out).toBe(
      'crisisEvents\n          2020-10\n00240000       38\n00240005        *\n00240018        *\n00240505       20\n\nSafe only if nothing else was published from these counts. Keep a ledger with --releases FILE to publish more.\n',
    );
  });

  test('publishes no month that is after the day of --as-of', async () => {
    const later = { 'october.csv': `${HEAD}${ROWS}00240000,2020-12,40\n` };
    expect((await csmhs(['protect', 'october.csv', ...P], { files: later })).exit).toBe(0);
    const early = await csmhs(['protect', 'october.csv', ...P, '--as-of', '2020-11-15'], { files: later });
    expect([early.exit, early.out]).toEqual([1, '']);
    expect(early.err).toContain('monthly.month-in-future');
    const done = await csmhs(['protect', 'october.csv', ...P, '--as-of', '2020-12-31'], { files: later });
    expect(done.exit).toBe(0);
  });

  test('writes a table as JSON, with nothing but what may be published', async () => {
    const { exit, out } = await csmhs(['protect', 't.json', ...P, '--format', 'json'], {
      files: { 't.json': table },
    });
    expect(exit).toBe(0);
    expect(JSON.parse(out)).toEqual({
      cells: [
        { k: ['A'], v: null },
        { k: ['B'], v: null },
        { k: ['C'], v: 31 },
        { k: ['District'], v: 54 },
      ],
      safeOnlyIf: expect.stringContaining('nothing else was published'),
    });
  });

  test('takes a table of the vectors as it stands', async () => {
    const text = readFileSync('test/vectors/disclosure/t01-2d.json', 'utf8');
    const { exit, out } = await csmhs(['protect', '-', ...P], { stdin: text });
    expect(exit).toBe(0);
    expect(out.split('\n')[0]).toMatch(/^ +All +Anxiety/);
  });

  describe('--releases', () => {
    const YEAR = 'organization,month,tier2Served,tier2New,tier2ServedYtd\n';
    const year = {
      'sep.csv': `${YEAR}00240000,2020-09,40,40,40\n`,
      'oct.csv': `${YEAR}00240000,2020-10,42,5,45\n`,
    };
    const run = (name: string, written: Record<string, string> = {}, more: readonly string[] = []) =>
      csmhs(['protect', name, ...P, '--releases', 'l.json', '--format', 'json', ...more], {
        files: { ...year, ...written },
      });

    test('holds a month against the ones before and adds it to the ledger', async () => {
      const first = await run('sep.csv');
      expect([first.exit, JSON.parse(first.out).releases]).toEqual([0, 0]);
      expect(first.err).toContain('there was no l.json yet');
      const ledger = first.written['l.json']!;
      expect(JSON.parse(ledger).releases).toHaveLength(1);
      const second = await run('oct.csv', { 'l.json': ledger });
      expect([second.exit, second.err]).toEqual([0, '']);
      const { measures, releases } = JSON.parse(second.out);
      expect(releases).toBe(1);
      expect(measures.tier2ServedYtd[0].value).toBeNull();
      expect(JSON.parse(second.written['l.json']!).releases).toHaveLength(2);
      expect(second.written['l.json']).not.toContain('"value": 5');
    });

    test.each([
      ['is not JSON', '{', 3],
      ['is of another form', '{"form":"csmhs-releases@9","releases":[]}', 3],
      ['holds what is no release', '{"form":"csmhs-releases@1","releases":[{}]}', 1],
    ])('a ledger that %s stops everything and stays as it was', async (_, ledger, exit) => {
      const ended = await run('oct.csv', { 'l.json': ledger });
      expect([ended.exit, ended.out]).toEqual([exit, '']);
      expect(ended.written['l.json']).toBeUndefined();
    });

    test('nothing is handed out that is not in the ledger, and nothing stays in it that was not', async () => {
      const broken = await csmhs(['protect', 'sep.csv', ...P, '--releases', 'l.json'], {
        files: year,
        unwritable: ['l.json'],
      });
      expect([broken.exit, broken.out]).toEqual([2, '']);
      const ledger = (await run('sep.csv')).written['l.json']!;
      const refused = await csmhs(['protect', 'oct.csv', ...P, '--releases', 'l.json', '-o', 'o.txt'], {
        files: { ...year, 'l.json': ledger },
        unwritable: ['o.txt'],
      });
      expect(refused.exit).toBe(2);
      expect(JSON.parse(refused.written['l.json']!)).toEqual(JSON.parse(ledger));
      expect((await run('sep.csv', {}, ['-o', 'l.json'])).exit).toBe(2);
    });
  });

  test('reads own headings with --map', async () => {
    const own = {
      'o.csv': HEAD.replace('crisisEvents', 'Crises') + ROWS,
      'm.json': '{ "Crises": "crisisEvents" }',
    };
    const plain = await csmhs(['protect', 'october.csv', ...P], { files });
    expect((await csmhs(['protect', 'o.csv', ...P], { files: own })).exit).toBe(1);
    const mapped = await csmhs(['protect', 'o.csv', ...P, '--map', 'm.json'], { files: own });
    expect([mapped.exit, mapped.out]).toEqual([0, plain.out]);
    const wrong = { ...own, 'm.json': '{ "Crises": "crisisEvent" }' };
    expect((await csmhs(['protect', 'o.csv', ...P, '--map', 'm.json'], { files: wrong })).exit).toBe(2);
  });

  test('explains on standard error only, and only when asked', async () => {
    const plain = await csmhs(['protect', 't.json', ...P], { files: { 't.json': table } });
    const asked = await csmhs(['protect', 't.json', ...P, '--explain'], { files: { 't.json': table } });
    expect(plain.err).toBe('');
    expect(asked.err).toContain('B is large enough to be shown');
    expect(asked.out).toBe(plain.out);
  });

  test('writes the file whole, and none where nothing may be published', async () => {
    const whole = await csmhs(['protect', 'october.csv', ...P, '-o', 'out.txt'], { files });
    expect(whole.out).toBe('');
    expect(Object.keys(whole.written)).toEqual(['out.txt']);
    const policy = JSON.stringify({ mustPublish: [['crisisEvents', '00240005', '2020-10']] });
    const none = await csmhs(['protect', 'october.csv', '--policy', 'p.json', '-o', 'out.txt'], {
      files: { ...files, 'p.json': policy },
    });
    expect([none.exit, none.written]).toEqual([1, {}]);
    expect(none.err).toContain('disclosure.small-cell-must-be-published');
  });

  test('publishes nothing of files with cells that cannot be read', async () => {
    const { exit, out, err } = await csmhs(['protect', 'a.csv', ...P], {
      files: { 'a.csv': `${HEAD}00240000,2020-10,about 7\n` },
    });
    expect([exit, out]).toEqual([1, '']);
    expect(err).toContain('nothing is published');
    expect(err).not.toContain('about 7');
  });

  test.each([
    [['protect'], 2, 'which file?'],
    [['protect', 'october.csv'], 2, '--policy is needed'],
    [['protect', 'october.csv', '--policy', 'small'], 2, 'there is no policy small'],
    [['protect', 'october.csv', '--policy', 'wrong.json'], 2, 'disclosure.policy-field-unknown'],
    [['protect', 'october.csv', '--policy', 'broken.json'], 3, 'it is not sound JSON'],
    [['protect', 'none.csv', ...P], 3, 'no file is found there'],
    [['protect', 'october.csv', ...P, '--format', 'html'], 2, '--format knows text and json'],
  ])('csmhs %j is refused with %i', async (words, code, because) => {
    const more = { ...files, 'wrong.json': '{ "treshold": 6 }', 'broken.json': '{' };
    const { exit, out, err } = await csmhs(words, { files: more });
    expect([exit, out]).toEqual([code, '']);
    expect(err).toContain(because);
  });
});
