import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  changeByError,
  IMPROVEMENT_RULES,
  type ImprovementRule,
  improvedBy,
  improvementRuleOf,
  sameImprovementRule,
} from '../../src/core/index.js';
import { parseImprovementRule } from '../../src/form/index.js';

describe('reliable change', () => {
  const rule = { kind: 'reliableChange', better: 'higher', sd: 7.5, reliability: 0.8 } as const;

  test('is more than 1.96 standard errors of a difference', () => {
    // SE = 7.5 * sqrt(0.2) = 3.354; Sdiff = sqrt(2) * 3.354 = 4.743; 1.96 of them are 9.297.
    expect(changeByError(7.5, 0.8)).toBeCloseTo(9.2971, 4);
    expect([9.2, 9.3, 15, -9.2, -9.3].map((change) => improvedBy(rule, 32.5, 32.5 + change))).toEqual([
      'notImproved',
      'improved',
      'improved',
      'notImproved',
      'worse',
    ]);
  });

  test('takes the least change that a publisher names, and scores that are better when lower', () => {
    const least = { kind: 'reliableChange', better: 'lower', leastChange: 6 } as const;
    expect([25, 26, 31, 36, 37].map((latest) => improvedBy(least, 31, latest))).toEqual([
      'improved',
      'notImproved',
      'notImproved',
      'notImproved',
      'worse',
    ]);
  });
});

test('points gained are counted as they are written', () => {
  const rule = { kind: 'pointsGained', better: 'higher', points: 2.1 } as const;
  expect(improvedBy(rule, 3.2, 5.3)).toBe('improved');
  expect(improvedBy(rule, 5.3, 3.2)).toBe('worse');
});

test('a change of category goes up or down the list', () => {
  const rule = { kind: 'categoryChange', categories: ['high', 'raised', 'usual'] } as const;
  expect(improvedBy(rule, 'high', 'usual')).toBe('improved');
  expect(improvedBy(rule, 'usual', 'raised')).toBe('worse');
  expect(improvedBy(rule, 'raised', ' raised ')).toBe('notImproved');
  expect(improvedBy(rule, 'raised', 'very high')).toBe('unknown');
  expect(improvedBy(rule, 1, 2)).toBe('unknown');
});

test('what is not measured twice, and what words say, is unknown', () => {
  const rule = { kind: 'pointsGained', better: 'higher', points: 1 } as const;
  for (const missing of [null, undefined, Number.NaN, '5', 'notCollected']) {
    expect(improvedBy(rule, missing, 3)).toBe('unknown');
    expect(improvedBy(rule, 3, missing)).toBe('unknown');
  }
  expect(improvedBy({ kind: 'ownWords', words: 'as the team sees it' }, 1, 9)).toBe('unknown');
  expect(improvedBy({ ...rule, points: -1 }, 1, 9)).toBe('unknown');
  expect(() => improvedBy('words' as never, 1, 2)).toThrow(TypeError);
});

