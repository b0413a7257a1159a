import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type MonthlyReportInput, type MonthlyValues, toSeries } from '../../../src/monthly/index.js';
import { COHORTS } from '../../../src/network/index.js';
import { anyReports, frozen } from '../arbitraries.js';

const report = (
  organization: string,
  month: string,
  values: MonthlyValues,
  version = 1,
): MonthlyReportInput => ({
  organization,
  month,
  values,
  version,
});
const BELCHERTOWN = '00240000';
const BURLINGTON = '00480000';
const OF_A_MONTH = { window: 'period', unit: 'month', reset: null, denominator: null, kind: 'count' };

describe('a measure', () => {
  test('has one observation a month, with gaps for months that were not sent or have no number', () => {
    const series = toSeries(
      [
        report(BELCHERTOWN, '2020-12', { screened: 30 }),
        report(BELCHERTOWN, '2020-09', { screened: 0 }),
        report(BELCHERTOWN, '2021-01', { screened: 'notAvailable' }),
        report(BELCHERTOWN, '2020-10', { screened: 20 }),
      ],
      'screened',
    );
    expect(series).toEqual({
      id: 'screened',
      measureId: 'screened',
      label: 'Students screened',
      organization: BELCHERTOWN,
      ...OF_A_MONTH,
      observations: [
        { x: '2020-09', y: 0 },
        { x: '2020-10', y: 20 },
        { x: '2020-11', y: null },
        { x: '2020-12', y: 30 },
        { x: '2021-01', y: null },
      ],
    });
  });

  test('takes the current version, and a gap where two of it disagree', () => {
    const y = (...reports: MonthlyReportInput[]) => toSeries(reports, 'screened').observations[0]?.y;
    const first = report(BELCHERTOWN, '2020-10', { screened: 1 });
    expect(y(report(BELCHERTOWN, '2020-10', { screened: 2 }, 2), first)).toBe(2);
    expect(y(first, report(BELCHERTOWN, '2020-10', { screened: 2 }))).toBeNull();
  });

  test('never shows a number that its measure does not allow', () => {
    const values = { screened: -3 };
    expect(toSeries([report(BELCHERTOWN, '2020-10', values)], 'screened').observations).toEqual([
      { x: '2020-10', y: null },
    ]);
  });
});

describe('a rate', () => {
  test('has the numerator as y and the denominator as n', () => {
    const { observations, label } = toSeries(
      [
        report(BELCHERTOWN, '2020-09', { screened: 40, identifiedAtRisk: 4 }),
        report(BELCHERTOWN, '2020-10', { screened: 0, identifiedAtRisk: 0 }),
        report(BELCHERTOWN, '2020-11', { screened: 50 }),
      ],
      'identification',
    );
    expect(label).toBe('Identification');
    expect(observations).toEqual([
      { x: '2020-09', y: 4, n: 40 },
      { x: '2020-10', y: null },
      { x: '2020-11', y: null },
    ]);
  });

  test('is a gap where its denominator is only bounded', () => {
    const values = { psychosocialAssessed: 31, tier2ServedYtd: 61, tier3ServedYtd: 18 };
    expect(toSeries([report(BELCHERTOWN, '2020-10', values)], 'psychosocialCoverage').observations).toEqual([
      { x: '2020-10', y: null },
    ]);
  });
});

describe('whose series it is', () => {
  const reports = [
    report('00240005', '2020-10', { screened: 10, identifiedAtRisk: 1 }),
    report('00240505', '2020-10', { screened: 20, identifiedAtRisk: 5 }),
    report(BURLINGTON, '2020-10', { screened: 50, identifiedAtRisk: 4 }),
    report(BURLINGTON, '2020-11', { screened: 60, identifiedAtRisk: 6 }),
  ];

  test('is the one asked for: a school, or a district by its schools', () => {
    const of = (organization: string) => toSeries(reports, 'screened', { organization }).observations[0]?.y;
    expect(of('00240505')).toBe(20);
    expect(of(BELCHERTOWN)).toBe(30);
    expect(of(BURLINGTON)).toBe(50);
    expect(of('02440000')).toBeNull();
  });

  test('is the only one there is, or the only district', () => {
    expect(toSeries(reports.slice(0, 1), 'screened').organization).toBe('00240005');
    expect(toSeries(reports.slice(0, 2), 'screened').organization).toBe(BELCHERTOWN);
    expect(toSeries(reports, 'screened').organization).toBeNull();
  });

  test('all districts: a sum only while all are in it, a rate pooled over those that are', () => {
    expect(toSeries(reports, 'screened').observations).toEqual([
      { x: '2020-10', y: 80 },
      { x: '2020-11', y: null },
    ]);
    expect(toSeries(reports, 'identification').observations).toEqual([
      { x: '2020-10', y: 10, n: 80 },
      { x: '2020-11', y: 6, n: 60 },
    ]);
  });

  test('all districts of a cohort, when given one', () => {
    const cohort = COHORTS['ma-coiin-2020-21'];
    expect(toSeries(reports, 'screened', { cohort }).observations).toEqual([
      { x: '2020-09', y: null },
      { x: '2020-10', y: null },
      { x: '2020-11', y: null },
    ]);
    expect(toSeries(reports, 'identification', { cohort }).observations[1]).toEqual({
      x: '2020-10',
      y: 10,
      n: 80,
    });
  });
});

test('months that are asked for are the months there are', () => {
  const reports = [
    report(BELCHERTOWN, '2020-06', { screened: 1 }),
    report(BELCHERTOWN, '2020-09', { screened: 2 }),
  ];
  const months = ['2020-06', '2020-09'];
  expect(toSeries(reports, 'screened', { months }).observations).toEqual([
    { x: '2020-06', y: 1 },
    { x: '2020-09', y: 2 },
  ]);
  expect(toSeries(reports, 'screened').observations).toHaveLength(4);
});

test('nothing makes an empty series', () => {
  expect(toSeries([], 'screened')).toEqual({
    id: 'screened',
    measureId: 'screened',
    label: 'Students screened',
    organization: null,
    ...OF_A_MONTH,
    observations: [],
  });
});

test('an id that is neither measure nor rate is a mistake of the program', () => {
  expect(() => toSeries([], 'toString' as 'screened')).toThrow(RangeError);
});

test('months follow one another without a gap, y is never NaN, and n stands beside every y of a rate', () => {
  fc.assert(
    fc.property(anyReports, (reports) => {
      for (const id of ['screened', 'attendance'] as const) {
        const { observations } = toSeries(frozen(reports), id);
        observations.forEach(({ x, y, n }, i) => {
          if (i > 0) expect(x > observations[i - 1]!.x).toBe(true);
          expect(y === null || Number.isSafeInteger(y)).toBe(true);
          expect(n !== undefined).toBe(id === 'attendance' && y !== null);
        });
      }
    }),
  );
});
