import { describe, expect, test } from 'vitest';
import type { Baseline, Explanation } from '../../src/core/index.js';
import { csmhs, type FakeMachine } from './fakeHost.js';

// A district outside the registry, so that nothing is asked of its other schools.
const HEADER = 'organization,month,enrolled,screened,screenedYtd,note';
const csv = (...rows: string[]) => `${[HEADER, ...rows].join('\n')}\n`;
/** More students screened than enrolled, by little: a finding to confirm. */
const slight = (month: string, screened = 61) => `99990505,${month},60,${screened},${screened},`;
const swapped = '99990505,2020-10,694,61,16,';
const CODE = 'monthly.screened-slightly-exceeds-enrolled';

/** What may leave is the code of an organization that a registry holds. */
const registry = JSON.stringify({
  form: 'registry@1',
  id: 'xx',
  codes: 'ma-dese',
  coverage: 'partial',
  asOf: '2020-10-01',
  source: 'made up',
  organizations: [
    { code: '99990000', name: 'Ourtown', kind: 'district' },
    { code: '99990505', name: 'Ourtown High', kind: 'school', district: '99990000' },
  ],
});

const validate = (words: string, files: FakeMachine['files'] = {}) =>
  csmhs(['validate', '--registry', 'r.json', ...words.split(' ')], {
    files: { 'r.json': registry, ...files },
  });

async function baselineOf(text: string, words = ''): Promise<string> {
  const { written } = await validate(`a.csv --write-baseline b.json${words}`, { 'a.csv': text });
  return written['b.json']!;
}

async function codesOf(text: string): Promise<string[]> {
  const { out } = await validate('a.csv --format json', { 'a.csv': text });
  const { findings } = JSON.parse(out) as { findings: { code: string; severity: string }[] };
  return findings.filter(({ severity }) => severity === 'confirm').map(({ code }) => code);
}

describe('a baseline', () => {
  test('names what was found, without a number of it', async () => {
    const text = await baselineOf(csv(slight('2020-10', 6143)));
    const { form, findings } = JSON.parse(text) as Baseline;
    expect(form).toBe('baseline@1');
    expect(findings).toContainEqual(
      expect.objectContaining({ organization: '99990505', month: '2020-10', since: '2020-11-20' }),
    );
    expect(text).not.toContain('6143');
  });

  test('lets a run pass that finds nothing new, and tells what is known', async () => {
    const data = csv(slight('2020-10'));
    const files = { 'a.csv': data, 'b.json': await baselineOf(data) };
    expect((await validate('a.csv', files)).exit).toBe(1);
    const { exit, out } = await validate('a.csv --baseline b.json', files);
    expect(exit).toBe(0);
    expect(out).toContain('known since 2020-11-20');
  });

  test('does not know the next month, nor another of the same row', async () => {
    const files = {
      'a.csv': csv(slight('2020-10'), slight('2020-11')),
      'b.json': await baselineOf(csv(slight('2020-10'))),
    };
    expect((await validate('a.csv --baseline b.json', files)).exit).toBe(1);
  });

  test('never takes a fatal finding, so that to write one does not hide it', async () => {
    const written = await validate('a.csv --write-baseline b.json', { 'a.csv': csv(swapped) });
    expect(written.exit).toBe(1);
    const { findings } = JSON.parse(written.written['b.json']!) as Baseline;
    const files = { 'a.csv': csv(swapped), 'b.json': JSON.stringify({ form: 'baseline@1', findings }) };
    expect((await validate('a.csv --baseline b.json', files)).exit).toBe(1);
    const clean = await validate('a.csv --write-baseline b.json', { 'a.csv': csv(slight('2020-10')) });
    expect(clean.exit).toBe(0);
  });

  test('keeps the day of what is known, and says what is gone', async () => {
    const files = { 'a.csv': csv(slight('2020-10')), 'b.json': await baselineOf(csv(slight('2020-10'))) };
    const again = await csmhs(
      'validate a.csv --registry r.json --baseline b.json --write-baseline c.json'.split(' '),
      {
        files: { ...files, 'r.json': registry },
        now: '2020-12-24T12:00:00Z',
      },
    );
    expect(JSON.parse(again.written['c.json']!)).toEqual(JSON.parse(files['b.json']));
    const gone = await validate('a.csv --baseline b.json', { ...files, 'a.csv': csv(slight('2020-11')) });
    expect(gone.err).toMatch(/of the baseline (was|were) not found any more/);
  });

  test('may be written over the one that was read, and nothing else may', async () => {
    const text = csv(slight('2020-10'), slight('2020-11'));
    const files = { 'a.csv': text, 'b.json': await baselineOf(csv(slight('2020-10'))) };
    const renewed = await validate('a.csv --baseline b.json --write-baseline b.json', files);
    expect(renewed.exit).toBe(0);
    expect(JSON.parse(renewed.written['b.json']!)).toEqual(JSON.parse(await baselineOf(text)));
    expect((await validate('a.csv --baseline b.json --write-baseline a.csv', files)).exit).toBe(2);
    expect((await validate('a.csv --baseline b.json -o b.json', files)).exit).toBe(2);
  });

  test('leaves out a key that cannot be read', async () => {
    const text = await baselineOf(csv('Jane Doe,2020-10,60,61,61,'));
    expect(text).not.toContain('Jane');
  });

  test('says in SARIF what is unchanged and what is new, and is told in each format', async () => {
    const files = {
      'a.csv': csv(slight('2020-10'), slight('2020-11')),
      'b.json': await baselineOf(csv(slight('2020-10'))),
    };
    const sarif = JSON.parse((await validate('a.csv --baseline b.json --format sarif', files)).out);
    const states = sarif.runs[0].results.map(
      (result: { baselineState: string; suppressions?: unknown[] }) => [
        result.baselineState,
        result.suppressions !== undefined,
      ],
    );
    expect(states).toContainEqual(['unchanged', true]);
    expect(states).toContainEqual(['new', false]);
    for (const format of ['json', 'ndjson', 'csv', 'junit', 'markdown', 'html']) {
      const { out } = await validate(`a.csv --baseline b.json --format ${format}`, files);
      expect(out).toContain('2020-11-20');
    }
  });

  test('keeps a row good', async () => {
    const data = csv(slight('2020-10'), slight('2020-11'));
    const files = { 'a.csv': data, 'b.json': await baselineOf(csv(slight('2020-10'))) };
    const { written } = await validate('a.csv --baseline b.json --split good.csv bad.csv', files);
    expect(written['good.csv']).toContain('2020-10');
    expect(written['bad.csv']).toContain('2020-11');
    expect(written['bad.csv']).not.toContain('2020-10');
  });

  test.each([
    ['no JSON', '{"form": '],
    ['a list', '[]'],
    ['another form', '{"form": "cohort@1", "findings": []}'],
    ['no findings', '{"form": "baseline@1"}'],
    ['no day', '{"form": "baseline@1", "findings": [{"code": "monthly.changed-sharply"}]}'],
    ['an endless depth', '['.repeat(100_000)],
  ])('that is %s is refused with its place', async (_, text) => {
    const { exit, err } = await validate('a.csv --baseline b.json', { 'a.csv': csv(), 'b.json': text });
    expect(exit).toBe(2);
    expect(err).toContain('--baseline b.json cannot be used');
  });

  test('with an unknown code says so and goes on', async () => {
    const text =
      '{"form": "baseline@1", "findings": [{"code": "monthly.changed-sharpy", "since": "2020-11-20"}]}';
    const { err } = await validate('a.csv --baseline b.json', {
      'a.csv': csv(slight('2020-10')),
      'b.json': text,
    });
    expect(err).toContain('monthly.changed-sharply');
  });
});

