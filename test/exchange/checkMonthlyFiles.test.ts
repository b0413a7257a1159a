import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Finding } from '../../src/core/index.js';
import { checkMonthlyFiles } from '../../src/exchange/index.js';
import { MA_REGISTRY } from '../../src/network/index.js';
import { submission } from '../schema/submissions.js';

const HEADER = 'organization,month,enrolled,screened,screenedYtd,note';
const csv = (...rows: string[]) => `${[HEADER, ...rows].join('\n')}\n`;
const check = (files: Record<string, string>, context = {}) =>
  checkMonthlyFiles(
    Object.entries(files).map(([name, source]) => ({ name, source })),
    { context },
  );
const brief = ({ code, source }: Finding) => [code, source?.file, source?.line, source?.column];

describe('across rows', () => {
  test('a finding stands at its cell, and so does the one it is compared with', () => {
    const { findings } = check({
      'a.csv': csv('00240505,2020-10,694,61,90,', '00240505,2020-11,694,10,80,'),
    });
    const fell = findings.find(({ code }) => code === 'monthly.ytd-fell');
    expect(fell?.source).toEqual({ file: 'a.csv', line: 3, column: 25, endColumn: 27 });
    expect(fell?.related?.[0]?.source).toEqual({ file: 'a.csv', line: 2, column: 25, endColumn: 27 });
    expect(fell?.path).toEqual(['values', 'screenedYtd']);
  });

  test('a note with line breaks does not move the places of later rows', () => {
    const { findings } = check({
      'a.csv': csv('00240505,2020-10,694,61,90,"one\ntwo"', '00240505,2020-11,694,10,80,'),
    });
    expect(findings.filter(({ code }) => code === 'monthly.ytd-fell').map(brief)).toEqual([
      ['monthly.ytd-fell', 'a.csv', 4, 25],
    ]);
  });

  test('a cell behind a note with line breaks stands on its own line', () => {
    const rows = ['"x\ny",00240505,2020-10,90', '"",00240505,2020-11,80'];
    const text = `note,organization,month,screenedYtd\n${rows.join('\n')}\n`;
    const fell = check({ 'a.csv': text }).findings.find(({ code }) => code === 'monthly.ytd-fell');
    expect(fell?.related?.[0]?.source).toEqual({ file: 'a.csv', line: 3, column: 21, endColumn: 23 });
  });

  test('a row that a finding across rows speaks of is clean no more', () => {
    const files = { 'a.csv': csv('00240505,2020-10,694,61,90,', '00240505,2020-11,694,10,80,') };
    expect(check(files).files[0]?.rows).toEqual({ read: 2, clean: 1 });
  });
});

describe('across files', () => {
  test('months in different files are held against one another', () => {
    const { findings } = check({
      'october.csv': csv('00240505,2020-10,694,61,90,'),
      'november.csv': csv('00240505,2020-11,694,10,80,'),
    });
    expect(findings.filter(({ code }) => code === 'monthly.ytd-fell').map(brief)).toEqual([
      ['monthly.ytd-fell', 'november.csv', 2, 25],
    ]);
  });

  test('a row that is there in two files is named once, in the later file', () => {
    const text = csv('00240505,2020-10,694,61,90,');
    const { findings } = check({ 'a.csv': text, 'b.csv': text });
    const twice = findings.filter(({ code }) => code === 'monthly.duplicate-report');
    expect(twice.map(brief)).toEqual([['monthly.duplicate-report', 'b.csv', 2, 1]]);
  });

  test('a revised row of one school is judged with the rows that stay', () => {
    const district = '00240000,2020-10,694,61,90,';
    const school = '00240505,2020-10,694,61,90,';
    const revised = 'organization,month,version,screened,screenedYtd\n00240505,2020-10,2,62,91\n';
    const { findings } = check(
      { 'a.csv': csv(district, school), 'b.csv': revised },
      { registry: MA_REGISTRY },
    );
    expect(findings.map(({ code }) => code)).not.toContain('monthly.district-row-missing');
    expect(findings.filter(({ code }) => code === 'monthly.school-exceeds-district').map(brief)).toEqual([
      ['monthly.school-exceeds-district', 'a.csv', 2, 22],
      ['monthly.school-exceeds-district', 'a.csv', 2, 25],
    ]);
  });

  test('a district of which only schools reported is named at their first row', () => {
    const { findings } = check({ 'a.csv': csv('00240505,2020-10,694,61,90,') }, { registry: MA_REGISTRY });
    expect(findings.filter(({ code }) => code === 'monthly.district-row-missing').map(brief)).toEqual([
      ['monthly.district-row-missing', 'a.csv', 2, 1],
    ]);
  });
});

