import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseMonthlyCsv } from '../../../src/exchange/index.js';
import { type MeasureId, type MonthlyReportInput, protectMonthly } from '../../../src/monthly/index.js';
import { auditAgain } from './auditAgain.js';

const report = (organization: string, month: string, values: MonthlyReportInput['values']) => ({
  organization,
  month,
  values,
});
const shownValue = (
  result: ReturnType<typeof protectMonthly>,
  measure: MeasureId,
  organization: string,
  month = '2020-10',
) => {
  if (!result.ok) throw new Error(JSON.stringify(result.findings));
  return result.value.published.measures[measure]?.find(
    (each) => each.organization === organization && each.month === month,
  )?.value;
};
const codesOf = (result: ReturnType<typeof protectMonthly>) => result.findings.map(({ code }) => code);

describe('a measure that adds up', () => {
  const district = [
    report('00240000', '2020-10', { crisisEvents: 38 }),
    report('00240003', '2020-10', { crisisEvents: 4 }),
    report('00240005', '2020-10', { crisisEvents: 14 }),
    report('00240505', '2020-10', { crisisEvents: 20 }),
  ];

  test('hides a small count and one more, so that the total does not give it away', () => {
    const result = protectMonthly(district);
    expect(shownValue(result, 'crisisEvents', '00240000')).toBe(38);
    expect(shownValue(result, 'crisisEvents', '00240003')).toBeNull();
    expect(shownValue(result, 'crisisEvents', '00240005')).toBeNull();
    expect(shownValue(result, 'crisisEvents', '00240505')).toBe(20);
    expect(auditAgain(result).safe).toBe(true);
  });

  test('makes the total of a district that reported none, and protects it too', () => {
    const result = protectMonthly(district.slice(1));
    expect(shownValue(result, 'crisisEvents', '00240000')).toBe(38);
    expect(shownValue(result, 'crisisEvents', '00240005')).toBeNull();
  });

  test('makes no total where a school has no number: unknown is not zero', () => {
    const result = protectMonthly([
      ...district.slice(1, 3),
      report('00240505', '2020-10', { crisisEvents: 'notCollected' }),
    ]);
    expect(shownValue(result, 'crisisEvents', '00240000')).toBeUndefined();
    expect(shownValue(result, 'crisisEvents', '00240505')).toBeUndefined();
    // Nothing adds up any more, so the large count may be shown.
    expect(shownValue(result, 'crisisEvents', '00240005')).toBe(14);
  });

  test('takes no part in place of the rest: with an unknown school the total tells little', () => {
    const result = protectMonthly([
      ...district.slice(0, 3),
      report('00240505', '2020-10', { crisisEvents: 'notCollected' }),
    ]);
    expect(shownValue(result, 'crisisEvents', '00240000')).toBe(38);
    expect(shownValue(result, 'crisisEvents', '00240003')).toBeNull();
    expect(shownValue(result, 'crisisEvents', '00240005')).toBe(14);
  });

  test('gives the total of all districts only where every district has a number', () => {
    const other = (crisisEvents: number | 'notAvailable') => report('00480000', '2020-10', { crisisEvents });
    expect(shownValue(protectMonthly([...district, other(50)]), 'crisisEvents', 'all')).toBe(88);
    expect(
      shownValue(protectMonthly([...district, other('notAvailable')]), 'crisisEvents', 'all'),
    ).toBeUndefined();
  });

  test('adds up students of all districts where that is asked for, and protects them with the total', () => {
    const rows = [18, 30, 4, 25].map((screened, i) =>
      report(['00240000', '00480000', '02010000', '02440000'][i]!, '2020-10', { screened }),
    );
    expect(shownValue(protectMonthly(rows), 'screened', 'all')).toBeUndefined();
    expect(shownValue(protectMonthly(rows), 'screened', '00240000')).toBe(18);
    const result = protectMonthly(rows, {}, { totals: ['screened'] });
    expect(shownValue(result, 'screened', 'all')).toBe(77);
    expect(shownValue(result, 'screened', '02010000')).toBeNull();
    expect(shownValue(result, 'screened', '00240000')).toBeNull();
    expect(auditAgain(result).safe).toBe(true);
    for (const id of ['enrolled', 'waitDaysMedian', 'nothing'])
      expect(() => protectMonthly(rows, {}, { totals: [id as 'screened'] })).toThrow(RangeError);
  });

  test('hides a second district where one is small, because of the total of all', () => {
    const result = protectMonthly(
      [18, 30, 4].map((crisisEvents, i) =>
        report(['00240000', '00480000', '02010000'][i]!, '2020-10', { crisisEvents }),
      ),
    );
    expect(shownValue(result, 'crisisEvents', '02010000')).toBeNull();
    expect(shownValue(result, 'crisisEvents', '00240000')).toBeNull();
    expect(shownValue(result, 'crisisEvents', 'all')).toBe(52);
    expect(auditAgain(result).safe).toBe(true);
  });
});