describe('severities of your own', () => {
  const profile = async (as: string) =>
    JSON.stringify(
      Object.fromEntries(
        (await codesOf(csv(slight('2020-10')))).map((code) => [
          code,
          { as, reason: 'Two schools share students.' },
        ]),
      ),
    );

  test('lower what fails, and every format says so', async () => {
    const files = { 'a.csv': csv(slight('2020-10')), 's.json': await profile('warning') };
    const { exit, out } = await validate('a.csv --severities s.json', files);
    expect(exit).toBe(0);
    expect(out).toContain('counted as warning: Two schools share students.');
    expect(out.indexOf('Severities of your own:')).toBe(0);
    for (const format of ['json', 'ndjson', 'sarif', 'junit', 'markdown', 'html', 'github'])
      expect((await validate(`a.csv --severities s.json --format ${format}`, files)).out).toMatch(
        /Two schools share students/,
      );
    const report = JSON.parse((await validate('a.csv --severities s.json --format json', files)).out);
    expect(report.counts.confirm).toBe(0);
    expect(report.findings).toContainEqual(
      expect.objectContaining({ severity: 'confirm', countedAs: 'warning' }),
    );
  });

  test('raise what fails, and ask for a note then', async () => {
    const files = { 'a.csv': csv(slight('2020-10')), 's.json': await profile('explain') };
    expect((await validate('a.csv --severities s.json --fail-on explain', files)).exit).toBe(1);
    expect((await validate('a.csv --fail-on explain', files)).exit).toBe(0);
  });

  test('stand in the config file', async () => {
    const config = `{ "severities": ${await profile('info')} }`;
    const { exit } = await validate('a.csv', {
      'a.csv': csv(slight('2020-10')),
      'csmhs.config.json': config,
    });
    expect(exit).toBe(0);
  });

  test('keep a row good that they lower', async () => {
    const files = { 'a.csv': csv(slight('2020-10')), 's.json': await profile('warning') };
    const { written } = await validate('a.csv --severities s.json --split good.csv bad.csv', files);
    expect(written['good.csv']).toContain('2020-10');
  });

  test.each([
    [
      'a fatal rule',
      { 'monthly.screened-exceeds-ytd': { as: 'info', reason: 'It is like that here.' } },
      'is a fatal rule',
    ],
    ['no reason', { 'monthly.changed-sharply': { as: 'info' } }, 'reason is missing'],
    [
      'no group',
      { 'monthly.changed-sharply': 'info' },
      'The entry of "monthly.changed-sharply" is not a group with "as" and "reason".',
    ],
    [
      'fatal as a level',
      { 'monthly.changed-sharply': { as: 'fatal', reason: 'It is like that here.' } },
      'a profile cannot raise a rule to fatal',
    ],
    [
      'an unknown code',
      { 'monthly.changed-sharpy': { as: 'info', reason: 'It is like that here.' } },
      'is not the code of a rule',
    ],
  ])('with %s are refused', async (_, value, sentence) => {
    const files = { 'a.csv': csv(slight('2020-10')), 's.json': JSON.stringify(value) };
    const { exit, err } = await validate('a.csv --severities s.json', files);
    expect(exit).toBe(2);
    expect(err).toContain('--severities s.json cannot be used');
    expect(err).toContain(sentence);
    expect(err).not.toContain('must be of this kind');
  });
});

