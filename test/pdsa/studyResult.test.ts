import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { monthAt, monthIndex } from '../../src/core/reportingMonth.js';
import { placeCycles } from '../../src/pdsa/placeCycles.js';
import { studyResult } from '../../src/pdsa/studyResult.js';
import { describeStudy, STUDY_STATEMENTS } from '../../src/pdsa/studyStatements.js';
import { analyzeChart, type ChartOptions } from '../../src/spc/index.js';
import { after, decided, planned } from './cycles.js';

const months = (count: number) => Array.from({ length: count }, (_, i) => monthAt(monthIndex('2019-11') + i));
const chartOf = (values: readonly (number | null)[], options: ChartOptions = {}) => {
  const outcome = analyzeChart({
    chart: 'run',
    observations: values.map((y, i) => ({ x: months(values.length)[i]!, y })),
    options: { rules: 'ihi', improvement: 'up', ...options },
  });
  if (!outcome.ok) throw new Error('No chart.');
  return outcome.value;
};
/** Eleven months before October 2020, October itself, then what comes. */
const before = [20, 24, 19, 23, 21, 25, 20, 22, 24, 21, 23];
const chartWith = (since: readonly (number | null)[], options: ChartOptions = {}) =>
  chartOf([...before, 30, ...since], { baseline: 11, ...options });
const cycle = decided({}); // starts on 5 October 2020 and expects a rise to 60

test('a signal since the change bears out the prediction and proposes a boundary, and sets none', () => {
  const analysis = chartWith([62, 66, 61, 70, 64, 68]);
  const result = studyResult(cycle, analysis);
  expect(result).toMatchObject({
    cycle: 'screen-1',
    measureId: 'screened',
    changeAt: 13,
    before: { count: 11, median: 22 },
    after: { count: 6, gaps: 0, median: 65 },
    signal: { rule: 'shift', direction: 'up', meaning: 'improvement' },
    certainty: 'fair',
  });
  expect(analysis.settings.phases).toEqual([]);
  expect(result.sentence).toBe(describeStudy(result.statements));
});

describe('the boundary', () => {
  test('lies before the first point after the change, where the values since are a signal by themselves', () => {
    const analysis = chartOf([...before, 22, 62, 66, 61, 70, 64, 68], { baseline: 11 });
    expect(studyResult(cycle, analysis).boundary).toEqual({
      after: 12,
      reason: 'signalSinceChange',
      rule: 'shift',
    });
  });

  test('is not proposed where the pattern began before the change', () => {
    const early = chartOf([20, 24, 19, 23, 21, 25, 20, 22, 30, 31, 32, 33, 34, 35, 36, 10, 12, 10], {
      baseline: 8,
    });
    const result = studyResult(cycle, early);
    expect(result.signal?.before).toBeGreaterThan(0);
    expect(result.boundary).toBeNull();
    expect(result.predictions).toEqual([{ question: 1, verdict: 'notShown' }]);
    expect(result.statements.map(({ id }) => id)).toContain('beganBefore');
  });

  test('is not proposed again where the chart is split there', () => {
    const split = chartOf([...before, 22, 62, 66, 61, 70, 64, 68], { phases: [12] });
    const result = studyResult(cycle, split);
    expect(result.boundary).toBeNull();
    expect(result.statements.map(({ id }) => id)).toContain('alreadySplit');
  });
});

