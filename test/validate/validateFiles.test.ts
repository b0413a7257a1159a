import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkFormFile, checkMonthlyFiles } from '../../src/exchange/index.js';
import { en } from '../../src/messages/en.js';
import { COHORTS, MA_REGISTRY } from '../../src/network/index.js';
import { frameLines, reportJson, reportText, withCauses } from '../../src/report/index.js';
import { type FileToValidate, validateFiles } from '../../src/validate/index.js';
import { ROOT } from '../support/sourceFiles.js';

const CSV = 'organization,month,enrolled,screened\n00240000,2020-10,340,many\n00240000,2020-11,340,354\n';
const options = { asOf: '2021-01-15', cohort: COHORTS['ma-coiin-2020-21'], registry: MA_REGISTRY };
const sample = (path: string) => readFileSync(`${ROOT}examples/data/${path}`, 'utf8');

describe('one function for files of every kind', () => {
  const files: readonly FileToValidate[] = [
    { name: 'a.csv', text: CSV },
    { name: 'log.json', text: '{ "form": "pdsa@1", "organization": "00240000" }' },
    {
      name: 'profile.json',
      text: '{ "form": "profile@1", "organization": "00240000", "schoolYear": "2020" }',
    },
    { name: 'sheet.json', text: '{ "form": "assessment@1", "instrument": "nobody-knows-it" }' },
    { name: 'application.json', text: '{ "form": "application@1" }' },
    { name: 'form.json', text: '{ "form": "form@1" }' },
  ];

  test('each is told by its form, and has the findings of its own check', async () => {
    const { files: checked, findings, judged } = await validateFiles(files, options);
    expect(checked.map(({ kind }) => kind)).toEqual([
      'monthly',
      'pdsa',
      'profile',
      'assessment',
      'application',
      'form',
    ]);
    const codesIn = (name: string) =>
      findings.filter(({ source }) => source?.file === name).map(({ code }) => code);
    expect(codesIn('a.csv')).toContain('core.absence-word-unknown');
    expect(codesIn('profile.json')).toContain('core.school-year-unreadable');
    expect(codesIn('sheet.json')).toEqual(['exchange.instrument-unknown']);
    const { context } = { context: { asOf: options.asOf, cohort: options.cohort, registry: MA_REGISTRY } };
    const log = checkFormFile(
      { name: 'log.json', source: '{ "form": "pdsa@1", "organization": "00240000" }' },
      'pdsa',
      { context },
    );
    expect(findings.filter(({ source }) => source?.file === 'log.json')).toEqual(log.findings);
    for (const room of ['monthly.', 'pdsa.', 'system.', 'application.', 'form.'])
      expect(judged.judged.some((code) => code.startsWith(room))).toBe(true);
    expect(judged.judged.filter((code) => judged.notJudged.some((rule) => rule.code === code))).toEqual([]);
  });

  test('a profile is a profile and no broken monthly report', async () => {
    const {
      files: [file],
      findings,
    } = await validateFiles([{ name: 'p.json', text: sample('profiles/00240000-2020-21.json') }]);
    expect(file).toMatchObject({ kind: 'profile', readable: true });
    expect(findings.filter(({ code }) => /^(monthly|exchange)\./.test(code))).toEqual([]);
  });

  test('what a file is may be said, and what is said goes before what it looks like', async () => {
    const {
      files: [file],
    } = await validateFiles([{ name: 'a.csv', text: CSV }], { kind: 'pdsa' });
    expect(file).toEqual({ name: 'a.csv', kind: 'pdsa', rows: { read: 0, clean: 0 }, readable: false });
  });

  test('the report writes what it gives, with lines of monthly files only', async () => {
    const validation = await validateFiles(
      files.slice(0, 3) as readonly { name: string; text: string }[],
      options,
    );
    const lines = frameLines(validation, files.slice(0, 3) as readonly { name: string; text: string }[]);
    expect([...lines.keys()]).toEqual(['a.csv']);
    expect(reportText(validation, { messages: en, lines })).toContain('core.absence-word-unknown');
    const report = reportJson(validation, { tool: { name: 'csmhs', version: '1' }, ruleSet: 'monthly@1' });
    expect(report.files[0]).toEqual({ name: 'a.csv', rows: validation.files[0]!.rows });
  });
});

