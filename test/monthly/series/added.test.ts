import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { defineMonthlyForm, type MonthlyReportInput, toSeries } from '../../../src/monthly/index.js';
import { COHORTS } from '../../../src/network/index.js';
import { analyzeChart, type ChartId, RULE_SETS, type RuleSetId } from '../../../src/spc/index.js';

const BELCHERTOWN = '00240000';
const BURLINGTON = '00480000';
const YEAR = ['09', '10', '11', '12', '01', '02', '03', '04', '05', '06'];
const monthsFrom = (year: number) => YEAR.map((month) => `${month < '07' ? year + 1 : year}-${month}`);

/** Reports of running totals; `null` for a month that nobody sent. */
const running = (
  totals: readonly (number | null)[],
  { organization = BELCHERTOWN, months = monthsFrom(2020), enrolled = 2149 } = {},
): MonthlyReportInput[] =>
  totals.flatMap((screenedYtd, i) =>
    screenedYtd === null ? [] : { organization, month: months[i]!, values: { enrolled, screenedYtd } },
  );
const ys = (reports: readonly MonthlyReportInput[], options = {}) =>
  toSeries(reports, 'screenedYtd', options).observations.map(({ y }) => y);
const steady = (each: number, months = 10) => Array.from({ length: months }, (_, i) => each * (i + 1));

describe('a count of the year to date gives what each month added', () => {
  test('and the series says so', () => {
    const series = toSeries(running([20, 45, 45]), 'screenedYtd');
    expect(series).toMatchObject({
      label: 'Students screened this school year, new in the month',
      window: 'period',
      from: 'yearToDate',
      unit: 'month',
      reset: 7,
      denominator: null,
      observations: [
        { x: '2020-09', y: 20 },
        { x: '2020-10', y: 25 },
        { x: '2020-11', y: 0 },
      ],
    });
  });

  test('it begins again in July', () => {
    const months = ['2021-05', '2021-06', '2021-07', '2021-08', '2021-09'];
    const before = running(steady(20, 8), { months: monthsFrom(2020) });
    const reports = [...before, ...running([180, 200, 0, 5, 25], { months })];
    expect(ys(reports)).toEqual([20, 20, 20, 20, 20, 20, 20, 20, 20, 20, 0, 5, 20]);
  });

  test('or when the school year of the cohort begins', () => {
    const cohort = { ...COHORTS['ma-coiin-2020-21'], schoolYearStarts: 8, members: [] };
    const months = ['2021-06', '2021-07', '2021-08'];
    const reports = [...running(steady(20, 9)), ...running([200, 210, 15], { months })];
    const series = toSeries(reports, 'screenedYtd', { cohort, months });
    expect(series.reset).toBe(8);
    expect(series.observations.map(({ y }) => y)).toEqual([20, 10, 15]);
  });

  test('the first month holds the summer, which is told', () => {
    const { notes } = toSeries(running([20, 40]), 'screenedYtd');
    expect(notes).toEqual([
      {
        x: '2020-09',
        why: 'holdsSummer',
        periods: 3,
        value: 20,
        of: 'screenedYtd',
        organization: BELCHERTOWN,
      },
    ]);
  });

  test('a start in mid-year holds several months: a gap, and told', () => {
    const months = ['2021-01', '2021-02', '2021-03'];
    const series = toSeries(running([100, 120, 140], { months }), 'screenedYtd');
    expect(series.observations.map(({ y }) => y)).toEqual([null, 20, 20]);
    expect(series.notes).toMatchObject([{ x: '2021-01', why: 'startsMidYear', periods: 7, value: 100 }]);
  });

  test('a month that was not sent makes the next one a gap too, for it holds two', () => {
    const series = toSeries(running([20, 40, null, 80, 100]), 'screenedYtd');
    expect(series.observations.map(({ y }) => y)).toEqual([20, 40 - 20, null, null, 20]);
    expect(series.notes?.slice(1)).toMatchObject([{ x: '2020-12', why: 'afterGap', periods: 2, value: 40 }]);
  });

  test('unless nothing was added: then neither month added anything', () => {
    const series = toSeries(running([20, 40, null, 40, 60]), 'screenedYtd');
    expect(series.observations.map(({ y }) => y)).toEqual([20, 20, null, 0, 20]);
  });

  test('a fall is a gap, told, and the next month is counted from what was revised', () => {
    const series = toSeries(running([20, 40, 35, 55]), 'screenedYtd');
    expect(series.observations.map(({ y }) => y)).toEqual([20, 20, null, 20]);
    expect(series.notes?.slice(1)).toMatchObject([
      { x: '2020-11', why: 'fell', periods: 1, value: -5 },
      { x: '2020-12', why: 'afterFall', periods: 1, value: 20 },
    ]);
  });

  test('the month before counts also where it is not among the months asked for', () => {
    expect(ys(running([20, 45]), { months: ['2020-10'] })).toEqual([25]);
  });

  test('what was reported is there for the asking, and says what it is', () => {
    const series = toSeries(running([20, 45]), 'screenedYtd', { values: 'asReported' });
    expect(series).toMatchObject({
      label: 'Students screened this school year',
      window: 'yearToDate',
      reset: 7,
      observations: [{ y: 20 }, { y: 45 }],
    });
    expect(series).not.toHaveProperty('from');
    expect(series).not.toHaveProperty('notes');
  });

  test('numbers of a month and of a day stay as they are', () => {
    expect(toSeries(running([20]), 'enrolled')).toMatchObject({
      window: 'point',
      observations: [{ y: 2149 }],
    });
    expect(toSeries(running([20]), 'screened')).toMatchObject({ window: 'period', reset: null });
  });
});

