import { describe, expect, test } from 'vitest';
import { detectSignals, type RuleSet, type SignalRule } from '../../src/spc/index.js';

// One pattern at a time: just short of it, at it, past it. Center 0 and sigma 1, so values are sigmas.

const setOf = (rule: SignalRule): RuleSet => ({
  id: 'one',
  title: 'one rule',
  published: 2024,
  source: 'test',
  rules: [rule],
});

function found(rule: SignalRule, values: readonly (number | null)[], center = 0) {
  return detectSignals({ values, center, sigma: 1 }, setOf(rule)).map(
    ({ direction, completing, members }) => ({
      direction,
      completing,
      members,
    }),
  );
}

const named = { id: 'it', title: 'it' } as const;

describe('beyond', () => {
  const outside: SignalRule = { ...named, pattern: 'beyond', points: 1, of: 1, sigmas: 3 };
  const twoOfThree: SignalRule = { ...named, pattern: 'beyond', points: 2, of: 3, sigmas: 2 };

  test('a point on the line is within it', () => {
    expect(found(outside, [3, -3, 3.01, -3.01])).toEqual([
      { direction: 'above', completing: [3], members: [3] },
      { direction: 'below', completing: [4], members: [4] },
    ]);
  });

  test('the completing point lies beyond the line itself', () => {
    expect(found(twoOfThree, [2.1, 0, 2.1])).toEqual([
      { direction: 'above', completing: [3], members: [1, 3] },
    ]);
    expect(found(twoOfThree, [2.1, 2.1, 0])).toEqual([
      { direction: 'above', completing: [2], members: [1, 2] },
    ]);
    expect(found(twoOfThree, [2.1, 0, 0, 2.1])).toEqual([]);
    expect(found(twoOfThree, [2.1, -2.1, 0])).toEqual([]);
  });

  test('windows that share a point are one signal', () => {
    expect(found(twoOfThree, [2.1, 2.1, 0, 2.1, 0, 0, 2.1, 2.1])).toEqual([
      { direction: 'above', completing: [2, 4], members: [1, 2, 4] },
      { direction: 'above', completing: [8], members: [7, 8] },
    ]);
  });

  test('Making Data Count takes points of the outer third only, all three on one side', () => {
    const rule: SignalRule = { ...twoOfThree, within: 'limits', side: 'allPoints' };
    expect(found(rule, [2.1, 2.1, 0.5])).toEqual([{ direction: 'above', completing: [3], members: [1, 2] }]);
    expect(found(rule, [2.1, 2.1, -0.5])).toEqual([]);
    expect(found(rule, [3.1, 3.1, 2.5])).toEqual([]);
    expect(found(rule, [3.1, 2.5, 2.5])).toEqual([{ direction: 'above', completing: [3], members: [2, 3] }]);
    expect(found(rule, [2.1, 2.1])).toEqual([]);
  });
});

describe('shift', () => {
  const breaks: SignalRule = { ...named, pattern: 'shift', points: 3, onCenter: 'breaks' };
  const skipped: SignalRule = { ...breaks, onCenter: 'skipped' };

  test('counts points on one side', () => {
    expect(found(breaks, [1, 1, -1, -1])).toEqual([]);
    expect(found(breaks, [1, 2, 1, 1, -1])).toEqual([
      { direction: 'above', completing: [3, 4], members: [1, 2, 3, 4] },
    ]);
  });

  test('a point on the center line breaks the row, or is skipped', () => {
    expect(found(breaks, [-1, -1, 0, -1])).toEqual([]);
    expect(found(skipped, [-1, -1, 0, -1])).toEqual([
      { direction: 'below', completing: [4], members: [1, 2, 4] },
    ]);
    expect(found(skipped, [0, 0, 0])).toEqual([]);
    expect(found(breaks, [0, 0, 0])).toEqual([]);
  });

  test('a gap is stepped over by both', () => {
    expect(found(breaks, [1, null, 1, null, 1])).toEqual([
      { direction: 'above', completing: [5], members: [1, 3, 5] },
    ]);
  });
});