describe('monthly files', () => {
  test('are one body of data, and have the findings of checkMonthlyFiles', async () => {
    const files = [
      { name: 'a.csv', source: CSV },
      { name: 'b.csv', source: CSV.replaceAll('00240000', '00240505') },
    ];
    const { asOf, cohort, registry } = options;
    const checked = checkMonthlyFiles(files, { context: { asOf, cohort, registry } });
    const { findings, counts, entries } = await validateFiles(
      files.map(({ name, source }) => ({ name, text: source })),
      options,
    );
    const sorted = (list: typeof findings) => list.map((finding) => JSON.stringify(finding)).sort();
    // The job says what follows from what; who calls the check asks for it.
    expect(sorted(findings)).toEqual(sorted(withCauses(checked.findings)));
    expect(counts).toEqual(checked.counts);
    expect(entries).toEqual(checked.entries);
  });

  test('may come as bytes, as text or as a stream, with the same findings', async () => {
    const bytes = new TextEncoder().encode(CSV);
    async function* chunks() {
      const chunk = new Uint8Array(7);
      for (let at = 0; at < bytes.length; at += 7) {
        const part = bytes.subarray(at, at + 7);
        chunk.set(part);
        yield chunk.subarray(0, part.length);
      }
    }
    const of = async (file: FileToValidate) => (await validateFiles([file], options)).findings;
    const asText = await of({ name: 'a.csv', text: CSV });
    expect(await of({ name: 'a.csv', bytes })).toEqual(asText);
    expect(await of({ name: 'a.csv', stream: chunks() })).toEqual(asText);
    expect(await of({ name: 'a.csv', stream: new Blob([bytes]).stream() })).toEqual(asText);
  });
});

describe('explanations and the cap', () => {
  const APPLICATIONS = `[${Array.from({ length: 5 }, () => '{ "form": "application@1", "cohort": "x" }').join(',')}]`;

  test('findings of one rule beyond the cap are counted and not made, in forms too', async () => {
    const file = { name: 'a.json', text: APPLICATIONS };
    const all = await validateFiles([file]);
    const { findings, counts } = await validateFiles([file], { maxFindings: 2 });
    const made = new Map<string, number>();
    for (const { code } of findings) made.set(code, (made.get(code) ?? 0) + 1);
    expect(Math.max(...made.values())).toBe(2);
    expect(counts.bySeverity).toEqual(all.counts.bySeverity);
  });

  test('an explanation that settles nothing is told, once for files of all kinds', async () => {
    const explanations = [{ code: 'monthly.changed-sharply', params: {}, note: 'A clinic day for all.' }];
    const files = [
      { name: 'a.csv', text: CSV },
      { name: 'a.json', text: '{ "form": "application@1" }' },
    ];
    const { unused } = await validateFiles(files, { ...options, explanations });
    expect(unused.map(({ code }) => code)).toEqual(['core.explanation-unused']);
    expect((await validateFiles(files, options)).unused).toEqual([]);
  });
});

describe('wrong calls', () => {
  test('a baseline or a profile that was not read is refused', async () => {
    await expect(validateFiles([], { baseline: {} as never })).rejects.toThrow('parseBaseline');
    for (const severities of [
      { 'monthly.screened-exceeds-ytd': { as: 'info', reason: 'It is like that here.' } },
      { 'monthly.changed-sharply': { as: 'info' } },
      { 'monthly.changed-sharpy': { as: 'info', reason: 'It is like that here.' } },
    ] as never[])
      await expect(validateFiles([], { severities })).rejects.toThrow('parseSeverities');
  });

  test('so is a file without content, and a list of no files is none', async () => {
    await expect(validateFiles([{ name: 'a.csv' } as never])).rejects.toThrow('a.csv has none');
    await expect(validateFiles('a.csv' as never)).rejects.toThrow('validateFiles: files must be');
    expect(await validateFiles([])).toMatchObject({ files: [], findings: [], entries: [], unused: [] });
  });

  test('bytes of any kind never throw', async () => {
    for (const bytes of [
      new Uint8Array(0),
      Uint8Array.of(0x50, 0x4b, 3, 4),
      Uint8Array.of(0xff, 0xfe, 0, 0xd8),
    ])
      expect((await validateFiles([{ name: 'a', bytes }])).files).toHaveLength(1);
  });
});
