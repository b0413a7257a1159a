import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rulesJudged } from '../../src/core/judge.js';
import { checkMonthlyFiles } from '../../src/exchange/index.js';
import { en } from '../../src/messages/en.js';
import { MEASURE_IDS, MONTHLY_CHECK_RULES, measureOf, monthlyBrought } from '../../src/monthly/index.js';
import { frameLines, reportJson, reportText, UNMASKED, type Validation } from '../../src/report/index.js';
import { shareOut } from '../../src/report/shareOut.js';
import { withoutDue } from '../support/withoutDue.js';
import { finding } from './findings.js';

const HEADER = 'organization,month,enrolled,screened,screenedYtd,note';
const TOOL = { tool: { name: 'csmhs', version: '1.2.3' }, ruleSet: 'monthly@1' };

function validate(...rows: string[]) {
  const files = [{ name: 'oct.csv', source: `${[HEADER, ...rows].join('\n')}\n` }];
  const checked = checkMonthlyFiles(files);
  const findings = withoutDue(checked.findings);
  const validation: Validation = {
    ...checked,
    findings,
    judged: rulesJudged(MONTHLY_CHECK_RULES, {}, monthlyBrought('reports')),
  };
  return { validation, lines: frameLines(validation, files) };
}

const swapped = (month: string) => `00240505,${month},694,61,16,`;

describe('a text report', () => {
  const { validation, lines } = validate(
    swapped('2020-10'),
    '00240505,2020-12,694,1,99,',
    swapped('2021-01'),
  );
  const text = reportText(validation, { messages: en, lines });

  test('groups by rule with count and lines, a frame for the first, a sentence for each, and the fix once', () => {
    expect(text).toContain(
      [
        'FATAL monthly.screened-exceeds-ytd 2 findings, lines 2 to 4',
        '  oct.csv:2:22  00240505 2020-10 screened  *** students were screened this month, but only *** this school year.',
        '    2 | 00240505,2020-10,***,***,***,',
        '      |                      ^^^ screened',
        '  oct.csv:4:22  00240505 2021-01 screened  *** students were screened this month, but only *** this school year.',
        '  Fix: The year-to-date count includes this month.',
      ].join('\n'),
    );
  });

  test('ends with what was read and found, and what could not be judged', () => {
    expect(text).toMatch(/1 file, 3 rows \(\d clean\): 2 fatal/);
    expect(text).toContain('Not judged, for want of:');
    expect(text).toMatch(/asOf: .*monthly\.month-in-future/);
  });

  test('shows numbers to the submitter who asks for them', () => {
    expect(reportText(validation, { messages: en, lines, policy: UNMASKED })).toContain(
      '61 students were screened this month, but only 16 this school year.',
    );
  });

  test('has color only where it is asked for', () => {
    expect(text).not.toContain('\u001b');
    expect(reportText(validation, { messages: en, lines, color: true })).toContain(
      '\u001b[31mFATAL\u001b[0m',
    );
  });

  test('says of a clean file that there is nothing', () => {
    const clean = validate('00240505,2020-10,694,16,61,').validation;
    expect(reportText({ ...clean, judged: { judged: [], notJudged: [] } }, { messages: en })).toContain(
      '1 file, 1 row (1 clean): ',
    );
  });

  test('puts findings that wait for an answer before those that have one', () => {
    const disposition = {
      kind: 'explained',
      note: 'A note of the district',
      by: 'lead@example.org',
    } as const;
    const [first, second] = validation.findings.filter(({ severity }) => severity === 'fatal');
    const answered = { ...validation, findings: [{ ...first!, disposition }, second!] };
    const said = reportText(answered, { messages: en, lines });
    expect(said).toContain('2 findings (1 disposed)');
    expect(said).toContain('known or explained are not counted as clean');
    expect(reportText(validation, { messages: en, lines })).not.toContain('are not counted as clean');
    expect(said.indexOf('oct.csv:4')).toBeLessThan(said.indexOf('oct.csv:2'));
    expect(said).not.toContain('A note');
  });

  test('a fix that differs from finding to finding stands with each', () => {
    const lost = (text: string, code: string) =>
      finding('core.code-lost-zeros', 'fatal', { field: 'organization', params: { text, code } });
    const said = reportText(
      { ...validation, findings: [lost('240000', '00240000'), lost('480000', '00480000')] },
      { messages: en },
    );
    expect(said.match(/Fix: Write 00[24]\d/g)).toHaveLength(2);
  });
});

