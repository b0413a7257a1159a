import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type AssessmentScore, compareScores } from '../../src/assessment/index.js';
import { profileFigure } from '../../src/charts/index.js';
import { instrumentOf, ratingsOf, scored } from './instruments.js';

const instrument = instrumentOf([20, 4]);
const scoreOf = (...sums: [number, number][]) => scored(instrument, ratingsOf(sums));
const compared = (before: AssessmentScore, after: AssessmentScore) => {
  const outcome = compareScores(before, after);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.findings));
  return outcome;
};

test('gives score, band and coverage before and after, and the change', () => {
  const { value, findings } = compared(scoreOf([58, 20], [12, 4]), scoreOf([70, 20], [9, 3]));
  expect(value.domains['d0']).toEqual({
    before: 2.9,
    after: 3.5,
    change: 0.6,
    bandBefore: 'emerging',
    bandAfter: 'progressing',
    coverageBefore: { answered: 20, applicable: 20, notApplicable: 0 },
    coverageAfter: { answered: 20, applicable: 20, notApplicable: 0 },
  });
  expect(value.domains['d1']).toMatchObject({
    before: 3,
    after: 3,
    change: 0,
    coverageAfter: { answered: 3, applicable: 4 },
  });
  expect(value.overall).toMatchObject({ before: 3, after: 3.3, change: 0.3 });
  expect(findings).toEqual([]);
});

test('makes the change of exact means, not of what is shown', () => {
  // 2.85 and 3.00 are shown as 2.9 and 3.0; the change is 0.15, shown as 0.2.
  const { value } = compared(scoreOf([57, 20], [12, 4]), scoreOf([60, 20], [12, 4]));
  expect(value.domains['d0']).toMatchObject({ before: 2.9, after: 3, change: 0.2 });
});

test('has no change where a score is missing', () => {
  const { value } = compared(scoreOf([58, 20]), scoreOf([58, 20], [12, 4]));
  expect(value.domains['d1']).toMatchObject({ before: null, after: 3, change: null });
  expect(value.overall).toMatchObject({ before: null, after: 3, change: null });
});

test.each([
  [[8, 4], [16, 4], 2],
  [[16, 4], [8, 4], -2],
  [[8, 4], [24, 4], 4],
] as [[number, number], [number, number], number][])(
  'asks to confirm a change from %j to %j',
  (from, to, change) => {
    const { findings } = compared(scoreOf([60, 20], from), scoreOf([60, 20], to));
    expect(findings).toMatchObject([
      {
        code: 'assessment.change-large',
        severity: 'confirm',
        params: { domain: 'd1', change },
        path: ['domains', 'd1'],
      },
    ]);
  },
);

test('does not ask for a change just below two points', () => {
  expect(compared(scoreOf([60, 20], [9, 4]), scoreOf([60, 20], [16, 4])).findings).toEqual([]);
});

describe('refuses', () => {
  const score = scoreOf([60, 20], [12, 4]);

  test('scores of another edition or instrument', () => {
    for (const other of [
      { ...score, edition: 'working-2' },
      { ...score, instrument: 'smhqa-school' },
    ]) {
      expect(compareScores(score, other)).toMatchObject({
        ok: false,
        findings: [{ code: 'assessment.editions-differ' }],
      });
    }
  });

  test('scores whose score over all was made in another way', () => {
    expect(compareScores(score, { ...score, overallMethod: 'mean-of-items' }).findings).toMatchObject([
      { code: 'assessment.overall-methods-differ', severity: 'fatal' },
    ]);
  });

  test('scores with other domains under the same names', () => {
    const { d1: _, ...domains } = score.domains;
    expect(compareScores(score, { ...score, domains }).findings).toMatchObject([
      { code: 'assessment.domains-differ', params: { domain: 'd1' } },
    ]);
  });
});

test('a change there and back is the same with the other sign, over all too', () => {
  const sums = fc.tuple(fc.integer({ min: 20, max: 120 }), fc.integer({ min: 4, max: 24 }));
  const method = fc.constantFrom('mean-of-domains' as const, 'mean-of-items' as const);
  fc.assert(
    fc.property(sums, sums, method, (a, b, overall) => {
      const [before, after] = [a, b].map(([x, y]) =>
        scored(
          instrument,
          ratingsOf([
            [x, 20],
            [y, 4],
          ]),
          overall,
        ),
      );
      const there = compared(before!, after!).value;
      const back = compared(after!, before!).value;
      for (const id of ['d0', 'd1']) expect(there.domains[id]!.change! + back.domains[id]!.change!).toBe(0);
      expect(there.overall.change! + back.overall.change!).toBe(0);
      // Two roundings of what is shown are at most a tenth from the one rounding of the exact change.
      const shown = there.overall.after! - there.overall.before!;
      expect(Math.abs(shown - there.overall.change!)).toBeLessThan(0.1001);
    }),
  );
});

test('the table of a picture has the same change', () => {
  const [fall, spring] = [scoreOf([57, 20], [12, 4]), scoreOf([60, 20], [12, 4])];
  const [, , , change] = profileFigure({ instrument, fall, spring }).table.rows[0]!;
  expect(change).toBe(compared(fall, spring).value.domains['d0']!.change);
});
