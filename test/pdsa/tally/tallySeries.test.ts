import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../../../src/core/index.js';
import { parseTally, type Tally, type TallyEntry, tallySeries } from '../../../src/pdsa/index.js';
import { analyzeChart, suggestChart } from '../../../src/spc/index.js';

const share: Tally = {
  measureId: 'formsDone',
  organization: '00240505',
  what: 'Forms handed in',
  ofWhat: 'students in class',
  entries: [
    { date: '2020-11-05', count: 15, of: 20 },
    { date: '2020-11-03', count: 14, of: 22 },
    { date: '2020-11-16', count: 18, of: 21 },
  ],
};
const counts = (...days: readonly (readonly [string, number])[]): Tally => ({
  entries: days.map(([date, count]) => ({ date, count })),
});

describe('by week', () => {
  test('the days of a week are added up, one without a count is a gap, one counted in part says so', () => {
    expect(tallySeries(share)).toEqual({
      id: 'formsDone',
      label: 'Forms handed in',
      kind: 'share',
      organization: '00240505',
      measureId: 'formsDone',
      window: 'period',
      unit: 'week',
      reset: null,
      denominator: { of: ['of'], says: 'students in class' },
      observations: [
        { x: '2020-W45', y: 29, n: 42 },
        { x: '2020-W46', y: null },
        { x: '2020-W47', y: 18, n: 21 },
      ],
      notes: [
        { x: '2020-W45', why: 'partlyCounted', periods: 2, outOf: 5, value: 29 },
        { x: '2020-W47', why: 'partlyCounted', periods: 1, outOf: 5, value: 18 },
      ],
      spans: [
        { x: '2020-W45', from: '2020-11-03', to: '2020-11-05' },
        { x: '2020-W47', from: '2020-11-16', to: '2020-11-16' },
      ],
    });
  });

  test('a week without school is left out and is no gap', () => {
    const { observations } = tallySeries(share, { closed: [{ from: '2020-11-09', to: '2020-11-13' }] });
    expect(observations.map(({ x }) => x)).toEqual(['2020-W45', '2020-W47']);
    const schoolDays = [
      { from: '2020-11-01', to: '2020-11-06' },
      { from: '2020-11-16', to: '2020-11-20' },
    ];
    expect(tallySeries(share, { schoolDays }).observations).toEqual(observations);
  });

  test('what was counted on a day without school is kept', () => {
    const tally = counts(['2020-11-03', 4], ['2020-11-12', 5], ['2020-11-21', 6]);
    expect(tallySeries(tally, { closed: [{ from: '2020-11-09', to: '2020-11-20' }] })).toMatchObject({
      observations: [
        { x: '2020-W45', y: 4 },
        { x: '2020-W46', y: 5 },
        { x: '2020-W47', y: 6 },
      ],
      notes: [
        { x: '2020-W45', why: 'partlyCounted' },
        { x: '2020-W46', why: 'withoutSchool' },
        { x: '2020-W47', why: 'withoutSchool' },
      ],
    });
  });

  test('a whole week, with a holiday in it, has nothing to tell', () => {
    const days = ['2020-11-09', '2020-11-10', '2020-11-12', '2020-11-13'] as const;
    const series = tallySeries(counts(...days.map((day) => [day, 1] as const)), { closed: ['2020-11-11'] });
    expect(series.observations).toEqual([{ x: '2020-W46', y: 4 }]);
    expect(series).not.toHaveProperty('notes');
  });

  test('a Saturday is a day of school only where it is named as one', () => {
    const tally = counts(['2020-11-14', 1]);
    expect(tallySeries(tally, { schoolDays: ['2020-11-14'] })).not.toHaveProperty('notes');
    expect(
      tallySeries(tally, { schoolDays: [{ from: '2020-11-13', to: '2020-11-14' }] }).notes,
    ).toMatchObject([
      { why: 'partlyCounted', periods: 0, outOf: 1 },
      { why: 'withoutSchool', periods: 1 },
    ]);
  });

  test('weeks go on over the end of a year with 53', () => {
    const { observations } = tallySeries(counts(['2020-12-28', 1], ['2021-01-01', 2], ['2021-01-11', 3]));
    expect(observations).toEqual([
      { x: '2020-W53', y: 3 },
      { x: '2021-W01', y: null },
      { x: '2021-W02', y: 3 },
    ]);
  });

  test('the ends can be given, so that weeks before and after are gaps', () => {
    const { observations } = tallySeries(counts(['2020-11-03', 4], ['2021-02-01', 9]), {
      from: '2020-10-28',
      to: '2020-11-10',
    });
    expect(observations).toEqual([
      { x: '2020-W44', y: null },
      { x: '2020-W45', y: 4 },
      { x: '2020-W46', y: null },
    ]);
  });
});

