import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  analyzeChart,
  type ChartSeries,
  type Observation,
  RULE_SETS,
  type RuleSetId,
} from '../../../src/spc/index.js';

const MONTHS = ['09', '10', '11', '12', '01', '02', '03', '04', '05', '06'];
const monthAt = (i: number) => {
  const month = MONTHS[i % 10]!;
  return `${2020 + Math.floor(i / 10) + (month < '07' ? 1 : 0)}-${month}`;
};
const observed = (values: readonly (number | null)[], n?: number): Observation[] =>
  values.map((y, i) => ({ x: monthAt(i), y, ...(n !== undefined && { n }) }));
const steady = (each: number, months: number) =>
  Array.from({ length: months }, (_, i) => each * ((i % 10) + 1));

const options = { improvement: 'up', rules: 'ihi', target: 50 } as const;
const runOf = (observations: readonly Observation[]) => {
  const outcome = analyzeChart({ chart: 'run', observations, options });
  if (!outcome.ok) throw new Error(outcome.findings[0].code);
  const { variation, signals, cumulative } = outcome.value;
  return { variation, signals, cumulative, codes: outcome.findings.map(({ code }) => code) };
};

describe('values by hand that hold those before them', () => {
  test.each([
    ['a count', observed(steady(20, 10))],
    ['a share', observed(steady(20, 10), 2149)],
    ['two school years', observed(steady(20, 20), 2149)],
    ['six values', observed(steady(20, 6))],
    ['a gap between', observed([20, 40, null, 80, 100, 120, 140])],
    ['an uneven year', observed([18, 41, 58, 83, 99, 124, 137, 162])],
    ['days', steady(3, 9).map((y, i) => ({ x: `2020-10-0${i + 1}`, y }))],
    ['numbered points', steady(3, 9).map((y, i) => ({ x: i, y }))],
    ['both parts of a share', steady(20, 10).map((y, i) => ({ x: monthAt(i), y: y + (i % 3), n: y * 2 }))],
  ])('are known by their climb: %s', (_, observations) => {
    const { variation, signals, cumulative, codes } = runOf(observations);
    expect(codes).toContain('spc.values-look-cumulative');
    expect(cumulative).toBe(true);
    expect(variation).not.toBe('improvement');
    for (const { meaning } of signals) expect(meaning).toBeNull();
  });

  test.each([
    ['five values', observed(steady(20, 5))],
    ['a fall within a year', observed([20, 40, 60, 80, 75, 120, 140, 160])],
    ['a downward line', observed(steady(20, 10).reverse())],
    ['equal values', observed([20, 20, 20, 20, 20, 20, 20])],
    ['a step', observed([20, 20, 21, 21, 22, 60, 61, 61, 62, 63])],
    ['falls at two times of the year', observed([20, 40, 60, 80, 100, 120, 10, 30, 50, 70, 5, 20])],
    ['months of their own', observed([20, 18, 25, 22, 19, 21, 30, 24, 26, 23])],
  ])('are not seen in %s', (_, observations) => {
    const { cumulative, codes } = runOf(observations);
    expect(codes).not.toContain('spc.values-look-cumulative');
    expect(cumulative).toBe(false);
  });

  test('signals stay, and the warning stands first among what is said', () => {
    const { signals, codes } = runOf(observed(steady(20, 10), 2149));
    expect(signals.map(({ rule }) => rule)).toContain('trend');
    expect(codes[0]).toBe('spc.values-look-cumulative');
  });

  test('noise is hardly ever taken for them', () => {
    const noise = fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 8, maxLength: 24 });
    const seen = fc
      .sample(noise, { numRuns: 2000, seed: 7 })
      .filter((values) => runOf(observed(values)).cumulative);
    expect(seen.length).toBeLessThan(5);
  });
});

describe('a series that says what it is', () => {
  const chart = (series: ChartSeries, rules: RuleSetId = 'ihi') => {
    const outcome = analyzeChart({ chart: 'p', series, options: { ...options, rules, target: 0.5 } });
    if (!outcome.ok) throw new Error(outcome.findings[0].code);
    return { ...outcome.value, codes: outcome.findings.map(({ code }) => code) };
  };
  const observations = observed(steady(20, 10), 2149);

  test('is believed: numbers of the year to date have no meaning, however they look', () => {
    const uneven = observed([50, 40, 45, 60, 62, 61, 90, 95, 99, 100, 120, 130], 500);
    for (const rules of Object.keys(RULE_SETS) as RuleSetId[]) {
      const { signals, assurance, cumulative, codes } = chart(
        { observations: uneven, window: 'yearToDate', unit: 'month', reset: 7 },
        rules,
      );
      expect(codes).toContain('spc.series-cumulative');
      expect(cumulative).toBe(true);
      expect(assurance).toBeNull();
      for (const { meaning } of signals) expect(meaning).toBeNull();
    }
  });

  test('is believed: a steep climb of periods is an improvement', () => {
    const { signals, cumulative, series } = chart({ observations, window: 'period' });
    expect(cumulative).toBe(false);
    expect(signals.map(({ meaning }) => meaning)).toContain('improvement');
    expect(series).toEqual({ window: 'period', unit: null, reset: null, denominator: null });
  });

  test('a denominator that loses those who were counted takes the meaning from signals', () => {
    const denominator = { of: ['enrolled'], says: 'Not yet screened', less: ['screenedYtd'] };
    const { signals, cumulative, codes } = chart({ observations, window: 'period', denominator });
    expect(codes).toContain('spc.denominator-shrinks');
    expect(cumulative).toBe(false);
    for (const { meaning } of signals) expect(meaning).toBeNull();
  });

  test('the settings keep the direction that was asked for', () => {
    expect(chart({ observations }).settings.improvement).toBe('up');
    expect(chart({ observations }).series).toBeNull();
  });

  test('what is no series is a mistake of the program', () => {
    const given = (request: object) => () => analyzeChart(request as never);
    expect(given({ chart: 'p', series: { observations }, observations })).toThrow(TypeError);
    expect(given({ chart: 'p', series: { observations, window: 'ytd' } })).toThrow(RangeError);
    expect(given({ chart: 'p', series: { observations, windows: 'point' } })).toThrow(TypeError);
    expect(given({ chart: 'p', series: [] })).toThrow(TypeError);
    expect(given({ chart: 'p' })).toThrow(TypeError);
  });
});

test('excluded points neither hide a running total nor make one', () => {
  const cumulative = (values: readonly number[], exclude: readonly number[]) => {
    const observations = values.map((y, i) => ({ x: i + 1, y }));
    const outcome = analyzeChart({ chart: 'run', observations, options: { exclude } });
    return outcome.ok && outcome.value.cumulative;
  };
  expect(cumulative([20, 40, 60, 9, 80, 100, 120], [4])).toBe(true);
  expect(cumulative([20, 40, 60, 80, 100, 120, 500], [7])).toBe(true);
  expect(cumulative([20, 40, 60, 9, 80, 100, 120], [])).toBe(false);
});

test('two short years that begin again are a running total too', () => {
  const months = [
    '2021-02',
    '2021-03',
    '2021-04',
    '2021-05',
    '2021-06',
    '2021-09',
    '2021-10',
    '2021-11',
    '2021-12',
    '2022-01',
  ];
  const observations = months.map((x, i) => ({ x, y: 20 * ((i % 5) + 1) }));
  const outcome = analyzeChart({ chart: 'run', observations });
  expect(outcome.ok && outcome.value.cumulative).toBe(true);
});
