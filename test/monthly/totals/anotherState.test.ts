import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ImprovementRule } from '../../../src/core/index.js';
import {
  finishTotals,
  MONTHLY_CORE_1,
  type MonthlyForm,
  mergeTotals,
  monthlyRates,
  toSeries,
  totalsOf,
  totalsOfSubmissions,
} from '../../../src/monthly/index.js';
import {
  LETTERS_COHORT,
  LETTERS_REGISTRY,
  NCES_COHORT,
  NCES_SCHOOL,
  OWN_FORM,
  ownReport,
  ownSubmission,
} from '../anotherState.js';

const form = OWN_FORM;
const nces = { form, cohort: NCES_COHORT } as const;
const letters = { form, cohort: LETTERS_COHORT, registry: LETTERS_REGISTRY } as const;
const OWN = ['2712345', NCES_SCHOOL] as const;

describe('rates of another form', () => {
  test('are its own, in its order, and exact with tenths', () => {
    const report = ownReport(OWN[0], '2025-09', {
      students: 500,
      telehealth: 31,
      griefHours: 0.3,
      schoolHours: 0.9,
    });
    expect(monthlyRates(report, nces)).toEqual([
      { id: 'telehealthShare', numerator: 31, denominator: 500, percent: 6.2 },
      { id: 'griefShare', numerator: 0.3, denominator: 0.9, percent: 33.3 },
    ]);
  });

  test('of the short form are those that it lists', () => {
    const report = {
      organization: OWN[0],
      month: '2025-09',
      values: { enrolled: 200, screenedYtd: 50 },
    } as const;
    const rates = monthlyRates(report, { form: MONTHLY_CORE_1, cohort: NCES_COHORT });
    expect(rates.map(({ id }) => id)).toEqual(MONTHLY_CORE_1.rates.map(({ id }) => id));
    expect(rates[0]).toEqual({ id: 'screeningReach', numerator: 50, denominator: 200, percent: 25 });
    expect(rates.at(-1)).toMatchObject({
      id: 'missingRate',
      denominator: MONTHLY_CORE_1.measures.filter(({ due }) => due).length,
    });
  });

  test('the enrollment that caps a union is the measure of that role', () => {
    const count = (id: string, more: object = {}) =>
      ({ id, label: id, unit: 'students', window: 'month', acrossSchools: 'upperBound', ...more }) as const;
    const union: MonthlyForm = {
      form: 'monthly-form@1',
      id: 'union@1',
      title: 'Union',
      measures: [
        count('pupils', { role: 'enrollment' }),
        count('a'),
        count('b'),
        count('both'),
        count('done'),
      ],
      comparisons: [],
      rates: [
        { id: 'share', label: 'Share', numerator: ['done'], denominator: ['both'], unionOf: ['a', 'b'] },
      ],
    };
    const [rate] = monthlyRates(
      { organization: OWN[0], month: '2025-09', values: { pupils: 90, a: 60, b: 50, done: 45 } },
      { form: union },
    );
    expect(rate?.bounds).toEqual({
      denominator: { least: 60, greatest: 90 },
      percent: { least: 50, greatest: 75 },
    });
  });
});

