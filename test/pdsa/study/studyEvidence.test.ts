import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PdsaCycle } from '../../../src/pdsa/cycle/cycle.js';
import { studyResult } from '../../../src/pdsa/study/studyResult.js';
import { analyzeChart, type ChartId, type ChartOptions } from '../../../src/spc/index.js';
import { after, planned } from '../cycles.js';

type Direction = 'up' | 'down' | 'same';
const cycleOf = (...directions: readonly Direction[]): PdsaCycle => {
  const questions = directions.map((direction) => ({
    question: 'Does it?',
    prediction: 'Yes.',
    expects: { measureId: 'screened', direction },
  }));
  const plan = { objective: 'See.', questions };
  return after([{ type: 'start', on: '2020-10-05' }], planned({ on: '2019-01-01', plan }));
};
const ALL = cycleOf('up', 'down', 'same');
const study = (
  before: readonly (number | null)[],
  since: readonly (number | null)[],
  options: ChartOptions = {},
  chart: ChartId = 'run',
  n?: number,
) => {
  const observations = [...before, ...since].map((y, i) => ({ x: i + 1, y, ...(n !== undefined && { n }) }));
  const outcome = analyzeChart({
    chart,
    observations,
    options: { rules: 'ihi', improvement: 'up', ...options },
  });
  if (!outcome.ok) throw new Error('No chart.');
  return studyResult(ALL, outcome.value, { changeAt: before.length + 1 });
};
const verdictsOf = ({ predictions }: ReturnType<typeof study>) => predictions.map(({ verdict }) => verdict);
const old = [20, 24, 19, 23, 21, 25, 20, 22, 24, 21, 23];

describe('what speaks for a change', () => {
  test('is told in numbers and in plain words', () => {
    const result = study([10, 12, 11, 9], [14, 17, 15, 16, 18]);
    expect(result.evidence).toMatchObject({
      direction: 'up',
      test: 'rankSum',
      before: 4,
      after: 5,
      looks: 3,
      doubt: null,
    });
    expect(result.evidence?.chance).toBeCloseTo(1 / 126, 12);
    expect(result.sentence).toContain(
      'Taken together, the values since lie higher than those before. By luck alone that happens about 1 time in 126. ' +
        'That is the direction of improvement.',
    );
    expect(verdictsOf(result)).toEqual(['borneOut', 'notBorneOut', 'notBorneOut']);
  });

  test('three values on each side that are wholly apart are shown, with the advice to look again', () => {
    const result = study([10, 11, 9], [20, 21, 20]);
    expect(result.evidence).toMatchObject({ chance: 0.05, looks: 1, doubt: null });
    expect(result.sentence).toContain('about 1 time in 20.');
    const later = study([10, 11, 9], [20, 21, 20, 8, 22]);
    expect(later.evidence?.looks).toBe(3);
    const shown = study([10, 11, 9, 10], [20, 21, 20, 22]);
    expect(shown.sentence).toContain('Looking again at each new value makes such luck more frequent');
  });

  test('a change that takes effect late, or little by little, is shown where the values before were level', () => {
    expect(verdictsOf(study(old, [22, 21, 20, 62, 66, 61, 70, 64, 68]))[0]).toBe('borneOut');
    expect(verdictsOf(study(old, [30, 40, 50, 60, 62, 61, 62]))[0]).toBe('borneOut');
    expect(verdictsOf(study([10, 11, 9, 10, 10], [20, 30, 40, 50, 60]))[0]).toBe('borneOut');
  });

  test('gaps and excluded points are on neither side, and time goes on in a gap', () => {
    const gaps = study([10, null, 12, 11, 9], [14, 17, null, 15, 16, 18]);
    expect(gaps.evidence).toMatchObject({ before: 4, after: 5, doubt: null });
    const excluded = study([10, 50, 12, 11, 9], [14, 17, 1, 15, 16, 18], { exclude: [2, 8] });
    expect(excluded.evidence).toEqual(gaps.evidence);
  });
});