describe('answers to fill', () => {
  const data = csv(slight('2020-10'));
  const toFill = async () =>
    (await validate('a.csv --explain-to e.json', { 'a.csv': data })).written['e.json']!;

  test('are for the submitter only, and the command says so', async () => {
    const { err } = await validate('a.csv --explain-to e.json', { 'a.csv': data });
    expect(err).toContain(
      'to fill in. The file holds numbers as they were reported: it is for the submitter only.',
    );
  });

  test('settle nothing until they are given, and the finding then', async () => {
    const text = await toFill();
    const asWritten = await validate('a.csv --explanations e.json', { 'a.csv': data, 'e.json': text });
    expect(asWritten.exit).toBe(1);
    expect(asWritten.err).toContain('nobody has confirmed');
    // Which they are stands below.
    expect(asWritten.err).toMatch(/\n {2}\w+\.[a-z-]+/);
    const answers = (JSON.parse(text) as Explanation[]).map((each) => ({ ...each, confirmed: true }));
    const given = await validate('a.csv --explanations e.json', {
      'a.csv': data,
      'e.json': JSON.stringify(answers),
    });
    expect(given.exit).toBe(0);
  });

  test('are not written over answers', async () => {
    const { exit, err } = await validate('a.csv --explain-to e.json', { 'a.csv': data, 'e.json': '[]' });
    expect(exit).toBe(2);
    expect(err).toContain('may hold answers');
  });

  test.each([
    ['no JSON', '[{'],
    ['an object', '{}'],
    ['an answer without a code', '[{ "params": {} }]'],
    ['a note that is a list', '[{ "code": "a.b", "params": {}, "note": [] }]'],
    ['an endless depth', '['.repeat(100_000)],
  ])('that are %s are refused with their place', async (_, text) => {
    const { exit, err } = await validate('a.csv --explanations e.json', { 'a.csv': data, 'e.json': text });
    expect(exit).toBe(2);
    expect(err).toContain('--explanations e.json cannot be used');
  });

  test.each([
    ['entries without what an entry needs', () => `[${'{"x":1},'.repeat(20_000)}{}]`],
    ['a note of 50 MB', () => `[{"code":"a.b","params":{},"note":"${'word '.repeat(10_000_000)}"}]`],
    ['lists in lists, 50 MB of them', () => '['.repeat(50_000_000)],
    [
      'facts without end',
      () =>
        `[{"code":"a.b","params":{"a":1${Array.from({ length: 300 }, (_, i) => `,"n${i}":1`).join('')}}}]`,
    ],
    ['keys that programs obey', () => '[{"__proto__":{"code":"a.b","params":{}},"constructor":1}]'],
  ])('that are %s are refused in few words', async (_, textOf) => {
    const files = { 'a.csv': data, 'e.json': textOf() };
    const { exit, err } = await validate('a.csv --explanations e.json', files);
    expect(exit).toBe(2);
    expect(err).toContain('--explanations e.json cannot be used');
    expect(err.length).toBeLessThan(50_000);
  });

  test('of another record, or named twice, are told', async () => {
    const answer = { code: CODE, organization: '99990506', params: {}, note: 'They moved in October.' };
    const { exit, err } = await validate('a.csv --explanations e.json', {
      'a.csv': data,
      'e.json': JSON.stringify([answer, answer]),
    });
    expect(exit).toBe(1);
    expect(err).toContain('are about the same finding');
    expect(err).toContain('fit no finding');
  });
});

describe('a history', () => {
  test('that holds the file itself, by whatever name, compares it with nothing new', async () => {
    const data = csv(slight('2020-10'));
    const alone = await validate('a.csv', { 'a.csv': data });
    const within = await validate('d/a.csv --history d', { 'd/a.csv': data });
    expect(within.exit).toBe(alone.exit);
    expect(within.out.replaceAll('d/a.csv', 'a.csv')).toContain('1 file, 1 row');
  });
});