describe('the normal form of a rule', () => {
  test.each([
    ['  five  points\n lower ', { kind: 'ownWords', words: 'five points lower' }],
    [
      { kind: 'ownWords', words: ' x ' },
      { kind: 'ownWords', words: 'x' },
    ],
    [
      { points: 5, instrument: ' PSC  17 ', better: 'lower', kind: 'pointsGained', extra: 1 },
      { kind: 'pointsGained', better: 'lower', points: 5, instrument: 'PSC 17' },
    ],
    ['', null],
    [null, null],
    [7, null],
    [{ kind: 'none' }, null],
    [{ kind: 'pointsGained', points: 5 }, null],
    [{ kind: 'pointsGained', better: 'lower', points: 0 }, null],
    [{ kind: 'reliableChange', better: 'lower', sd: 4 }, null],
    [{ kind: 'reliableChange', better: 'lower', sd: 4, reliability: 1 }, null],
    [{ kind: 'reliableChange', better: 'lower', sd: 4, reliability: 0.9, leastChange: 3 }, null],
    [{ kind: 'categoryChange', categories: ['a', 'a'] }, null],
  ])('%j', (value, rule) => {
    expect(improvementRuleOf(value)).toEqual(rule);
  });

  test('tells rules that are alike from those that are not', () => {
    expect(sameImprovementRule('Five points LOWER.', ' five points lower')).toBe(true);
    expect(sameImprovementRule('five points', 'six points')).toBe(false);
    const points = { kind: 'pointsGained', better: 'lower', points: 5 };
    expect(sameImprovementRule(points, { points: 5, better: 'lower', kind: 'pointsGained' })).toBe(true);
    expect(sameImprovementRule(points, { ...points, better: 'higher' })).toBe(false);
    expect(sameImprovementRule(points, { ...points, instrument: 'PSC-17' })).toBe(false);
    expect(sameImprovementRule(null, null)).toBe(false);
  });

  test('is its own normal form, and never throws', () => {
    fc.assert(
      fc.property(fc.anything(), fc.object(), (value, object) => {
        for (const given of [value, ...Object.keys(IMPROVEMENT_RULES).map((kind) => ({ ...object, kind }))]) {
          const rule = improvementRuleOf(given);
          if (rule === null) continue;
          expect(improvementRuleOf(rule)).toEqual(rule);
          expect(sameImprovementRule(rule, given)).toBe(true);
        }
      }),
    );
  });
});

test('a better latest measurement is never worse, and turning both round turns the verdict round', () => {
  const rules: fc.Arbitrary<ImprovementRule> = fc.oneof(
    fc.record({
      kind: fc.constant('pointsGained' as const),
      better: fc.constantFrom('higher' as const, 'lower' as const),
      points: fc.integer({ min: 1, max: 20 }),
    }),
    fc.record({
      kind: fc.constant('reliableChange' as const),
      better: fc.constantFrom('higher' as const, 'lower' as const),
      sd: fc.integer({ min: 1, max: 20 }),
      reliability: fc.integer({ min: 0, max: 99 }).map((percent) => percent / 100),
    }),
  );
  const opposite = { improved: 'worse', worse: 'improved', notImproved: 'notImproved', unknown: 'unknown' };
  fc.assert(
    fc.property(rules, fc.integer({ min: 0, max: 70 }), fc.integer({ min: 0, max: 70 }), (rule, a, b) => {
      expect(improvedBy(rule, b, a)).toBe(opposite[improvedBy(rule, a, b)]);
    }),
  );
});

describe('a rule that is read', () => {
  test('keeps what is sound', () => {
    expect(parseImprovementRule('as we agreed')).toEqual({
      ok: true,
      value: { kind: 'ownWords', words: 'as we agreed' },
      findings: [],
    });
    const rule = { kind: 'reliableChange', better: 'lower', leastChange: 6 };
    expect(parseImprovementRule(rule)).toEqual({ ok: true, value: rule, findings: [] });
  });

  test.each([
    [null, ['form.kind-wrong']],
    [7, ['form.kind-wrong']],
    [{ kind: 'none' }, ['form.choice-unknown']],
    [{ kind: 'pointsGained', points: 5 }, ['form.missing']],
    [{ kind: 'reliableChange', better: 'lower', sd: 4 }, ['form.improvement-rule-unsound']],
    [{ kind: 'reliableChange', better: 'lower', sd: 4, reliability: 2 }, ['form.number-out-of-range']],
    [{ kind: 'categoryChange', categories: ['a', 'a'] }, ['form.improvement-rule-unsound']],
  ])('%j: %j', (value, codes) => {
    const outcome = parseImprovementRule(value);
    expect(outcome.ok).toBe(false);
    expect(outcome.findings.map(({ code }) => code)).toEqual(codes);
  });

  test('never throws', () => {
    fc.assert(fc.property(fc.anything(), (value) => void parseImprovementRule(value)));
  });
});