describe('what speaks against it', () => {
  test('luck that is not rare', () => {
    const result = study(old, [24, 25, 20, 19, 24, 21]);
    expect(result).toMatchObject({ evidence: { doubt: 'luck' }, certainty: 'fair' });
    expect(result.sentence).toMatch(/By luck alone that happens about \d\d times in 100, too often/);
    expect(verdictsOf(result)).toEqual(['notShown', 'notShown', 'borneOut']);
  });

  test('a climb that began long before', () => {
    for (const result of [
      study([1.2, 1.8, 3.3, 3.1, 4.7, 6.4, 5.9, 8.1], [9.2, 8.7, 11.4, 12, 11.8, 14.3, 15.1, 14.8]),
      study([1, 2, 3, 5, 4, 6, 7, 8], [9, 10, 12, 11, 13, 14, 15, 16]),
    ]) {
      expect(result).toMatchObject({
        evidence: { direction: 'up', doubt: 'slope' },
        certainty: 'provisional',
      });
      expect(result.evidence?.slopePart).toBeGreaterThan(0.9);
      expect(result.sentence).toContain('But the values rise on both sides from one to the next');
      expect(result.sentence).not.toContain('direction of improvement');
      expect(result.boundary).toBeNull();
      expect(verdictsOf(result)).toEqual(['notShown', 'notShown', 'notShown']);
    }
  });

  test('too few values to exclude one leave the predictions open', () => {
    const result = study([10, 13, 11, 12], [13.5, 14, 15, 13.8]);
    expect(result).toMatchObject({ evidence: { doubt: 'slopePossible' }, certainty: 'provisional' });
    expect(verdictsOf(result)).toEqual(['open', 'open', 'open']);
    expect(result.sentence).toContain('cannot exclude a steady movement that began before');
  });

  test('neighbors that are alike', () => {
    const waves = study([1, 2, 3, 4, 4, 3, 2, 1, 1, 2], [3, 4, 5, 5, 4, 3, 2, 2, 3, 4]);
    expect(waves.evidence).toMatchObject({ test: 'meansOfNeighbors', doubt: 'neighbors' });
    expect(waves.evidence?.lag).toBeGreaterThan(0.5);
    expect(waves.sentence).toContain('neighboring values are so much alike');
    expect(verdictsOf(waves)).toEqual(['open', 'open', 'notShown']);
  });

  test('all values equal say nothing, and nothing has changed', () => {
    const result = study([5, 5, 5, 5, 5, 5], [5, 5, 5, 5, 5, 5]);
    expect(result.evidence).toEqual({
      direction: null,
      chance: 1,
      test: 'rankSum',
      lag: null,
      slope: 0,
      slopeBefore: 0,
      slopePart: null,
      before: 6,
      after: 6,
      looks: 4,
      isSplit: false,
      doubt: 'luck',
    });
    expect(result.sentence).toContain('the values since lie neither higher nor lower');
    expect(verdictsOf(result)).toEqual(['notShown', 'notShown', 'borneOut']);
  });

  test('fewer than three values on a side are no evidence', () => {
    expect(study([1, 2], [5, 6, 7, 8, 9]).evidence).toBeNull();
    expect(study([1, 2, 1, 2], [5, 6]).evidence).toBeNull();
  });
});

describe('where the chart ends', () => {
  test('a share of all cannot rise, and one of none cannot fall', () => {
    const full = study([20, 20, 20, 20], [20, 19, 20, 20], {}, 'p', 20);
    expect(verdictsOf(full)).toEqual(['open', 'notShown', 'open']);
    expect(full.sentence).toContain(
      'Prediction 1 cannot be tested here: the middle value before was 1, where this chart ends.',
    );
    const none = study([0, 0, 0, 0], [0, 1, 0, 0], { multiply: 100 }, 'p', 20);
    expect(verdictsOf(none)).toEqual(['notShown', 'open', 'open']);
  });

  test('a rise up to the end is shown', () => {
    expect(verdictsOf(study([10, 12, 11, 9], [20, 20, 20, 20], {}, 'p', 20))[0]).toBe('borneOut');
  });
});