describe('totals of another state', () => {
  const finish = (reports: Parameters<typeof totalsOf<string>>[0]) =>
    finishTotals(totalsOf(reports, nces), nces);

  test('count its districts and schools', () => {
    const { months, notCounted } = finish([
      ownReport(NCES_SCHOOL, '2025-09', { telehealth: 12, griefHours: 0.1 }),
      ownReport('271234500102', '2025-09', { telehealth: 8, griefHours: 0.2 }),
      ownReport('2754321', '2025-09', { telehealth: 5, griefHours: 0.4 }),
    ]);
    expect(notCounted).toEqual([]);
    const september = months.at(-1)!;
    expect(september.measures['telehealth']).toMatchObject({ value: 25, upperBound: true });
    // 0.1 + 0.2 + 0.4 as floating point numbers would not be 0.7.
    expect(september.measures['griefHours']?.value).toBe(0.7);
  });

  test('list what they do not count, with the reason', () => {
    const { notCounted } = finish([
      ownReport('02712345', '2025-09', { telehealth: 1 }),
      ownReport('0000000', '2025-09', { telehealth: 1 }),
      ownReport('2700000', '2025-09', { telehealth: 1 }),
      ownReport('2712345', '2026-07', { telehealth: 1 }),
      ownReport('2712345', '2025-09', { telehealth: 1 }),
    ]);
    expect(notCounted).toEqual([
      { organization: '0000000', month: '2025-09', why: 'stateRow' },
      { organization: '02712345', month: '2025-09', why: 'unknownCode' },
      { organization: '2700000', month: '2025-09', why: 'notInCohort' },
      { organization: '2712345', month: '2026-07', why: 'otherMonth' },
    ]);
  });

  test('school years begin when the cohort says', () => {
    const { cohort } = finish([
      ownReport('2712345', '2025-08', { griefHours: 1.5 }),
      ownReport('2712345', '2026-05', { griefHours: 2.5 }),
    ]);
    expect(cohort.map(({ period }) => period)).toEqual(['2025-26']);
    expect(cohort[0]?.measures['griefHours']?.value).toBe(4);
    const july = { ...NCES_COHORT, firstMonth: '2025-07', schoolYearStarts: 8 } as const;
    const years = finishTotals(totalsOf([ownReport('2712345', '2025-08', {})], nces), {
      form,
      cohort: july,
    }).cohort;
    expect(years.map(({ period }) => period)).toEqual(['2024-25', '2025-26']);
  });

  test('who has left or not joined is not absent, and what was sent before still counts', () => {
    const report = finish([
      ownReport('2754321', '2025-09', { telehealth: 5 }),
      ownReport('2754321', '2026-01', { telehealth: 6 }),
      ownReport('2754321', '2026-02', { telehealth: 7 }),
      ownReport('2712345', '2026-02', { telehealth: 9 }),
    ]);
    const month = (period: string) =>
      report.months.find((one) => one.period === period)?.measures['telehealth'];
    expect(month('2025-09')).toMatchObject({ value: 5, absentStates: { missing: 1 } });
    expect(month('2026-01')).toMatchObject({ value: 6, absentStates: { missing: 2 } });
    expect(month('2026-02')).toMatchObject({ value: 9, absentStates: { missing: 1 } });
    expect(report.notCounted).toEqual([{ organization: '2754321', month: '2026-02', why: 'notInCohort' }]);
    const own = report.districtMonths.filter(({ organization }) => organization === '2754321');
    expect(own.map(({ period }) => period)).toEqual([
      '2025-08',
      '2025-09',
      '2025-10',
      '2025-11',
      '2025-12',
      '2026-01',
    ]);
    expect(
      finish([ownReport('2712345', '2026-02', {})]).districtMonths.some(
        ({ organization, period }) => organization === '2754321' && period === '2026-01',
      ),
    ).toBe(false);
  });

  test('a school is expected while it is open, and the registry says of which district it is', () => {
    const totals = totalsOf(
      [
        ownReport('EL-101', '2025-10', { griefHours: 1 }),
        ownReport('EL-103', '2025-10', { griefHours: 2 }),
        ownReport('EL-101', '2025-11', { griefHours: 3 }),
        ownReport('QQ-999', '2025-11', { griefHours: 4 }),
      ],
      letters,
    );
    const { districtMonths, notCounted } = finishTotals(totals, { ...letters, absent: true });
    const elm = (period: string) =>
      districtMonths.find((one) => one.organization === 'EL-01' && one.period === period)?.measures
        .griefHours;
    expect(elm('2025-10')).toMatchObject({ value: 3, absent: [] });
    expect(elm('2025-11')).toMatchObject({
      value: 3,
      absent: [{ organization: 'ZZ-102', state: 'missing' }],
    });
    expect(notCounted).toEqual([{ organization: 'QQ-999', month: '2025-11', why: 'districtUnknown' }]);
  });
});