describe('a cap on findings', () => {
  const { validation, lines } = validate(...Array.from({ length: 20 }, (_, i) => swapped(`20${20 + i}-10`)));

  test('cuts what is written out and never what is counted', () => {
    const text = reportText(validation, { messages: en, lines, maxFindings: 3 });
    expect(text).toContain('20 findings, lines 2 to 21');
    expect(text).toContain('... and 18 more');
    expect(text).toMatch(/20 rows \(0 clean\): 20 fatal, \d+ info/);
    expect(text).toContain(
      `${validation.findings.length - 3} findings counted here but not written out above.`,
    );
  });

  test('of what may be left as it is, a few are written out and the other fields named', () => {
    // Every heading is a label, which is read and noted.
    const labels = [
      'Organization code',
      'Reporting month',
      ...MEASURE_IDS.map((id) => `"${measureOf(id).label}"`),
    ];
    const files = [
      {
        name: 'oct.csv',
        source: `${labels.join(',')}\n00240505,2020-10${',1'.repeat(MEASURE_IDS.length)}\n`,
      },
    ];
    const noted: Validation = {
      ...checkMonthlyFiles(files),
      judged: rulesJudged(MONTHLY_CHECK_RULES, {}, monthlyBrought('reports')),
    };
    const loose = noted.findings.filter(({ code }) => code === 'exchange.column-spelled-loosely');
    expect(loose.length).toBeGreaterThan(30);
    const text = reportText({ ...noted, findings: loose }, { messages: en, lines: frameLines(noted, files) });
    expect(text.match(/ was read as /g)).toHaveLength(3);
    expect(text).toMatch(new RegExp(`\\.\\.\\. and ${loose.length - 3} more: .*, ${MEASURE_IDS.at(-1)}\\n`));
    expect(text).toContain(`${loose.length - 3} findings counted here but not written out above.`);
  });

  test('is told in JSON too', () => {
    const whole = reportJson(validation, TOOL);
    const cut = reportJson(validation, { ...TOOL, maxFindings: 3 });
    expect(whole).not.toHaveProperty('omitted');
    expect(cut.findings).toHaveLength(3);
    expect(whole.findings).toEqual(expect.arrayContaining([...cut.findings]));
    expect(cut.omitted).toBe(whole.findings.length - 3);
    expect(cut.counts).toEqual(whole.counts);
  });

  test('keeps the hardest, in text and in JSON', () => {
    const one = validate(swapped('2020-10'));
    const text = reportText(one.validation, { messages: en, maxFindings: 1 });
    expect(text).toContain('*** students were screened this month');
    expect(text).not.toContain('The file has no column for');
    const { findings, counts } = reportJson(one.validation, { ...TOOL, maxFindings: 1 });
    expect(findings.map(({ code }) => code)).toEqual(['monthly.screened-exceeds-ytd']);
    expect(counts.info).toBe(1);
  });

  test('gives what does not divide to the hardest', () => {
    expect(shareOut([3, 3, 3], 2)).toEqual([1, 1, 0]);
    expect(shareOut([1, 35], 1)).toEqual([1, 0]);
    expect(shareOut([100, 2, 1], 10)).toEqual([7, 2, 1]);
    expect(shareOut([4, 9, 9], 12)).toEqual([4, 4, 4]);
    expect(shareOut([2, 5], Number.POSITIVE_INFINITY)).toEqual([2, 5]);
    expect(shareOut([], 3)).toEqual([]);
  });

  test('is shared out so that every rule is heard', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(50), { maxLength: 12 }), fc.nat(100), (wishes, places) => {
        const shares = shareOut(wishes, places);
        const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);
        expect(sum(shares)).toBe(Math.min(sum(wishes), places));
        // Nobody goes without for one who gets more than one above him, or who comes after him.
        shares.forEach((share, i) => {
          if (share < wishes[i]!) {
            expect(Math.max(...shares)).toBeLessThanOrEqual(share + 1);
            expect(Math.max(0, ...shares.slice(i))).toBeLessThanOrEqual(share);
          }
        });
      }),
    );
  });
});

test('the JSON report has the parts that programs rely on, in their order', () => {
  const { validation } = validate(swapped('2020-10'));
  const report = reportJson(validation, TOOL);
  expect(Object.keys(report)).toEqual(['report', 'tool', 'ruleSet', 'judged', 'files', 'counts', 'findings']);
  expect(report).toMatchObject({
    report: 'csmhs-validation@1',
    ...TOOL,
    files: [{ name: 'oct.csv', rows: { read: 1, clean: 0 } }],
    counts: { fatal: 1, explain: 0, confirm: 0, warning: 0, disposed: 0 },
  });
  expect(JSON.parse(JSON.stringify(report))).toEqual(report);
});

test('a rule that counts as information is cut like information', () => {
  const files = [{ name: 'a.csv', rows: { read: 9, clean: 9 } }];
  const judged = { judged: [], notJudged: [] };
  const warnings = Array.from({ length: 9 }, () => finding('x.note', 'warning'));
  const textOf = (findings: Validation['findings']) =>
    reportText({ files, findings, judged }, { messages: en });
  expect(textOf(warnings)).not.toContain('more');
  expect(textOf(warnings.map((each) => ({ ...each, countedAs: 'info' as const })))).toContain('and 6 more');
});