describe('for any values', () => {
  const sides = fc.tuple(
    fc.array(fc.option(fc.integer({ min: -40, max: 40 }), { freq: 9 }), { minLength: 3, maxLength: 14 }),
    fc.array(fc.option(fc.integer({ min: -10, max: 70 }), { freq: 9 }), { minLength: 3, maxLength: 14 }),
  );
  /** A chart without any value is no chart. */
  const some = sides.filter(([before, since]) => [...before, ...since].some((value) => value !== null));
  const mapped = (values: readonly (number | null)[], map: (value: number) => number) =>
    values.map((value) => (value === null ? null : map(value)));

  test('the evidence is made of numbers, with chances from 0 to 1', () => {
    fc.assert(
      fc.property(some, ([before, since]) => {
        const { evidence } = study(before, since);
        if (!evidence) return;
        const { chance, lag, slope, slopeBefore, slopePart } = evidence;
        for (const value of [chance, lag ?? 0, slope, slopeBefore, slopePart ?? 0]) {
          expect(Number.isFinite(value)).toBe(true);
        }
        for (const share of [chance, slopePart ?? 0]) {
          expect(share).toBeGreaterThanOrEqual(0);
          expect(share).toBeLessThanOrEqual(1);
        }
        expect(Math.abs(lag ?? 0)).toBeLessThanOrEqual(1);
        expect(JSON.parse(JSON.stringify(evidence))).toEqual(evidence);
      }),
    );
  });

  test('a constant that is added and a unit that is changed change no verdict and no chance', () => {
    fc.assert(
      fc.property(
        some,
        fc.integer({ min: -500, max: 500 }),
        fc.constantFrom(0.25, 2, 8),
        ([before, since], plus, times) => {
          const told = study(before, since);
          const moved = study(
            mapped(before, (value) => value * times + plus),
            mapped(since, (value) => value * times + plus),
          );
          expect(moved.predictions).toEqual(told.predictions);
          expect(moved.evidence?.doubt).toBe(told.evidence?.doubt);
          expect(moved.evidence?.chance ?? 0).toBeCloseTo(told.evidence?.chance ?? 0, 9);
        },
      ),
    );
  });

  test('turned upside down they give the other verdict with the same chance', () => {
    fc.assert(
      fc.property(some, ([before, since]) => {
        const told = study(before, since);
        const turned = study(
          mapped(before, (value) => -value),
          mapped(since, (value) => -value),
        );
        const [up, down, same] = verdictsOf(told);
        expect(verdictsOf(turned)).toEqual([down, up, same]);
        expect(turned.evidence?.chance ?? 0).toBeCloseTo(told.evidence?.chance ?? 0, 9);
      }),
    );
  });

  test('what is shown is rare by luck, and improvement is said of nothing else', () => {
    fc.assert(
      fc.property(some, ([before, since]) => {
        const result = study(before, since);
        const isShown = verdictsOf(result).some(
          (verdict) => verdict === 'borneOut' || verdict === 'notBorneOut',
        );
        const said = result.statements.some(({ id }) => id === 'improvement' || id === 'concern');
        if (verdictsOf(result)[0] === 'borneOut' || verdictsOf(result)[1] === 'borneOut') {
          expect(result.evidence?.chance).toBeLessThanOrEqual(0.05 + 1e-9);
          expect(said).toBe(true);
        }
        if (said) expect(isShown).toBe(true);
      }),
    );
  });
});

describe('a series that counts from the beginning of the year', () => {
  const climbing = Array.from({ length: 12 }, (_, i) => 20 * (i + 1));

  test('bears out and refutes nothing, whether it says so or looks so', () => {
    const looked = study(climbing.slice(0, 6), climbing.slice(6));
    expect(looked.evidence?.doubt).toBe('looksCumulative');
    expect(verdictsOf(looked)).toEqual(['open', 'open', 'open']);
    expect(looked.sentence).toContain('as if each held those before it');
    expect(looked.boundary).toBeNull();
  });

  test('is believed where it says that each number is of its own month', () => {
    const observations = climbing.map((y, i) => ({ x: i + 1, y }));
    const outcome = analyzeChart({ chart: 'run', series: { observations, window: 'period' } });
    expect(
      studyResult(ALL, outcome.ok ? outcome.value : (null as never), { changeAt: 7 }).evidence?.doubt,
    ).not.toBe('cumulative');
  });

  test('says the same of a denominator that leaves out everyone who was counted before', () => {
    const observations = old.map((y, i) => ({ x: i + 1, y, n: 400 - 20 * i }));
    const denominator = { of: ['enrolled'], says: 'not yet screened', less: ['screenedYtd'] };
    const outcome = analyzeChart({ chart: 'p', series: { observations, window: 'period', denominator } });
    const result = studyResult(ALL, outcome.ok ? outcome.value : (null as never), { changeAt: 6 });
    expect(result.evidence?.doubt).toBe('shrinks');
    expect(verdictsOf(result)).toEqual(['open', 'open', 'open']);
  });
});

test('values that a phase of the chart cuts off are not compared, and the result says so', () => {
  const result = study([9, 9, 9, 1, 2, 3], [8, 9, 8], { phases: [3] });
  expect(result).toMatchObject({
    before: { count: 3 },
    certainty: 'provisional',
    evidence: { isSplit: true },
  });
  expect(result.sentence).toContain('Only values from point 4 on are compared');
});

test('a prediction on another measure than that of the series is named and not judged', () => {
  const observations = [10, 12, 11, 9, 58, 61, 60, 59].map((y, i) => ({ x: i + 1, y }));
  const series = { observations, window: 'period', measureId: 'crisisEvents' } as const;
  const outcome = analyzeChart({ chart: 'run', series });
  const chart = outcome.ok ? outcome.value : (null as never);
  const result = studyResult(ALL, chart, { changeAt: 5 });
  expect(result.predictions).toEqual([]);
  expect(result.sentence).toContain('speaks of the measure screened');
  expect(studyResult(ALL, chart, { changeAt: 5, measureId: 'screened' }).predictions).toHaveLength(3);
});