describe('by day', () => {
  test('days of school without a count are gaps, weekends and holidays are not there', () => {
    const tally = counts(['2020-11-06', 3], ['2020-11-10', 5], ['2020-11-12', 0]);
    expect(tallySeries(tally, { by: 'day', closed: ['2020-11-11'] })).toEqual({
      id: 'tally',
      label: 'Tally',
      kind: 'count',
      organization: null,
      window: 'period',
      unit: 'day',
      reset: null,
      denominator: null,
      observations: [
        { x: '2020-11-06', y: 3 },
        { x: '2020-11-09', y: null },
        { x: '2020-11-10', y: 5 },
        { x: '2020-11-12', y: 0 },
      ],
    });
  });
});

test('days that cannot be used are in no sum, and each says why', () => {
  const series = tallySeries({
    entries: [
      { date: '2020-11-02', count: 1, of: 9 },
      { date: '2020-11-03', count: 2, of: 9 },
      { date: '2020-11-03', count: 3, of: 9 },
      { date: '2020-11-04', count: 10, of: 9 },
      { date: '2020-11-05', count: 4 },
    ],
  });
  expect(series.observations).toEqual([{ x: '2020-W45', y: 1, n: 9 }]);
  expect(series.leftOut).toEqual([
    { date: '2020-11-03', place: 2, why: 'dayRepeated' },
    { date: '2020-11-03', place: 3, why: 'dayRepeated', other: 2 },
    { date: '2020-11-04', place: 4, why: 'countExceedsOf' },
    { date: '2020-11-05', place: 5, why: 'ofMissing' },
  ]);
  expect(series.notes).toMatchObject([{ periods: 1, outOf: 5 }]);
});

test('a period whose days cannot be used is a gap, also at the ends', () => {
  const entries = [
    { date: '2020-11-03', count: 2, of: 1 },
    { date: '2020-11-04', count: 2, of: 1 },
  ];
  expect(tallySeries({ entries }).observations).toEqual([{ x: '2020-W45', y: null }]);
  expect(tallySeries([]).observations).toEqual([]);
  expect(tallySeries([], { from: '2020-11-02', to: '2020-11-10' }).observations).toEqual([
    { x: '2020-W45', y: null },
    { x: '2020-W46', y: null },
  ]);
});

test('tallies of several measures or organizations are no series', () => {
  expect(() => tallySeries([share, { ...share, measureId: 'other' }])).toThrow(/differ in measureId/);
  expect(() => tallySeries([share, { ...share, organization: '00240000' }])).toThrow(
    /differ in organization/,
  );
  expect(() => tallySeries([{ entries: [{ date: '5 November', count: 1 }] }])).toThrow(/entries/);
  expect(() => tallySeries(share, { by: 'month' as never })).toThrow(RangeError);
});

test('days at the ends of the calendar are added up too', () => {
  for (const date of ['0000-01-01', '9999-12-31'])
    expect(tallySeries(counts([date, 3])).observations).toMatchObject([{ y: 3 }]);
});

test('a chart takes the series, and what is said of it stays', () => {
  const entries = Array.from({ length: 60 }, (_, i) => ({
    date: addDays('2020-11-02', Math.floor(i / 5) * 7 + (i % 5)),
    count: 10 + ((i * 7) % 5),
    of: 20,
  }));
  for (const by of ['day', 'week'] as const) {
    const series = tallySeries({ entries }, { by });
    expect(suggestChart(series).saw.map(({ what }) => what)).toEqual(
      expect.arrayContaining(['period', 'denominator']),
    );
    const chart = analyzeChart({ chart: 'p', series });
    if (!chart.ok) throw new Error('No chart.');
    expect(chart.value).toMatchObject({ cumulative: false, gaps: 0, series: { unit: by, window: 'period' } });
    expect(chart.findings.filter(({ severity }) => severity !== 'info' && severity !== 'warning')).toEqual(
      [],
    );
    expect(chart.value.points.map(({ x }) => x)).toEqual(series.observations.map(({ x }) => x));
  }
});

