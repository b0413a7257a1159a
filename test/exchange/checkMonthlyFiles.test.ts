import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Finding } from '../../src/core/index.js';
import { checkMonthlyFiles } from '../../src/exchange/index.js';
import { COHORTS, MA_REGISTRY } from '../../src/network/index.js';
import { submission } from '../schema/submissions.js';
import { withoutDue } from '../support/withoutDue.js';

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

describe('one body of data', () => {
  const versions = 'organization,month,version,enrolled,screened,screenedYtd';
  const wrong = '00240505,2020-10,1,694,61,16';
  const right = '00240505,2020-10,2,694,61,61';
  const hard = ({ findings }: Pick<ReturnType<typeof check>, 'findings'>) =>
    findings.filter(({ severity }) => severity === 'fatal' || severity === 'confirm');

  test('what is wrong with an older version is history, in one file or two', () => {
    const whole = check({ 'a.csv': [versions, wrong, right].join('\n') });
    expect(hard(whole)).toEqual([]);
    expect(whole.files[0]?.rows).toEqual({ read: 2, clean: 2 });
    const files = { 'v1.csv': `${versions}\n${wrong}`, 'v2.csv': `${versions}\n${right}` };
    expect(hard(check(files))).toEqual([]);
    expect(hard(check({ 'v1.csv': files['v1.csv'] })).map(({ code }) => code)).toEqual([
      'monthly.screened-exceeds-ytd',
    ]);
  });

  test('a row whose version is unclear is no history', () => {
    const rows = ['00240505,2020-10,first,694,61,16', '00240505,2020,1,694,61,16', '00240505,2020-10', right];
    const { findings, files } = check({ 'a.csv': [versions, ...rows].join('\n') });
    const found = hard({ findings });
    expect(found.map(({ code, source }) => [code, source?.line])).toEqual([
      ['monthly.version-unreadable', 2],
      ['monthly.screened-exceeds-ytd', 2],
      ['core.month-unreadable', 3],
      ['monthly.screened-exceeds-ytd', 3],
      ['exchange.too-few-cells', 4],
    ]);
    expect(files[0]?.rows).toEqual({ read: 4, clean: 1 });
  });

  test('the head of an older submission is history too, and rows that were not sent again are not', () => {
    const [district, school] = submission().reports;
    const broken = { ...school!, values: { ...school!.values, screened: 91, screenedYtd: 90 } };
    const first = submission({
      reports: [{ ...district!, values: { screened: -1 } }, broken],
      status: 'sent' as never,
    });
    const second = submission({ version: 2, reports: [{ ...district!, version: 2 }] });
    const { findings, files } = check({ 'a.json': JSON.stringify([first, second]) });
    expect(findings.map(({ code, path }) => [code, path.slice(0, 3)])).toContainEqual([
      'monthly.screened-exceeds-ytd',
      [0, 'reports', 1],
    ]);
    expect(findings.map(({ code }) => code)).not.toContain('monthly.status-unknown');
    expect(findings.map(({ code }) => code)).not.toContain('core.number-negative');
    expect(check({ 'a.json': JSON.stringify([first]) }).findings.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['monthly.status-unknown', 'core.number-negative']),
    );
    expect(files[0]?.rows).toEqual({ read: 3, clean: 2 });
  });

  test('months in several submissions are judged once, all together', () => {
    const month = (of: string, screened: number, screenedYtd: number) => {
      const reports = [{ organization: '00240000', month: of, values: { screened, screenedYtd } }];
      const coverage = { schoolsDue: [], schoolsReporting: [] };
      return submission({
        month: of,
        reports,
        coverage,
        submittedAt: '2020-12-01T09:00:00Z',
        explanations: [],
      });
    };
    const text = JSON.stringify([month('2020-08', 30, 30), month('2020-09', 10, 40)]);
    const context = { cohort: COHORTS['ma-coiin-2020-21'] };
    expect(withoutDue(check({ 'a.json': text }, context).findings)).toEqual([]);
    const alone = JSON.stringify(month('2020-09', 10, 40));
    expect(withoutDue(check({ 'a.json': alone }, context).findings).map(({ code }) => code)).toEqual([
      'monthly.ytd-exceeds-months',
    ]);
  });

  test('a row that is there twice has one code, in one file or two, and its numbers are compared with nothing', () => {
    const row = (ytd: number) => `00240505,2020-11,1,694,10,${ytd}`;
    const before = '00240505,2020-10,1,694,61,61';
    const once = check({ 'a.csv': [versions, before, row(50), row(70)].join('\n') });
    const twice = check({
      'a.csv': [versions, before, row(50)].join('\n'),
      'b.csv': `${versions}\n${row(70)}`,
    });
    for (const { findings } of [once, twice]) {
      const found = withoutDue(findings).filter(({ severity }) => severity !== 'info');
      const places = found.map(({ code, related }) => [code, related?.[0]?.source?.line]);
      // Their numbers differ, so that the first does not count either.
      expect(places).toEqual([
        ['monthly.duplicate-report', undefined],
        ['monthly.duplicate-report', 3],
      ]);
    }
    const copies = [versions, wrong, wrong, right].join('\n');
    expect(hard(check({ 'a.csv': copies }))).toEqual([]);
  });

  test('equal findings of several files are numbered as one list', () => {
    const unreadable = 'organization,month,enrolled\n24,2020-10,5\n24,2020-10,5\n';
    const { findings } = check({ 'a.csv': unreadable, 'b.csv': unreadable });
    const fingerprints = findings
      .filter(({ severity }) => severity === 'fatal')
      .map((each) => each.fingerprint);
    const one = 'core.code-unreadable|24|2020-10|organization';
    expect(fingerprints).toEqual([one, `${one}|2`, `${one}|3`, `${one}|4`]);
  });

  test('a cell that cannot be read is no blank', () => {
    const numbers = '10,10,10,10,10,10';
    const header =
      'organization,month,screened,screenedYtd,tier1Reached,teamMeetings,crisisEvents,identifiedOther,staffTrained';
    const rows = (cell: string) => [`00240505,2020-10,${numbers},`, `00240505,2020-11,${numbers},${cell}`];
    const repeated = (cell: string) =>
      check({ 'a.csv': [header, ...rows(cell)].join('\n') }).findings.filter(
        ({ code }) => code === 'monthly.report-repeated',
      );
    expect(repeated('')).toHaveLength(1);
    expect(repeated('many')).toEqual([]);
  });

  test('a file without a report says so, whatever kind it is, and so does an empty one', () => {
    const files = {
      'a.csv': 'organization,month\n',
      'b.json': JSON.stringify(submission({ reports: [] })),
      'c.csv': '',
    };
    const fatal = check(files).findings.filter(
      ({ code }) => code.startsWith('exchange.') && !code.includes('column'),
    );
    expect(fatal.map(brief)).toEqual([
      ['exchange.rows-missing', 'a.csv', 1, 1],
      ['exchange.rows-missing', 'b.json', 1, 1],
      ['exchange.file-empty', 'c.csv', 1, 1],
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
    expect(withoutDue(findings).map(({ code, path }) => [code, path])).toEqual([
      ['monthly.ytd-fell', [1, 'values', 'screenedYtd']],
    ]);
  });

  test('a text that breaks off is named with the place where it does', () => {
    const { findings, files } = check({ 'a.json': '{\n  "organization": "00240000",\n  }' });
    expect(findings.map(brief)).toEqual([['exchange.json-unreadable', 'a.json', 3, 3]]);
    expect(files[0]?.readable).toBe(false);
  });

  test('JSON of something else is not taken for monthly data', () => {
    for (const text of ['[]', '{"name": "x"}', '[{"organization": "00240000"}, 3]', '"text"', 'null']) {
      const { findings, files } = check({ 'a.json': text });
      expect(findings.map(brief)).toEqual([['exchange.json-not-monthly', 'a.json', 1, 1]]);
      expect(files[0]?.readable).toBe(false);
    }
  });

  test('what is no monthly data in a list is pointed at, and the rest of the list is checked', () => {
    const good = { organization: '00240505', month: '2020-10', values: { screened: 61, screenedYtd: 16 } };
    const text = `[\n${[good, 3, { organization: '00240000' }, good].map((each) => JSON.stringify(each)).join(',\n')}\n]`;
    const { findings, files, entries } = check({ 'a.json': text });
    expect(withoutDue(findings).map(({ code, source, path }) => [code, source?.line, path])).toEqual([
      ['monthly.screened-exceeds-ytd', 2, [0, 'values', 'screened']],
      ['monthly.not-a-report', 3, [1]],
      ['core.month-missing', 4, [2, 'month']],
      ['monthly.values-missing', 4, [2, 'values']],
      ['monthly.screened-exceeds-ytd', 5, [3, 'values', 'screened']],
      ['monthly.duplicate-report', 5, [3, 'organization']],
    ]);
    expect(files[0]).toEqual({ name: 'a.json', rows: { read: 4, clean: 0 }, readable: true });
    expect(entries).toEqual([good, good]);
  });

  test('a report without values is a report', () => {
    const { findings } = check({ 'a.json': '{"organization": "00240000", "month": "2020-10"}' });
    expect(findings.map(({ code }) => code)).toEqual(['monthly.values-missing']);
  });

  test('a key that is there twice is named with both places, and its row is not clean', () => {
    const row = (values: string) => `{"organization": "00240505", "month": "2020-10", "values": ${values}}`;
    const { findings, files } = check({
      'a.json': `[\n${row('{"screened": 5,\n "screened": 6}')},\n${row('{"screened": 7}').replace('2020-10', '2020-11')}]`,
    });
    expect(withoutDue(findings)).toEqual([
      {
        code: 'exchange.json-key-repeated',
        severity: 'fatal',
        field: 'screened',
        params: { text: 'screened' },
        path: [0, 'values', 'screened'],
        source: { file: 'a.json', line: 3, column: 2 },
        related: [{ field: 'screened', source: { file: 'a.json', line: 2, column: 61 } }],
        fingerprint: 'exchange.json-key-repeated|||screened',
      },
    ]);
    expect(files[0]?.rows).toEqual({ read: 2, clean: 1 });
  });

  test('a number is shown as it is written, in JSON as in CSV', () => {
    const long = '12345678901234567890';
    const cells = { enrolled: long, screened: '5.50' };
    const values = `{"enrolled": ${long}, "screened": 5.50}`;
    const files = {
      'a.json': `{"organization": "00240505", "month": "2020-10", "values": ${values}}`,
      'a.csv': `organization,month,${Object.keys(cells)}\n00240505,2020-10,${Object.values(cells)}`,
    };
    for (const [name, source] of Object.entries(files)) {
      const found = check({ [name]: source }).findings.filter(({ severity }) => severity === 'fatal');
      expect(found.map(({ code, params }) => [code, params])).toEqual([
        ['core.number-too-large', { text: long }],
        ['core.too-many-decimals', { text: '5.50', decimals: 0 }],
      ]);
    }
  });

  test('a key that nobody knows is shown, and not the number behind it', () => {
    const text = '{"organization": "00240505", "month": "2020-10", "values": {"screend": 5}}';
    expect(withoutDue(check({ 'a.json': text }).findings).map(({ params }) => params)).toEqual([
      { text: 'screend', nearest: 'screened' },
    ]);
  });

  test('a submission explains what was found in its own district, and nobody else', () => {
    const fall = (organization: string) => [
      { organization, month: '2020-10', values: { tier2Served: 60 } },
      { organization, month: '2020-11', values: { tier2Served: 5 } },
    ];
    const explanations = ['00240505', '06180035'].map((organization) => ({
      code: 'monthly.changed-sharply',
      organization,
      month: '2020-11',
      field: 'tier2Served',
      params: { measure: 'tier2Served', value: 5, previous: 60, previousMonth: '2020-10' },
      note: 'A counselor left in November.',
    }));
    const rows = [...fall('00240505'), ...fall('06180035')];
    const { findings } = check({
      'rows.json': JSON.stringify(rows),
      'head.json': JSON.stringify(submission({ reports: [], explanations })),
    });
    const sharply = findings.filter(({ code }) => code === 'monthly.changed-sharply');
    expect(sharply.map(({ record, disposition }) => [record?.organization, disposition?.kind])).toEqual([
      ['00240505', 'explained'],
      ['06180035', undefined],
    ]);
  });

  test('nothing that an explanation or a key may hold makes it throw', () => {
    const odd: readonly unknown[] = [5, null, [], { toString: 1 }, { code: 'x', params: {}, note: 5 }];
    for (const value of odd) {
      const [district] = submission().reports;
      const sent = submission({
        explanations: [value] as never,
        organization: value as never,
        month: value as never,
      });
      const report = { ...district!, organization: value, month: value, version: value };
      const text = JSON.stringify([sent, report, { ...district!, values: { screened: 1, screenedYtd: 0 } }]);
      expect(check({ 'a.json': text }).files[0]?.readable).toBe(true);
    }
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