describe('a measure of students', () => {
  test('states no equation: a district with fewer students than its schools together is no contradiction', () => {
    const result = protectMonthly([
      report('00240000', '2020-10', { identifiedOther: 30 }),
      report('00240003', '2020-10', { identifiedOther: 18 }),
      report('00240505', '2020-10', { identifiedOther: 19 }),
    ]);
    expect(codesOf(result)).toEqual([]);
    if (!result.ok) return;
    const { table } = result.value.internal;
    expect(table.equations).toEqual([]);
    expect(table.inequalities).toHaveLength(3);
  });

  test('makes no total over schools or districts', () => {
    const result = protectMonthly([
      report('00240003', '2020-10', { identifiedOther: 18 }),
      report('00240505', '2020-10', { identifiedOther: 19 }),
      report('00480000', '2020-10', { identifiedOther: 20 }),
    ]);
    if (!result.ok) throw new Error('not ok');
    expect(result.value.published.measures.identifiedOther?.map(({ organization }) => organization)).toEqual([
      '00240003',
      '00240505',
      '00480000',
    ]);
  });

  test('knows that the schools together are no fewer than the district', () => {
    // 9 students at least are in the second school, and 10 is the most a hidden count says.
    const result = protectMonthly([
      report('00240000', '2020-10', { identifiedOther: 40 }),
      report('00240003', '2020-10', { identifiedOther: 31 }),
      report('00240505', '2020-10', { identifiedOther: 9 }),
    ]);
    expect(shownValue(result, 'identifiedOther', '00240505')).toBeNull();
    expect(shownValue(result, 'identifiedOther', '00240003')).toBeNull();
    expect(auditAgain(result).safe).toBe(true);
  });
});

describe('months and measures', () => {
  test('a month that follows from two year-to-date counts is not left open', () => {
    const result = protectMonthly([
      report('00240000', '2020-10', { tier2New: 20, tier2ServedYtd: 40 }),
      report('00240000', '2020-11', { tier2New: 3, tier2ServedYtd: 43 }),
    ]);
    expect(shownValue(result, 'tier2New', '00240000', '2020-11')).toBeNull();
    const ytd = ['2020-10', '2020-11'].map((month) =>
      shownValue(result, 'tier2ServedYtd', '00240000', month),
    );
    expect(ytd).toContain(null);
    expect(auditAgain(result).safe).toBe(true);
  });

  test('a chain that does not hold in the data is said, and hides no less than one that does', () => {
    const result = protectMonthly([
      report('00240000', '2020-10', { tier2ServedYtd: 40 }),
      report('00240000', '2020-11', { tier2New: 3, tier2ServedYtd: 52 }),
    ]);
    const ytd = ['2020-10', '2020-11'].map((month) =>
      shownValue(result, 'tier2ServedYtd', '00240000', month),
    );
    expect(ytd).toContain(null);
    expect(result.findings.map(({ code, field }) => [code, field])).toEqual([
      ['monthly.public-fact-broken', 'tier2ServedYtd'],
    ]);
  });

  test('takes the orders of the policy for facts', () => {
    const reports = [report('00240000', '2020-10', { crisisEvents: 30, identifiedOther: 4 })];
    const orders = [{ dimension: 'measure', lesser: 'identifiedOther', greater: 'crisisEvents' }];
    const linked = protectMonthly(reports, { orders });
    if (!linked.ok) throw new Error('not ok');
    expect(linked.value.internal.table.inequalities).toHaveLength(1);
    const backwards = protectMonthly(reports, {
      orders: [{ ...orders[0]!, lesser: 'crisisEvents', greater: 'identifiedOther' }],
    });
    expect(codesOf(backwards)).toEqual(['monthly.public-fact-broken']);
  });

  test('shows no rate of a hidden count, and a whole one only between the ends', () => {
    const result = protectMonthly([
      report('00240000', '2020-10', { enrolled: 2149, screenedYtd: 354 }),
      report('00240505', '2020-10', { enrolled: 500, screenedYtd: 4 }),
    ]);
    expect(result.ok && result.value.published.rates).toEqual([
      { id: 'screeningReach', organization: '00240000', month: '2020-10', percent: 16.5, band: null },
      { id: 'screeningReach', organization: '00240505', month: '2020-10', percent: null, band: null },
    ]);
  });
});

