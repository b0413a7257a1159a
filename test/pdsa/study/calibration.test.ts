// The targets of proposal p18, on fewer runs and other draws than those of test/simulations/verdicts.mjs.
import { describe, expect, test } from 'vitest';
import { studyResult } from '../../../src/pdsa/study/studyResult.js';
import { analyzeChart } from '../../../src/spc/index.js';
import { after, planned } from '../cycles.js';

const [RUNS, MANY] = [300, 2000];

/** Numbers from 0 to 1 that are the same in every run (xorshift32). */
function drawsOf(seed: number): () => number {
  let state = seed;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}

/** Nearly normal: twelve uniform numbers added. */
const noiseOf = (draw: () => number, size: number) =>
  Array.from({ length: size }, () =>
    Array.from({ length: 12 }, draw).reduce((sum, value) => sum + value, -6),
  );

const cycleOf = (direction: 'up' | 'down' | 'same', on = '2020-10-05') => {
  const questions = [
    { question: 'Does it?', prediction: 'Yes.', expects: { measureId: 'screened', direction } },
  ];
  return after(
    [{ type: 'start', on }],
    planned({ on: '2019-01-01', plan: { objective: 'See.', questions } }),
  );
};
const [UP, DOWN, SAME] = [cycleOf('up'), cycleOf('down'), cycleOf('same')];

const chartOf = (values: readonly number[], labelOf: (i: number) => string | number = (i) => i + 1) => {
  const outcome = analyzeChart({
    chart: 'run',
    observations: values.map((y, i) => ({ x: labelOf(i), y })),
    options: { rules: 'ihi' },
  });
  if (!outcome.ok) throw new Error('No chart.');
  return outcome.value;
};
const verdictOf = (values: readonly number[], before: number, cycle = UP) =>
  studyResult(cycle, chartOf(values), { changeAt: before + 1 }).predictions[0]?.verdict;

type Series = (noise: readonly number[], before: number) => readonly number[];
const plain: Series = (noise) => noise;
const halfStays: Series = (noise) =>
  noise.reduce<number[]>((all, value, i) => {
    all.push(i === 0 ? value : 0.5 * all[i - 1]! + Math.sqrt(0.75) * value);
    return all;
  }, []);
const climb =
  (slope: number): Series =>
  (noise) =>
    noise.map((value, i) => value + slope * i);
const step =
  (size: number): Series =>
  (noise, before) =>
    noise.map((value, i) => value + (i < before ? 0 : size));
const counts: Series = (noise) => noise.map((value) => Math.max(0, Math.min(3, Math.round(value + 0.6))));

/** Per cent of runs with a verdict. */
function rateOf(
  series: Series,
  before: number,
  since: number,
  { runs = RUNS, cycle = UP, verdict = 'borneOut' } = {},
): number {
  const draw = drawsOf((before * 1009 + since) * 104_729);
  let times = 0;
  for (let run = 0; run < runs; run++) {
    if (verdictOf(series(noiseOf(draw, before + since), before), before, cycle) === verdict) times++;
  }
  return (100 * times) / runs;
}

describe('noise is seldom taken for a change', () => {
  test.each([
    [3, 3],
    [4, 6],
    [6, 4],
    [5, 20],
    [3, 40],
    [12, 12],
    [12, 40],
  ])('with %i values before and %i since', (before, since) => {
    expect(rateOf(plain, before, since)).toBeLessThanOrEqual(5);
    expect(rateOf(plain, before, since, { cycle: DOWN })).toBeLessThanOrEqual(5);
    expect(rateOf(plain, before, since, { verdict: 'notBorneOut' })).toBeLessThanOrEqual(5);
    expect(rateOf(counts, before, since)).toBeLessThanOrEqual(5);
    expect(rateOf(halfStays, before, since)).toBeLessThanOrEqual(10);
  });

  test('nor a climb that began long before', () => {
    for (const slope of [0.1, 0.2, 0.3, 0.4]) {
      expect(rateOf(climb(slope), 12, 14, { runs: MANY })).toBeLessThanOrEqual(10);
      expect(rateOf(climb(slope), 6, 6, { runs: MANY })).toBeLessThanOrEqual(10);
    }
  });

  test('whoever looks at each value from the third to the twentieth', () => {
    const draw = drawsOf(77);
    let times = 0;
    for (let run = 0; run < RUNS / 2; run++) {
      const values = noiseOf(draw, 28);
      const looks = Array.from({ length: 18 }, (_, i) => 11 + i);
      if (looks.some((size) => verdictOf(values.slice(0, size), 8) === 'borneOut')) times++;
    }
    expect((100 * times) / (RUNS / 2)).toBeLessThanOrEqual(10);
  });

  test('and that it stays as it was comes true more often than not', () => {
    expect(rateOf(plain, 12, 12, { cycle: SAME })).toBeGreaterThan(50);
    expect(rateOf(step(3), 12, 12, { cycle: SAME })).toBeLessThan(5);
  });
});

describe('a change is seen', () => {
  test('of three standard deviations after five values, and of two after twelve', () => {
    expect(rateOf(step(3), 5, 5, { runs: MANY })).toBeGreaterThanOrEqual(80);
    expect(rateOf(step(2), 12, 12, { runs: MANY })).toBeGreaterThanOrEqual(84);
    expect(rateOf(step(-3), 5, 5, { runs: MANY, cycle: DOWN })).toBeGreaterThanOrEqual(80);
    expect(rateOf(step(-3), 5, 5, { runs: MANY, verdict: 'notBorneOut' })).toBeGreaterThanOrEqual(80);
  });

  const monthOf = (i: number) => (i < 4 ? `2020-${String(i + 9).padStart(2, '0')}` : `2021-0${i - 3}`);

  test.each([
    [3, '01'],
    [4, '01'],
    [5, '01'],
    [6, '01'],
    [7, '01'],
    [3, '15'],
    [4, '15'],
    [5, '15'],
    [6, '15'],
  ])('in a ten-month year that leaves three months on each side (month %i, day %s)', (start, day) => {
    const isMixed = day > '01';
    const level = Array.from({ length: 10 }, (_, i) => (i < start ? 10 : i === start && isMixed ? 35 : 60));
    const draw = drawsOf(start + 5);
    for (const spread of [0, 1, 1, 2, 2]) {
      const noise = noiseOf(draw, 10);
      const chart = chartOf(
        level.map((value, i) => value + spread * noise[i]!),
        monthOf,
      );
      const { predictions } = studyResult(cycleOf('up', `${monthOf(start)}-${day}`), chart);
      expect(predictions).toEqual([{ question: 1, verdict: 'borneOut' }]);
    }
  });
});
