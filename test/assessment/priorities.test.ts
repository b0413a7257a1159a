import { describe, expect, test } from 'vitest';
import { type DomainJudgement, priorities } from '../../src/assessment/index.js';
import { instrumentOf, ratingsOf, scored } from './instruments.js';

const orderOf = (
  sums: [number, number][],
  sizes: number[],
  judgement: Record<string, DomainJudgement> = {},
) => priorities(scored(instrumentOf(sizes), ratingsOf(sums)), judgement).map(({ domain }) => domain);

test('puts the lowest score first and names growth areas and relative strengths by the team itself', () => {
  const ranked = priorities(
    scored(
      instrumentOf([4, 4, 4]),
      ratingsOf([
        [20, 4],
        [8, 4],
        [14, 4],
      ]),
    ),
  );
  expect(
    ranked.map(({ rank, domain, kind, rounded, reasons }) => [rank, domain, kind, rounded, reasons]),
  ).toEqual([
    [1, 'd1', 'growthArea', 2, ['belowOwnMedian', 'lowItems']],
    [2, 'd2', 'middle', 3.5, ['atOwnMedian']],
    [3, 'd0', 'relativeStrength', 5, ['aboveOwnMedian']],
  ]);
  expect(ranked[0]!.lowItems).toEqual(['d1-0', 'd1-1', 'd1-2', 'd1-3']);
});

describe('equal scores', () => {
  test('put the better covered domain first', () => {
    expect(
      orderOf(
        [
          [12, 4],
          [18, 6],
        ],
        [6, 6],
      ),
    ).toEqual(['d1', 'd0']);
  });

  test('then the one with more items rated 1 or 2', () => {
    // 3 3 3 3 against 2 3 3 4 by sums of equal size.
    const score = scored(instrumentOf([4, 4]), {
      ...ratingsOf([
        [12, 4],
        [12, 4],
      ]),
      'd1-0': 2,
      'd1-3': 4,
    });
    expect(priorities(score).map(({ domain }) => domain)).toEqual(['d1', 'd0']);
  });

  test('then keep the order of the instrument', () => {
    expect(
      orderOf(
        [
          [12, 4],
          [12, 4],
          [12, 4],
        ],
        [4, 4, 4],
      ),
    ).toEqual(['d0', 'd1', 'd2']);
  });
});

test('a domain without a score comes last and says why', () => {
  const ranked = priorities(
    scored(
      instrumentOf([4, 4]),
      ratingsOf([
        [1, 1],
        [24, 4],
      ]),
    ),
  );
  expect(ranked.map(({ domain, kind, reasons }) => [domain, kind, reasons])).toEqual([
    ['d1', 'middle', ['atOwnMedian']],
    ['d0', 'notScored', ['tooFewAnswers', 'lowItems']],
  ]);
});

describe('the judgement of the team', () => {
  const sums: [number, number][] = [
    [8, 4],
    [12, 4],
    [16, 4],
    [20, 4],
  ];
  const sizes = [4, 4, 4, 4];

  test('weighs importance times feasibility before the score; what is not said counts as 2', () => {
    expect(
      orderOf(sums, sizes, {
        d2: { importance: 3, feasibility: 3 },
        d0: { importance: 1 },
        d1: { feasibility: 2 },
      }),
    ).toEqual(['d2', 'd1', 'd3', 'd0']);
  });

  test('puts what the team has chosen first, and hands its words back', () => {
    const judgement = { d3: { chosen: true, reason: 'Families asked for it.' } };
    const [first] = priorities(scored(instrumentOf(sizes), ratingsOf(sums)), judgement);
    expect(first).toMatchObject({ domain: 'd3', rank: 1, kind: 'relativeStrength', judgement: judgement.d3 });
    expect(first!.reasons).toEqual(['chosenByTeam', 'aboveOwnMedian']);
  });
});

test('marks a score that rests on part of the answers', () => {
  const [only] = priorities(scored(instrumentOf([6]), ratingsOf([[16, 4]])));
  expect(only).toMatchObject({
    reasons: ['atOwnMedian', 'incompleteCoverage'],
    coverage: { answered: 4, applicable: 6 },
  });
});

test('a judgement of a domain that the score does not have changes nothing', () => {
  expect(orderOf([[8, 4]], [4], { constructor: { chosen: true }, d9: { chosen: true } })).toEqual(['d0']);
});