describe('predictions', () => {
  const verdict = (since: readonly number[], direction: 'up' | 'down' | 'same', reach?: number) => {
    const expects = { measureId: 'screened', direction, ...(reach !== undefined && { reach }) };
    const plan = { objective: 'See.', questions: [{ question: 'Does it?', prediction: 'Yes.', expects }] };
    const own = after([{ type: 'start', on: '2020-10-05' }], planned({ plan }));
    return studyResult(own, chartOf([...before, 22, ...since], { baseline: 11 })).predictions[0]?.verdict;
  };
  const high = [62, 66, 61, 70, 64, 68];
  const level = [24, 25, 20, 19, 24, 20];

  test.each([
    [high, 'up', 60, 'borneOut'],
    [high, 'up', undefined, 'borneOut'],
    [high, 'up', 90, 'partly'],
    [high, 'down', undefined, 'notBorneOut'],
    [high, 'same', undefined, 'notBorneOut'],
    [level, 'same', undefined, 'borneOut'],
    [level, 'up', undefined, 'notShown'],
    [high.slice(0, 2), 'up', undefined, 'open'],
  ] as const)('%j against %s to %s is %s', (since, direction, reach, expected) => {
    expect(verdict(since, direction, reach)).toBe(expected);
  });

  test('on another measure say nothing', () => {
    expect(studyResult(cycle, chartWith(high), { measureId: 'waitDays' }).predictions).toEqual([]);
  });
});

test('few values are named: none, too early, provisional', () => {
  expect(studyResult(cycle, chartWith([])).certainty).toBe('none');
  const early = studyResult(cycle, chartWith([62, 66]));
  expect(early.certainty).toBe('tooEarly');
  expect(early.sentence).toContain('2 values since the change, and 6 in a row are needed');
  const few = chartOf([20, 24, 19, 23, 22, 62, 66, 61, 70, 64, 68], {});
  const late = decided({});
  const placed = studyResult(late, few, { changeAt: 6 });
  expect(placed.certainty).toBe('provisional');
});

test('missing months are counted apart and never as zero', () => {
  const result = studyResult(cycle, chartWith([62, null, 66]));
  expect(result.after).toEqual({ count: 2, gaps: 1, median: 64 });
  expect(result.statements.map(({ id }) => id)).toContain('gaps');
});

test('a cycle that has not started, or a chart without days, is not placed', () => {
  expect(studyResult(planned(), chartWith([62])).statements.map(({ id }) => id)).toEqual(['notStarted']);
  const numbered = analyzeChart({ chart: 'run', observations: [{ x: 1, y: 2 }] });
  expect(numbered.ok && studyResult(cycle, numbered.value).statements.map(({ id }) => id)).toEqual([
    'notPlaced',
  ]);
});

test('cycles are placed: mixed month, first month after, month of closing', () => {
  const analysis = chartWith([62, 66]);
  expect(placeCycles([cycle, planned()], analysis)).toEqual([
    { cycle: 'screen-1', changeAt: 13, mixedAt: 12, closedAt: 12 },
  ]);
  const firstOfMonth = after([{ type: 'start', on: '2020-11-01' }]);
  expect(placeCycles([firstOfMonth], analysis)).toEqual([
    { cycle: 'screen-1', changeAt: 13, mixedAt: null, closedAt: null },
  ]);
});

test('another cycle among the same values is a doubt', () => {
  const other = after([{ type: 'start', on: '2020-11-10' }], planned({ id: 'other-1' }));
  const result = studyResult(cycle, chartWith([62, 66, 61]), { others: [cycle, other] });
  expect(result.statements).toContainEqual({ id: 'otherCycles', params: { count: 1 } });
});

test('every statement has its facts, whatever the chart', () => {
  // A chart without any value is no chart; the first one is there.
  const values = fc
    .tuple(fc.nat(100), fc.array(fc.option(fc.nat(100)), { maxLength: 30 }))
    .map(([first, more]) => [first, ...more]);
  fc.assert(
    fc.property(values, fc.constantFrom('ihi', 'anhoej', 'nelson'), (series, rules) => {
      const result = studyResult(cycle, chartOf(series, { rules }));
      expect(result.sentence).not.toMatch(/\{\w+\}|undefined|null|NaN/);
      expect(result.sentence.length).toBeGreaterThan(0);
      for (const { id } of result.statements) expect(STUDY_STATEMENTS).toHaveProperty(id);
      if (result.boundary) expect(result.signal?.stands).toBe(true);
    }),
  );
});