describe('laws', () => {
  const day = fc.integer({ min: 0, max: 800 }).map((days) => addDays('2019-12-20', days));
  const entry = fc
    .record({ date: day, of: fc.nat(40), part: fc.double({ min: 0, max: 1, noNaN: true }) })
    .map(({ date, of, part }): TallyEntry => ({ date, count: Math.round(of * part), of }));
  const entries = fc.uniqueArray(entry, { minLength: 1, maxLength: 60, selector: ({ date }) => date });
  const by = fc.constantFrom('day' as const, 'week' as const);
  const closed = fc.array(
    fc.tuple(day, fc.nat(20)).map(([from, days]) => ({ from, to: addDays(from, days) })),
    { maxLength: 5 },
  );
  const total = (values: readonly (number | null | undefined)[]) =>
    values.reduce<number>((sum, value) => sum + (value ?? 0), 0);

  test('the sum of a series is the sum of its entries, whatever days have school', () => {
    fc.assert(
      fc.property(entries, by, closed, (days, by, closed) => {
        expect(parseTally({ entries: days }).ok).toBe(true);
        const { observations, leftOut } = tallySeries({ entries: days }, { by, closed });
        expect(leftOut).toBeUndefined();
        expect(total(observations.map(({ y }) => y))).toBe(total(days.map(({ count }) => count)));
        expect(total(observations.map(({ n }) => n))).toBe(total(days.map(({ of }) => of)));
        const x = observations.map((each) => each.x);
        expect(x).toEqual([...new Set(x)].sort());
      }),
    );
  });

  test('neither the order of the entries matters nor in how many tallies they come', () => {
    const cuts = fc.array(fc.nat(60), { maxLength: 4 });
    fc.assert(
      fc.property(entries, by, cuts, (days, by, cuts) => {
        const whole = tallySeries({ entries: days }, { by });
        const turned = [...days].reverse();
        expect(tallySeries({ entries: turned }, { by })).toEqual(whole);
        const ends = [0, ...cuts.sort((a, b) => a - b), days.length];
        const parts = ends.map((end, i) => ({ entries: turned.slice(ends[i - 1] ?? 0, end) }));
        expect(tallySeries(parts, { by })).toEqual(whole);
      }),
    );
  });
});

test('a day whose year is wrong is left out and does not stretch the series over centuries', () => {
  const series = tallySeries(counts(['2020-11-03', 4], ['0202-11-04', 5], ['2020-11-05', 6]), { by: 'day' });
  expect(series.observations.map(({ x }) => x)).toEqual(['2020-11-03', '2020-11-04', '2020-11-05']);
  expect(series.leftOut).toEqual([{ date: '0202-11-04', place: 2, why: 'farAway' }]);
});

describe('with a record of learning models', () => {
  const learningModels = {
    form: 'learning-models@1',
    organization: '00240000',
    schoolYear: '2020-21',
    entries: [
      { organization: '00240000', from: '2020-09-16', model: 'remote' },
      { organization: '00240000', from: '2020-11-05', model: 'hybrid' },
    ],
  } as const;

  test('a week has the model of the days that were counted', () => {
    const { learning } = tallySeries(share, { learningModels });
    expect(learning).toEqual([
      { from: '2020-W45', to: '2020-W45', model: 'changed', label: 'Changed within the time' },
      { from: '2020-W46', to: '2020-W47', model: 'hybrid', label: 'Hybrid' },
    ]);
    const later = { ...share, entries: share.entries.filter(({ date }) => date !== '2020-11-03') };
    expect(tallySeries(later, { learningModels }).learning).toEqual([
      { from: '2020-W45', to: '2020-W47', model: 'hybrid', label: 'Hybrid' },
    ]);
  });

  test('a day has its own, and a tally of nobody the one of the district of the record', () => {
    const { learning } = tallySeries(counts(['2020-11-04', 1], ['2020-11-05', 2]), {
      by: 'day',
      learningModels,
    });
    expect(learning?.map(({ from, model }) => `${from} ${model}`)).toEqual([
      '2020-11-04 remote',
      '2020-11-05 hybrid',
    ]);
  });
});