describe('trend', () => {
  const breaks: SignalRule = { ...named, pattern: 'trend', points: 4, equals: 'breaks' };
  const skipped: SignalRule = { ...breaks, equals: 'skipped' };

  test('counts points, not steps', () => {
    expect(found(breaks, [1, 2, 3, 3, 2])).toEqual([]);
    expect(found(breaks, [1, 2, 3, 4])).toEqual([
      { direction: 'up', completing: [4], members: [1, 2, 3, 4] },
    ]);
  });

  test('equal neighbors break the row, or only the first counts', () => {
    expect(found(breaks, [4, 3, 3, 2, 1])).toEqual([]);
    expect(found(skipped, [4, 3, 3, 2, 1])).toEqual([
      { direction: 'down', completing: [5], members: [1, 2, 4, 5] },
    ]);
  });

  test('two rows share their turning point', () => {
    expect(found(breaks, [1, 2, 3, 4, 3, 2, 1])).toEqual([
      { direction: 'up', completing: [4], members: [1, 2, 3, 4] },
      { direction: 'down', completing: [7], members: [4, 5, 6, 7] },
    ]);
  });
});

describe('alternating, hugging, mixture', () => {
  test('alternating points go up and down in turn; equal neighbors break the row', () => {
    const rule: SignalRule = { ...named, pattern: 'alternating', points: 4 };
    expect(found(rule, [1, 2, 1, 2, 3])).toEqual([
      { direction: null, completing: [4], members: [1, 2, 3, 4] },
    ]);
    expect(found(rule, [1, 2, 2, 1, 2])).toEqual([]);
    expect(found(rule, [1, 2, 3, 2, 3])).toEqual([
      { direction: null, completing: [5], members: [2, 3, 4, 5] },
    ]);
  });

  test('hugging points stay within 1 sigma, its line included', () => {
    const rule: SignalRule = { ...named, pattern: 'hugging', points: 3, sigmas: 1 };
    expect(found(rule, [0.2, -1, 1, 1.1, 0, 0])).toEqual([
      { direction: null, completing: [3], members: [1, 2, 3] },
    ]);
  });

  test('a mixture lies beyond 1 sigma on both sides; one side alone is none', () => {
    const rule: SignalRule = { ...named, pattern: 'mixture', points: 3, sigmas: 1 };
    expect(found(rule, [1.5, 1.5, 1.5])).toEqual([]);
    expect(found(rule, [1.5, -1.5, 0, 1.5])).toEqual([]);
    expect(found(rule, [1.5, 1.5, 1.5, 1.5, -1.5])).toEqual([
      { direction: null, completing: [5], members: [3, 4, 5] },
    ]);
  });
});

test('without sigma there are no zones, and a sigma may vary by point', () => {
  const values = [9, 9, 9];
  expect(detectSignals({ values, center: 0, sigma: null }, 'western-electric')).toEqual([]);
  const signals = detectSignals({ values, center: 0, sigma: [4, 2, null] }, 'western-electric');
  expect(signals.filter(({ rule }) => rule === 'beyond-limits')).toMatchObject([{ members: [2] }]);
});

test('a gap is null or NaN', () => {
  const rows = (gap: number | null) =>
    detectSignals({ values: [1, 1, gap, 1, 1, 1, gap, 1], center: 0, sigma: 1 }, 'ihi');
  expect(rows(Number.NaN)).toEqual(rows(null));
  expect(rows(null).map(({ rule, members }) => [rule, members])).toEqual([['shift', [1, 2, 4, 5, 6, 8]]]);
});

test('what is no set of rules is refused with a sentence', () => {
  expect(() => detectSignals({ values: [1], center: 0, sigma: 1 }, {} as never)).toThrow(
    'rules must be the id of a set of RULE_SETS, or a set.',
  );
});