describe('a rate', () => {
  test('of first-time reach is what was added, of all students enrolled', () => {
    const series = toSeries(running([20, 45]), 'screeningReach');
    expect(series.denominator).toEqual({ of: ['enrolled'], says: 'Students enrolled' });
    expect(series.observations).toEqual([
      { x: '2020-09', y: 20, n: 2149 },
      { x: '2020-10', y: 25, n: 2149 },
    ]);
  });

  test('or of those not yet reached, on request', () => {
    const series = toSeries(running([20, 45, 60]), 'screeningReach', { denominator: 'notYetReached' });
    expect(series.denominator).toEqual({
      of: ['enrolled'],
      says: 'Students enrolled, without those counted before in the school year',
      less: ['screenedYtd'],
    });
    expect(series.observations.map(({ n }) => n)).toEqual([2149, 2129, 2104]);
  });

  test('of two running totals takes both apart', () => {
    const report = (month: string, psychosocialAssessed: number, psychosocialImproved: number) => ({
      organization: BELCHERTOWN,
      month,
      values: { psychosocialAssessed, psychosocialImproved },
    });
    const reports = [report('2020-09', 10, 4), report('2020-10', 30, 15), report('2020-11', 40, 14)];
    const series = toSeries(reports, 'psychosocialImprovement');
    expect(series.denominator?.says).toMatch(/, new in the month$/);
    expect(series.observations).toEqual([
      { x: '2020-09', y: 4, n: 10 },
      { x: '2020-10', y: 11, n: 20 },
      { x: '2020-11', y: null },
    ]);
    const whole = toSeries(reports, 'psychosocialImprovement', { values: 'asReported' });
    expect(whole).toMatchObject({ window: 'yearToDate', observations: [{ n: 10 }, { n: 30 }, { n: 40 }] });
  });

  test('of a month stays as it is', () => {
    const reports = [
      { organization: BELCHERTOWN, month: '2020-10', values: { screened: 9, identifiedAtRisk: 3 } },
    ];
    expect(toSeries(reports, 'identification')).toMatchObject({
      window: 'period',
      denominator: { of: ['screened'], says: 'Students screened' },
      observations: [{ y: 3, n: 9 }],
    });
  });
});