describe('a report with nothing to correct', () => {
  const scope = {
    judged: [],
    notJudged: [
      { code: 'a.one', needs: ['cohort'] },
      { code: 'a.two', needs: ['cohort', 'asOf'] },
      { code: 'a.three', needs: ['cohort', 'profile'] },
      ...['b', 'c', 'd', 'e'].map((word) => ({ code: `a.${word}`, needs: ['asOf'] })),
    ],
  };
  const files = [{ name: 'a.csv', rows: { read: 2, clean: 2 } }];
  const supplies = { cohort: '--cohort ID', asOf: '--as-of DATE' };
  const info = [finding('x.note', 'info'), finding('x.note', 'info'), finding('y.note', 'info')];
  const textOf = (findings: Validation['findings'], options: object) =>
    reportText({ files, findings, judged: scope }, { messages: en, ...options });

  test('is one line', () => {
    expect(textOf([], { supplies })).toBe(
      '1 file, 2 rows (2 clean): no findings; not judged: 1 rule without --cohort ID, 1 rule without --cohort ID and --as-of DATE, 4 rules without --as-of DATE\n',
    );
    expect(textOf([], { supplies: {} })).toBe('1 file, 2 rows (2 clean): no findings\n');
  });

  test('counts rows of tables, reports of JSON, and forms', () => {
    const of = (name: string, kind: 'monthly' | 'profile', read: number) => {
      return { name, kind, rows: { read, clean: read } };
    };
    const lineOf = (...some: ReturnType<typeof of>[]) =>
      reportText({ files: some, findings: [], judged: { judged: [], notJudged: [] } }, { messages: en });
    expect(lineOf(of('a.json', 'monthly', 1))).toBe('1 file, 1 report (1 clean): no findings\n');
    expect(lineOf(of('p.json', 'profile', 1), of('a.csv', 'monthly', 2))).toBe(
      '2 files, 2 rows and 1 form (3 clean): no findings\n',
    );
  });

  test('names rules of severity info in that line where a hint says how to see more, else writes them out', () => {
    expect(textOf(info, { supplies: {}, infoHint: 'look there' })).toBe(
      '1 file, 2 rows (2 clean): 3 info (x.note, y.note; look there)\n',
    );
    expect(textOf(info, { supplies: {} })).toContain('INFO x.note 2 findings');
    const harder = [...info, finding('z.z', 'warning')];
    expect(textOf(harder, { supplies: {}, infoHint: 'look there' })).toContain('INFO x.note 2 findings');
  });

  test('else tells wants in a short line each, and only those that can be supplied', () => {
    const text = textOf([finding('z.z', 'warning')], { supplies });
    expect(text.slice(text.indexOf('Not judged'))).toBe(
      'Not judged, for want of:\n  --cohort ID: a.one\n  --cohort ID and --as-of DATE: a.two\n  --as-of DATE: a.b, a.c, a.d, and 1 more\n',
    );
  });

  test('no line of any report is a command to a build server', () => {
    for (const file of ['::error::x', ' ::error::x', '##[error]x', '##vso[x]', '\n::error::x']) {
      const place = { file, line: 1, column: 1 };
      const text = textOf([finding('z.z', 'warning', { source: place })], {});
      expect(text).not.toMatch(/^\s*::|##\w*\[/m);
      expect(text).toContain(':1:1');
    }
  });
});

test('a report of more findings than a call can take counts all of them and shows twenty of a rule', () => {
  const many = Array.from({ length: 300_000 }, (_, i) =>
    finding('monthly.screened-exceeds-ytd', 'fatal', {
      field: 'screened',
      params: { screened: 9, screenedYtd: 5 },
      source: { file: 'oct.csv', line: i + 2, column: 22 },
    }),
  );
  const files = [{ name: 'oct.csv', rows: { read: 300_000, clean: 0 } }];
  const judged = { judged: [], notJudged: [] };
  const text = reportText({ files, judged, findings: many }, { messages: en });
  expect(text).toContain('300000 findings, lines 2 to 300001');
  expect(text).toContain('  ... and 299980 more');
  expect(text).toContain('1 file, 300000 rows (0 clean): 300000 fatal');
  expect(text.length).toBeLessThan(5_000);
});

test('findings that were counted and not made are counted in text and JSON', () => {
  const rows = Array.from({ length: 9 }, (_, i) => swapped(`2020-${String(i + 1).padStart(2, '0')}`));
  const files = [{ name: 'oct.csv', source: `${[HEADER, ...rows].join('\n')}\n` }];
  const judged = rulesJudged(MONTHLY_CHECK_RULES, {}, monthlyBrought('reports'));
  const whole: Validation = { ...checkMonthlyFiles(files), judged };
  const capped: Validation = { ...checkMonthlyFiles(files, { maxFindings: 2 }), judged };
  expect(capped.findings.length).toBeLessThan(whole.findings.length);
  const text = reportText(capped, { messages: en });
  expect(text).toContain('FATAL monthly.screened-exceeds-ytd 9 findings, the first 2 in lines 2 to 3');
  expect(text).toContain('  ... and 7 more');
  const [all, some] = [reportJson(whole, TOOL), reportJson(capped, TOOL)];
  expect(some.counts).toEqual(all.counts);
  expect(some.omitted).toBe(whole.findings.length - capped.findings.length);
  expect(some.byCode?.['monthly.screened-exceeds-ytd']).toEqual({ found: 9, disposed: 0 });
  expect(all.byCode).toBeUndefined();
});