describe('totals of one form', () => {
  const own = totalsOf([ownReport('2712345', '2025-09', { telehealth: 5 })], { form });
  const other = totalsOf([{ organization: '2712345', month: '2025-09', values: { screened: 5 } }]);

  test('are not mixed with those of another', () => {
    expect(own.form).toBe('own-monthly@1');
    expect(() => mergeTotals<string>(own, other)).toThrow(RangeError);
    expect(mergeTotals<string>(own, totalsOf([]))).toEqual(own);
    expect(mergeTotals<string>(totalsOf([]), own)).toEqual(own);
  });

  test('are finished with that form only', () => {
    expect(() => finishTotals<string>(own)).toThrow(/own-monthly@1/);
    expect(() => finishTotals<string>(other, { form })).toThrow(RangeError);
    expect(finishTotals(own, { form }).months[0]?.measures.telehealth.value).toBe(5);
    const core = totalsOf([{ organization: '2712345', month: '2025-09', values: { screened: 5 } }], {
      form: MONTHLY_CORE_1,
    });
    expect(finishTotals(core).months[0]?.measures.screened.value).toBe(5);
  });

  const anyOwn = fc.array(
    fc.record({
      organization: fc.constantFrom('2712345', NCES_SCHOOL, '2754321', 'x|y'),
      month: fc.constantFrom('2025-09', '2025-10'),
      version: fc.integer({ min: 1, max: 2 }),
      values: fc.record(
        {
          telehealth: fc.nat(9),
          griefHours: fc.nat(99).map((tenths) => tenths / 10),
          students: fc.constant(50),
        },
        { requiredKeys: [] },
      ),
    }),
    { maxLength: 8 },
  );

  test('merge in any order, in any grouping and twice', () => {
    fc.assert(
      fc.property(anyOwn, anyOwn, anyOwn, (a, b, c) => {
        const [x, y, z] = [totalsOf(a, { form }), totalsOf(b, { form }), totalsOf(c, { form })];
        expect(mergeTotals(x, y)).toEqual(mergeTotals(y, x));
        expect(mergeTotals(mergeTotals(x, y), z)).toEqual(mergeTotals(x, mergeTotals(y, z)));
        expect(mergeTotals(x, x)).toEqual(x);
        expect(mergeTotals(x, y)).toEqual(totalsOf([...a, ...b], { form }));
      }),
    );
  });

  test('every organization and month is in a figure or named', () => {
    fc.assert(
      fc.property(anyOwn, (reports) => {
        const totals = totalsOf(reports, { form });
        const { districtMonths, notCounted } = finishTotals(totals, nces);
        for (const key of Object.keys(totals.entries)) {
          const [organization, month] = [
            key.slice(0, key.lastIndexOf('|')),
            key.slice(key.lastIndexOf('|') + 1),
          ];
          const isNamed = notCounted.some((one) => one.organization === organization && one.month === month);
          const isIn = districtMonths.some(
            (one) => one.period === month && one.organization === organization.slice(0, 7),
          );
          expect(isNamed).not.toBe(isIn);
        }
      }),
    );
  });
});

describe('a series', () => {
  test('of a district of another state has its observations', () => {
    const reports = [
      ownReport('2712345', '2025-09', { telehealth: 5, students: 100 }),
      ownReport('2712345', '2025-10', { telehealth: 6, students: 100 }),
    ];
    expect(toSeries(reports, 'telehealth', nces)).toEqual({
      id: 'telehealth',
      measureId: 'telehealth',
      label: 'Students seen by telehealth',
      organization: '2712345',
      window: 'period',
      unit: 'month',
      reset: null,
      denominator: null,
      kind: 'count',
      observations: [
        { x: '2025-08', y: null },
        { x: '2025-09', y: 5 },
        { x: '2025-10', y: 6 },
      ],
    });
    expect(toSeries(reports, 'telehealthShare', { form }).observations).toEqual([
      { x: '2025-09', y: 5, n: 100 },
      { x: '2025-10', y: 6, n: 100 },
    ]);
    expect(() => toSeries(reports, 'screened', { form })).toThrow(RangeError);
  });

  test('of an organization that is asked for is made whatever its code, and names what it left out', () => {
    const reports = [
      ownReport('AZ-17', '2025-09', { telehealth: 5 }),
      ownReport('2712345', '2025-09', { telehealth: 6 }),
      ownReport('2712345', '2025-9', { telehealth: 7 }),
    ];
    const asked = toSeries(reports, 'telehealth', { form, organization: 'AZ-17' });
    expect(asked.observations).toEqual([{ x: '2025-09', y: 5 }]);
    expect(asked).not.toHaveProperty(
      'leftOut',
      expect.arrayContaining([expect.objectContaining({ organization: 'AZ-17' })]),
    );
    expect(toSeries(reports, 'telehealth', { form })).toMatchObject({
      organization: '2712345',
      observations: [{ x: '2025-09', y: 6 }],
      leftOut: [
        { organization: '2712345', months: ['2025-9'], why: 'notAMonth' },
        { organization: 'AZ-17', months: ['2025-09'], why: 'unknownCode' },
      ],
    });
  });

  test('of all districts expects each in the months in which it takes part', () => {
    const reports = ['2025-10', '2025-11'].flatMap((month) => [
      ownReport('2712345', month, { telehealth: 5 }),
      ownReport('2754321', month, { telehealth: 6 }),
    ]);
    expect(toSeries(reports, 'telehealth', nces).observations).toEqual([
      { x: '2025-08', y: null },
      { x: '2025-09', y: null },
      { x: '2025-10', y: 11 },
      { x: '2025-11', y: null },
    ]);
    expect(toSeries([...reports, ownReport('2700000', '2025-10', {})], 'telehealth', nces).leftOut).toEqual([
      { organization: '2700000', months: ['2025-10'], why: 'notInCohort' },
    ]);
  });
});