describe('what comes in', () => {
  test('only the current version counts', () => {
    const result = protectMonthly([
      { ...report('00240000', '2020-10', { crisisEvents: 4 }), version: 1 },
      { ...report('00240000', '2020-10', { crisisEvents: 40 }), version: 2 },
    ]);
    expect(shownValue(result, 'crisisEvents', '00240000')).toBe(40);
  });

  test('a count that arrived suppressed stays withheld, and is taken for hidden', () => {
    const result = protectMonthly([
      report('00240000', '2020-10', { crisisEvents: 34 }),
      report('00240003', '2020-10', { crisisEvents: 'suppressed' }),
      report('00240505', '2020-10', { crisisEvents: 30 }),
    ]);
    expect(shownValue(result, 'crisisEvents', '00240003')).toBeNull();
    expect(shownValue(result, 'crisisEvents', '00240505')).toBeNull();
  });

  test.each([
    ['no reports', [], 'disclosure.table-empty'],
    [
      'a value that is no count',
      [report('00240000', '2020-10', { crisisEvents: -1 })],
      'core.number-negative',
    ],
    [
      'an unreadable month',
      [report('00240000', 'Oct-20', { crisisEvents: 1 })],
      'core.month-changed-by-excel',
    ],
    [
      'two reports that disagree',
      [
        report('00240000', '2020-10', { crisisEvents: 1 }),
        report('00240000', '2020-10', { crisisEvents: 2 }),
      ],
      'monthly.duplicate-report',
    ],
  ])('%s: nothing is published', (_, reports, code) => {
    const result = protectMonthly(reports);
    expect(result.ok).toBe(false);
    expect(codesOf(result)).toContain(code);
  });

  test('an unknown field of the policy is refused', () => {
    const policy = { treshold: 6 } as object;
    expect(codesOf(protectMonthly([report('00240000', '2020-10', {})], policy))).toEqual([
      'disclosure.policy-field-unknown',
    ]);
  });

  test('a small count that must be published is refused, and nothing is', () => {
    const result = protectMonthly([report('00240000', '2020-10', { crisisEvents: 4 })], {
      mustPublish: [['crisisEvents', '00240000', '2020-10']],
    });
    expect(codesOf(result)).toEqual(['disclosure.small-cell-must-be-published']);
  });

  test('without steps whole groups are left out, by name, and nothing unsafe is shown', () => {
    const result = protectMonthly(
      [
        report('00240000', '2020-10', { crisisEvents: 38 }),
        report('00240003', '2020-10', { crisisEvents: 4 }),
        report('00240505', '2020-10', { crisisEvents: 34 }),
      ],
      { steps: 1 },
    );
    expect(codesOf(result)).toEqual(['monthly.counts-left-out']);
    expect(result.ok && result.value.published).toEqual({ measures: {}, rates: [] });
  });
});

describe('the sample year', () => {
  const files = readdirSync('examples/data').filter((name) => /^synthetic-(belch|berk|boston)/.test(name));
  const reports = files.flatMap((name) => parseMonthlyCsv(readFileSync(`examples/data/${name}`)).reports);
  const months = reports.filter(({ month }) => month === '2020-12' || month === '2021-01');

  test('comes out safe by an audit of its own, with no hidden count in what is published', () => {
    const result = protectMonthly(months);
    expect(auditAgain(result).safe).toBe(true);
    if (!result.ok) return;
    const { published, internal } = result.value;
    const hidden = new Set(internal.hidden.map(({ k }) => k.join('|')));
    expect(hidden.size).toBeGreaterThan(50);
    for (const [measure, counts] of Object.entries(published.measures)) {
      for (const { organization, month, value, ...rest } of counts) {
        expect(rest).toEqual({});
        expect(value === null).toBe(hidden.has([measure, organization, month].join('|')));
        expect(value === null || value === 0 || value >= 11).toBe(true);
      }
    }
  });

  test('gives the same whatever the order of the reports', () => {
    const backwards = protectMonthly([...months].reverse());
    const forwards = protectMonthly(months);
    expect(backwards.ok && backwards.value.published).toEqual(forwards.ok && forwards.value.published);
  });
});

test('any small district comes out safe, and shows no small count', () => {
  const count = fc.oneof(fc.nat(30), fc.constantFrom('notCollected', 'suppressed'));
  const values = fc.record({
    screened: count,
    screenedYtd: count,
    disciplineEvents: count,
    disciplined: count,
  });
  const arbitrary = fc.array(
    fc.record({ school: fc.integer({ min: 0, max: 3 }), later: fc.boolean(), values }),
    {
      minLength: 1,
      maxLength: 8,
    },
  );
  fc.assert(
    fc.property(arbitrary, (rows) => {
      const seen = new Map(
        rows.map(({ school, later, values: said }) => {
          const [organization, month] = [`0024000${school}`, later ? '2020-11' : '2020-10'];
          return [organization + month, report(organization, month, said as MonthlyReportInput['values'])];
        }),
      );
      const result = protectMonthly([...seen.values()]);
      if (!result.ok) throw new Error(codesOf(result).join());
      // Numbers that do not fit together are no table that an audit could take.
      if (!codesOf(result).includes('monthly.public-fact-broken')) expect(auditAgain(result).safe).toBe(true);
      for (const counts of Object.values(result.value.published.measures)) {
        for (const { value } of counts) expect(value === null || value === 0 || value >= 11).toBe(true);
      }
    }),
    { numRuns: 150 },
  );
});