describe('JSON', () => {
  test('a submission has its findings at the lines of its values', () => {
    const [district, school] = submission().reports;
    const values = { ...district!.values, screened: 91 };
    const text = JSON.stringify(submission({ reports: [{ ...district!, values }, school!] }), null, 2);
    const { findings, files } = check({ 'a.json': text });
    const found = findings.find(({ code }) => code === 'monthly.screened-exceeds-ytd');
    const line = text.split('\n').findIndex((each) => each.includes('"screened": 91')) + 1;
    expect(found?.source).toEqual({ file: 'a.json', line, column: '        "screened": '.length + 1 });
    expect(files[0]?.rows).toEqual({ read: 2, clean: 1 });
  });

  test('a list of reports is held against one another', () => {
    const report = (month: string, screenedYtd: number) => ({
      organization: '00240505',
      month,
      values: { screenedYtd },
    });
    const text = JSON.stringify([report('2020-10', 90), report('2020-11', 80)]);
    const { findings } = check({ 'a.json': text });
    expect(findings.map(({ code, path }) => [code, path])).toEqual([
      ['monthly.ytd-fell', [1, 'values', 'screenedYtd']],
    ]);
  });

  test('a text that breaks off is named with the place where it does', () => {
    const { findings, files } = check({ 'a.json': '{\n  "organization": "00240000",\n  }' });
    expect(findings.map(brief)).toEqual([['exchange.json-unreadable', 'a.json', 3, 3]]);
    expect(files[0]?.readable).toBe(false);
  });

  test('JSON of something else is not taken for monthly data', () => {
    for (const text of ['[]', '{"name": "x"}', '[{"values": {}}, 3]', '"text"'])
      expect(check({ 'a.json': text }).findings.map(({ code }) => code)).toEqual([
        'exchange.json-not-monthly',
      ]);
  });

  test('JSON and CSV are judged together', () => {
    const { findings } = check({
      'october.json': JSON.stringify(submission()),
      'november.csv': csv('00240505,2020-11,694,10,80,'),
    });
    expect(findings.filter(({ code }) => code === 'monthly.ytd-fell').map(brief)).toEqual([
      ['monthly.ytd-fell', 'november.csv', 2, 25],
    ]);
  });
});

test('no bytes at all make it throw, and what cannot be read says why', () => {
  const bytes = fc.oneof(
    fc.uint8Array({ maxLength: 300 }),
    fc.string({
      unit: fc.constantFrom(
        'organization',
        'month',
        ',',
        '\n',
        '"',
        '00240000',
        '2020-10',
        '{',
        '[',
        ':',
        '1',
      ),
    }),
  );
  fc.assert(
    fc.property(fc.array(bytes, { minLength: 1, maxLength: 3 }), (sources) => {
      const { files, findings } = checkMonthlyFiles(
        sources.map((source, i) => ({ name: `${i}.csv`, source })),
      );
      for (const { name, readable } of files) {
        const own = findings.filter(({ source }) => source === undefined || source.file === name);
        expect(readable || own.some(({ severity }) => severity === 'fatal')).toBe(true);
      }
    }),
    { numRuns: 500 },
  );
});
