import { describe, expect, test } from 'vitest';
import { toSeries } from '../../../src/monthly/index.js';
import { type ChartSeries, type Observation, SERIES_SIGHTS, suggestChart } from '../../../src/spc/index.js';

const NOISE = [1, -2, 0, 3, 2, -1, -3, 0, 1, -2, 3, -2];
const rows = (values: readonly number[], n?: number): Observation[] =>
  values.map((y, x) => ({ x, y, ...(n !== undefined && { n }) }));
const seen = (series: ChartSeries) => suggestChart(series).saw.map(({ what }) => what);

describe('what is seen of a series', () => {
  test('nothing, where nothing speaks against the chart of its kind', () => {
    const suggestion = suggestChart({
      kind: 'share',
      observations: rows(
        NOISE.map((y) => 20 + y),
        100,
      ),
    });
    expect(suggestion).toMatchObject({ chart: 'p', saw: [], advisesAgainst: [] });
  });

  test('numbers of the year to date, said or seen: no chart with limits', () => {
    const steady = rows(
      NOISE.map((_, i) => 20 * (i + 1)),
      2149,
    );
    const said = suggestChart({ kind: 'share', observations: steady, window: 'yearToDate', reset: 7 });
    expect(said.saw.map(({ what }) => what)).toEqual(['yearToDate', 'begins']);
    const guessed = suggestChart({ kind: 'share', observations: steady });
    expect(guessed.saw.map(({ what }) => what)).toEqual(['looksCumulative']);
    for (const { chart, reason, alternatives, advisesAgainst } of [said, guessed]) {
      expect(chart).toBe('run');
      expect(reason).toContain('holds those before it');
      expect(alternatives).toEqual([]);
      expect(advisesAgainst.map((one) => one.chart)).toEqual(['p', 'pp']);
    }
  });

  test('denominators that differ by more than a fourth of their mean', () => {
    const observations = NOISE.map((step, x) => ({ x, y: x === 4 ? 30 : 20 + step, n: x === 4 ? 150 : 100 }));
    const { saw, chart } = suggestChart({ kind: 'share', observations });
    expect(chart).toBe('p');
    expect(saw).toEqual([
      {
        what: 'denominatorsDiffer',
        params: { least: 100, greatest: 150 },
        says: 'Denominators differ, from 100 to 150, so the limits of points lie at different distances.',
      },
    ]);
  });

  test('months that differ more than by chance: P prime instead of P, the reason with the number', () => {
    const { chart, saw, advisesAgainst, alternatives } = suggestChart({
      kind: 'share',
      observations: rows(
        NOISE.map((step) => 200 + 30 * step),
        1000,
      ),
    });
    expect(chart).toBe('pp');
    expect(saw.map(({ what }) => what)).toEqual(['overdispersed']);
    expect(saw[0]!.params['times']).toBeGreaterThan(1.5);
    expect(advisesAgainst).toMatchObject([{ chart: 'p', because: 'overdispersed' }]);
    expect(alternatives.map((one) => one.chart)).toEqual(['run']);
  });

  test('counts that differ more than by chance: an I chart instead of a C chart', () => {
    const { chart, advisesAgainst } = suggestChart({
      kind: 'count',
      observations: rows(NOISE.map((step) => 60 + 15 * step)),
    });
    expect(chart).toBe('i');
    expect(advisesAgainst).toMatchObject([{ chart: 'c', because: 'overdispersed' }]);
  });

  test('few expected cases, of a count too', () => {
    const { chart, saw, advisesAgainst } = suggestChart({
      kind: 'count',
      observations: rows([1, 0, 2, 1, 1, 0, 3, 1, 2, 1, 0, 1]),
    });
    expect(chart).toBe('run');
    expect(saw[0]).toMatchObject({ what: 'fewExpected', params: { count: 12, values: 12, least: 5 } });
    expect(advisesAgainst.map((one) => one.chart)).toEqual(['c', 'i']);
  });

  test('more zeros than by chance', () => {
    const counts = [0, 14, 0, 12, 15, 0, 11, 13, 0, 12, 0, 14];
    expect(seen({ kind: 'count', observations: rows(counts) })).toContain('manyZeros');
    expect(seen({ kind: 'rate', observations: rows(counts, 10) })).toContain('manyZeros');
    expect(seen({ kind: 'share', observations: rows(counts, 100) })).toContain('manyZeros');
    const steady = rows(counts.map((y) => y + 1));
    expect(seen({ kind: 'count', observations: steady })).not.toContain('manyZeros');
  });

  test('neighbors that are alike: limits from neighbors would be too narrow', () => {
    const wave = [40, 42, 45, 47, 48, 47, 45, 42, 40, 38, 37, 38, 40, 43];
    const { chart, saw, advisesAgainst } = suggestChart({ kind: 'measurement', observations: rows(wave) });
    expect(saw.map(({ what }) => what)).toEqual(['alike']);
    expect(saw[0]!.params['values']).toBe(14);
    expect(chart).toBe('run');
    expect(advisesAgainst).toMatchObject([{ chart: 'i', because: 'alike' }]);
    expect(seen({ kind: 'measurement', observations: rows(wave.slice(0, 11)) })).toEqual([]);
  });

  test('neighbors that go to and fro', () => {
    const turns = NOISE.map((step, i) => (i % 2 === 0 ? 40 : 60) + step / 2);
    expect(seen({ kind: 'measurement', observations: rows(turns) })).toEqual(['unlike']);
  });
});

test('a series of a form tells its window, its reset, its denominator, a late start and its gaps', () => {
  const totals: readonly [string, number][] = [
    ['2021-01', 100],
    ['2021-02', 120],
    ['2021-03', 115],
    ['2021-05', 150],
    ['2021-06', 170],
  ];
  const reports = totals.map(([month, screenedYtd]) => ({
    organization: '00240000',
    month,
    values: { enrolled: 2149, screenedYtd },
  }));
  const { saw, chart } = suggestChart(toSeries(reports, 'screeningReach'));
  expect(chart).toBe('run');
  expect(saw.map(({ what }) => what)).toEqual([
    'takenApart',
    'begins',
    'startsMidYear',
    'gapsTold',
    'denominator',
  ]);
  expect(saw.map(({ says }) => says).join(' ')).toMatch(
    /month 7 \(1 is January\)\. The first number of 2021-01 came in mid-year and held 7 periods.* 2 numbers are left out.*n counts: Students enrolled\./,
  );
  expect(suggestChart(toSeries(reports, 'screenedYtd')).kind).toBe('count');
});

test('every sight is a sentence', () => {
  for (const sentence of Object.values(SERIES_SIGHTS)) expect(sentence).toMatch(/^[A-Zn{].*\.$/);
});

test('periods that were counted in part are told', () => {
  const observations = [4, 6, 5].map((y, i) => ({ x: `2020-W4${i}`, y }));
  const notes = ['2020-W40', '2020-W42'].map((x) => ({
    x,
    why: 'partlyCounted' as const,
    periods: 2,
    outOf: 5,
    value: 4,
  }));
  const { saw } = suggestChart({ observations, window: 'period', unit: 'week', kind: 'count', notes });
  expect(saw).toContainEqual({
    what: 'partlyCounted',
    params: { count: 2 },
    says: '2 numbers are of a period in which only some school days were counted, so a low one may come of that.',
  });
});
