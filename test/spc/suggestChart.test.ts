import { describe, expect, test } from 'vitest';
import { CHARTS, type Observation, type SeriesKind, suggestChart } from '../../src/spc/index.js';

const NOISE = [3, -2, 1, 0, -3, 2, -1, 3, -2, 0, 1, -2];

const measured: Observation[] = NOISE.map((step, i) => ({ x: i, y: 40 + step / 2 }));
const shares = (n: number, share: number, noise: number): Observation[] =>
  NOISE.map((step, i) => ({ x: i, y: Math.round(n * share + noise * step), n }));

describe('suggestChart', () => {
  test.each([
    ['i', { kind: 'measurement', observations: measured }],
    ['xbar', { kind: 'measurement', observations: measured.flatMap((row) => [row, row]) }],
    ['c', { kind: 'count', observations: shares(100, 0.2, 1) }],
    ['t', { kind: 'timeBetween', observations: measured }],
    ['g', { kind: 'casesBetween', observations: shares(100, 0.2, 1) }],
    ['p', { kind: 'share', observations: shares(100, 0.2, 1) }],
    ['pp', { kind: 'share', observations: shares(1000, 0.2, 30) }],
    ['pp', { kind: 'share', observations: shares(5000, 0.2, 10) }],
    ['u', { kind: 'rate', observations: shares(100, 0.2, 1) }],
    ['up', { kind: 'rate', observations: shares(1000, 0.2, 30) }],
    ['run', { kind: 'share', observations: shares(30, 0.03, 0) }],
    ['run', { kind: 'rate', observations: shares(30, 0.03, 0) }],
    ['run', { kind: 'share', observations: [] }],
  ] as const)('suggests %s, with a reason', (chart, series) => {
    const suggestion = suggestChart(series);
    expect(suggestion.chart).toBe(chart);
    expect(suggestion.reason).toMatch(/^[A-Z].*\.$/);
    for (const { reason } of suggestion.alternatives) expect(reason).toMatch(/\.$/);
  });

  test('a school year of ten months makes a run chart, and says which chart comes later', () => {
    const suggestion = suggestChart({ kind: 'share', observations: shares(100, 0.2, 1).slice(0, 10) });
    expect(suggestion).toMatchObject({ chart: 'run', alternatives: [{ chart: 'p' }] });
    expect(suggestion.reason).toContain('10 values');
  });

  test('gaps are not values, and what is no number is passed over', () => {
    const gapped = shares(100, 0.2, 1).map((row, i) => (i === 4 ? { ...row, y: null } : row));
    expect(suggestChart({ kind: 'share', observations: gapped }).chart).toBe('run');
    const odd = [...measured, { x: 99, y: Number.NaN }];
    expect(suggestChart({ kind: 'measurement', observations: odd }).chart).toBe('i');
  });

  test.each([
    ['share', shares(100, 0.2, 1)],
    ['rate', shares(10, 3, 1)],
    ['measurement', measured],
    ['measurement', measured.map((row) => ({ ...row, n: 3 }))],
  ] as readonly (readonly [SeriesKind, Observation[]])[])(
    'guesses %s and says that it did',
    (kind, observations) => {
      const suggestion = suggestChart({ observations });
      expect(suggestion.kind).toBe(kind);
      expect(suggestion.reason).toContain(`look like a ${kind}`);
      expect(CHARTS[suggestion.chart]).toBeDefined();
    },
  );
});

test('entries that are no rows are passed over; a kind that does not exist is refused with a sentence', () => {
  const observations = [{ x: 1, y: 2 }, null as never, { x: 2, y: 3 }];
  expect(suggestChart({ observations, kind: null as never })).toEqual(
    suggestChart({
      observations: [
        { x: 1, y: 2 },
        { x: 2, y: 3 },
      ],
    }),
  );
  expect(() => suggestChart({ observations, kind: 'zz' as never })).toThrow(
    'kind must be one of share, rate,',
  );
  expect(() => suggestChart({ observations: null as never })).toThrow('observations must be a list of rows');
});