describe('improved by unlike rules', () => {
  const improved = (organization: string, psychosocialRule?: string | ImprovementRule) => ({
    ...ownSubmission(NCES_COHORT.id, organization, '2025-09', '', [
      ownReport(organization, '2025-09', { psychosocialAssessed: 20, psychosocialImproved: 10 }),
    ]),
    form: 'monthly@1',
    definitions: { ...(psychosocialRule !== undefined && { psychosocialRule }) },
  });
  const rateOf = (...submissions: ReturnType<typeof improved>[]) =>
    finishTotals(totalsOfSubmissions(submissions)).months[0]?.rates.psychosocialImprovement;

  test('counts of one rule are pooled without a word', () => {
    const rate = rateOf(improved('2712345', 'Five points'), improved('2754321', ' five  points. '));
    expect(rate).toMatchObject({ pooled: 2, numerator: 20 });
    expect(rate).not.toHaveProperty('unlikeRules');
    expect(rate).not.toHaveProperty('rulesUnknown');
  });

  test('a rule of the catalogue is itself, and own words as an object are words', () => {
    const points = { kind: 'pointsGained', better: 'lower', points: 5 } as const;
    const same = rateOf(
      improved('2712345', points),
      improved('2754321', { points: 5, better: 'lower', kind: 'pointsGained' }),
    );
    expect(same).not.toHaveProperty('unlikeRules');
    expect(same).not.toHaveProperty('rulesUnknown');
    const words = { kind: 'ownWords', words: 'Five points' } as const;
    expect(rateOf(improved('2712345', words), improved('2754321', 'Five points'))).not.toHaveProperty(
      'unlikeRules',
    );
    expect(rateOf(improved('2712345', points), improved('2754321', words))?.unlikeRules).toHaveLength(2);
  });

  test('two rules are named, and how many say none', () => {
    expect(rateOf(improved('2712345', 'Five points'), improved('2754321', 'One category'))).toMatchObject({
      unlikeRules: ['Five points', 'One category'],
    });
    expect(rateOf(improved('2712345', 'Five points'), improved('2754321'))).toMatchObject({
      rulesUnknown: 1,
    });
    const one = rateOf(improved('2712345'));
    expect(one).not.toHaveProperty('rulesUnknown');
  });

  test('what submissions say is kept when totals are merged with those of the same reports', () => {
    const submissions = [improved('2712345', 'Five points'), improved('2754321', 'Five points')];
    const bare = totalsOf<string>(submissions.flatMap(({ reports }) => reports));
    const merged = mergeTotals<string>(totalsOfSubmissions<string>(submissions), bare);
    expect(merged.conflicts).toEqual([]);
    expect(finishTotals<string>(merged).months[0]?.rates['psychosocialImprovement']).not.toHaveProperty(
      'rulesUnknown',
    );
  });
});