describe('several districts', () => {
  const months = monthsFrom(2020);
  const both = [
    ...running([10, 20, 30, 40], { months }),
    ...running([null, null, 500, 505], { months, organization: BURLINGTON }),
  ];

  test('each is taken apart by itself: one that joins late adds nothing that is not its own', () => {
    expect(toSeries(both, 'screeningReach').observations).toEqual([
      { x: '2020-09', y: 10, n: 2149 },
      { x: '2020-10', y: 10, n: 2149 },
      { x: '2020-11', y: 10, n: 2149 },
      { x: '2020-12', y: 15, n: 4298 },
    ]);
  });

  test('a sum is a gap while one of them has no number of its own', () => {
    const { observations, notes } = toSeries(both, 'screenedYtd');
    expect(observations.map(({ y }) => y)).toEqual([null, null, null, 15]);
    expect(notes).toContainEqual({
      x: '2020-11',
      why: 'startsMidYear',
      periods: 5,
      value: 500,
      of: 'screenedYtd',
      organization: BURLINGTON,
    });
  });

  test('the schools of a district are too', () => {
    const schools = [
      ...running([10, 20, 30], { months, organization: '00240005' }),
      ...running([5, 6, 8], { months, organization: '00240505' }),
    ];
    expect(ys(schools)).toEqual([15, 11, 12]);
  });
});

test('a form of your own is read by what its measures say of themselves', () => {
  const form = defineMonthlyForm({
    form: 'monthly-form@1',
    id: 'own@1',
    title: 'Own',
    measures: [
      { id: 'roll', label: 'Roll', unit: 'students', window: 'point', acrossSchools: 'sum' },
      { id: 'calls', label: 'Calls', unit: 'events', window: 'ytd', acrossSchools: 'sum' },
      { id: 'hours', label: 'Hours', unit: 'days', window: 'ytd', decimals: 1, acrossSchools: 'sum' },
      {
        id: 'mood',
        label: 'Mood',
        unit: 'rating',
        window: 'ytd',
        acrossSchools: 'never',
        scale: { least: 1, greatest: 5 },
      },
    ],
    comparisons: [],
    rates: [{ id: 'callRate', label: 'Call rate', numerator: ['calls'], denominator: ['roll'] }],
  });
  const reports = [
    { organization: BELCHERTOWN, month: '2020-09', values: { roll: 100, calls: 5, hours: 0.3, mood: 3 } },
    { organization: BELCHERTOWN, month: '2020-10', values: { roll: 101, calls: 9, hours: 0.4, mood: 4 } },
  ];
  const of = (id: 'calls' | 'hours' | 'mood') => toSeries(reports, id, { form });
  expect(of('calls').observations.map(({ y }) => y)).toEqual([5, 4]);
  expect(of('hours').observations.map(({ y }) => y)).toEqual([0.3, 0.1]);
  expect(of('mood')).toMatchObject({ window: 'yearToDate', observations: [{ y: 3 }, { y: 4 }] });
  const rate = toSeries<string>(reports, 'callRate', { form: form as never, denominator: 'notYetReached' });
  expect(rate.observations).toEqual([
    { x: '2020-09', y: 5, n: 100 },
    { x: '2020-10', y: 4, n: 101 },
  ]);
  expect(rate.denominator).toEqual({ of: ['roll'], says: 'Roll' });
});

describe('a constant process is no improvement', () => {
  const reports = [...running(steady(20)), ...running(steady(20), { months: monthsFrom(2021) })];
  const charts: readonly ChartId[] = ['run', 'p', 'pp', 'u', 'up', 'i', 'c'];
  const judged = (chart: ChartId, rules: RuleSetId, series: Parameters<typeof analyzeChart>[0]['series']) => {
    const outcome = analyzeChart({ chart, series: series!, options: { rules, improvement: 'up' } });
    if (!outcome.ok) throw new Error(outcome.findings[0].code);
    const { variation, signals, phases } = outcome.value;
    return [variation, ...[...signals, ...phases.flatMap((phase) => phase.signals)].map((s) => s.meaning)];
  };

  test.each(charts)('on a chart %s, whatever the rules, one year or two', (chart) => {
    for (const rules of Object.keys(RULE_SETS) as RuleSetId[]) {
      for (const sent of [reports.slice(0, 10), reports]) {
        for (const options of [{}, { values: 'asReported' }, { denominator: 'notYetReached' }] as const) {
          expect(judged(chart, rules, toSeries(sent, 'screeningReach', options))).not.toContain(
            'improvement',
          );
        }
      }
    }
  });
});

test('what the months added is, without a gap, what was reported in the end', () => {
  const added = fc.array(fc.nat(500), { minLength: 1, maxLength: 10 });
  fc.assert(
    fc.property(added, added, (first, second) => {
      const totals = (each: readonly number[]) =>
        each.map((_, i) => each.slice(0, i + 1).reduce((a, b) => a + b));
      const reports = [...running(totals(first)), ...running(totals(second), { months: monthsFrom(2021) })];
      const { observations } = toSeries(reports, 'screenedYtd');
      const sum = (year: readonly string[]) =>
        observations.filter(({ x }) => year.includes(x)).reduce((all, { y }) => all + y!, 0);
      expect(sum(monthsFrom(2020).slice(0, first.length))).toBe(totals(first).at(-1));
      expect(sum(monthsFrom(2021).slice(0, second.length))).toBe(totals(second).at(-1));
    }),
  );
});

test('a number is a gap or what was added, and every gap between two numbers is told', () => {
  const total = fc.option(fc.nat(300), { nil: null });
  fc.assert(
    fc.property(fc.array(total, { minLength: 2, maxLength: 10 }), (totals) => {
      const { observations, notes = [] } = toSeries(running(totals), 'screenedYtd', {
        months: monthsFrom(2020),
      });
      observations.forEach(({ x, y }, i) => {
        const sent = totals[i] ?? null;
        expect(y === null || (sent !== null && y >= 0 && y <= sent)).toBe(true);
        const isTold = notes.some((note) => note.x === x && !['holdsSummer', 'afterFall'].includes(note.why));
        expect(isTold).toBe(y === null && sent !== null);
      });
    }),
  );
});

describe('whoever counts in a month counts in the next', () => {
  const row = (organization: string, month: string, screenedYtd: number | undefined, enrolled?: number) => ({
    organization,
    month,
    values: {
      ...(screenedYtd !== undefined && { screenedYtd }),
      ...(enrolled !== undefined && { enrolled }),
    },
  });
  const MONTHS = monthsFrom(2020);

  test('schools do not stand for a district that does not tell what its month added', () => {
    const sent = [500, 600, 595, 700, undefined, 900].flatMap((own, i) => [
      row('00240000', MONTHS[i]!, own),
      row('00240505', MONTHS[i]!, i + 1),
    ]);
    const { observations } = toSeries(sent, 'screenedYtd', { organization: '00240000' });
    expect(observations.map(({ y }) => y)).toEqual([500, 100, null, 105, 1, null]);
  });

  test('of schools that are added up, one that does not tell makes a gap', () => {
    const sent = [0, 1, 2, 3].flatMap((i) => [
      row('00240505', MONTHS[i]!, 10 * (i + 1)),
      row('00240010', MONTHS[i]!, [5, 10, 8, 12][i]!),
    ]);
    const { observations } = toSeries(sent, 'screenedYtd', { organization: '00240000' });
    expect(observations.map(({ y }) => y)).toEqual([15, 15, null, 14]);
  });

  test('a rate of several districts is a gap where one of them does not tell', () => {
    const sent = [500, 1000, 1500, 1499, 1999].flatMap((own, i) => [
      row('00240000', MONTHS[i]!, own, 50_000),
      row('02010000', MONTHS[i]!, 60 * (i + 1), 2000),
    ]);
    const { observations } = toSeries(sent, 'screeningReach');
    expect(observations.map(({ y, n }) => [y, n])).toEqual([
      [560, 52_000],
      [560, 52_000],
      [560, 52_000],
      [null, undefined],
      [560, 52_000],
    ]);
  });
});
