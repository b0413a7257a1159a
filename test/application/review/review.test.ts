import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  type ApplicationReview,
  checkSelection,
  describeRanking,
  describeReview,
  type ReviewSheet,
  RUBRIC,
  rankApplications,
  reviewApplication,
  scoreSheet,
} from '../../../src/application/index.js';

const ORG = '00240000';
const CRITERIA = RUBRIC.criteria.map(({ id }) => id);
const all = (score: number) => Object.fromEntries(CRITERIA.map((id) => [id, score]));
const sheet = (reviewer: string, score: number, more: Partial<ReviewSheet> = {}): ReviewSheet => ({
  reviewer,
  organization: ORG,
  scores: all(score),
  ...more,
});
const codes = (review: ApplicationReview) =>
  review.findings.map(({ code, path }) => `${code} ${path.join('.')}`);
const scored = (organization: string, total: number | null): ApplicationReview => ({
  organization,
  rubric: RUBRIC.id,
  mostPoints: 100,
  status: total === null ? 'needsThird' : 'scored',
  sheets: [],
  spread: null,
  total,
  findings: [],
});

test('turns scores into exact points', () => {
  expect(scoreSheet(sheet('a', 4), 0).total).toBe(100);
  expect(scoreSheet(sheet('a', 0), 0).total).toBe(0);
  expect(scoreSheet(sheet('a', 3, { scores: { ...all(3), data: 1 } }), 0).points).toEqual({
    leadership: 15,
    team: 15,
    need: 15,
    readiness: 15,
    goals: 7.5,
    data: 2.5,
  });
});

test('does not count a sheet with a gap or a score off the scale, and says which', () => {
  const gap = sheet('b', 3, { scores: { ...all(3), goals: null } });
  const off = sheet('c', 3, { scores: { ...all(3), team: 5, need: 2.5 } });
  const review = reviewApplication(ORG, [sheet('a', 3), gap, off]);
  expect(review.sheets.map(({ counts }) => counts)).toEqual(['yes', 'incomplete', 'incomplete']);
  expect(review.status).toBe('needsReviewers');
  expect(codes(review)).toEqual([
    'application.criterion-unscored 1.scores.goals',
    'application.score-off-scale 2.scores.team',
    'application.score-off-scale 2.scores.need',
  ]);
});

test('counts sheets from 1 in what it tells', () => {
  const { findings } = scoreSheet(sheet('a', 3, { scores: { ...all(3), team: 5, goals: null } }), 4);
  expect(findings.map(({ params }) => params)).toEqual([
    { place: 5, criterion: 'team', least: 0, greatest: 4 },
    { place: 5, criterion: 'goals' },
  ]);
});

test('knows sheets by their place in the list that was passed, whatever else is in it', () => {
  const other = { ...sheet('x', 1), organization: '00480000' };
  const review = reviewApplication(ORG, [
    other,
    sheet('a', 3, { scores: { ...all(3), goals: null } }),
    other,
    sheet('b', 3),
  ]);
  expect(review.sheets.map(({ place, counts }) => [place, counts])).toEqual([
    [2, 'incomplete'],
    [4, 'yes'],
  ]);
  expect(review.findings).toMatchObject([{ path: [1, 'scores', 'goals'], params: { place: 2 } }]);
  const twice = reviewApplication(ORG, [other, sheet('a', 3), sheet('a', 2)]);
  expect(twice.findings).toMatchObject([{ path: [2], params: { other: 2, place: 3 } }]);
});

test('names an entry that is no sheet, and takes missing scores for gaps', () => {
  const review = reviewApplication(
    ORG,
    [null as never, sheet('a', 3), sheet('b', 3, { scores: null as never })],
    [null as never, { reviewer: 'b', organization: '00480000' }],
  );
  expect(review.sheets.map(({ place, counts }) => [place, counts])).toEqual([
    [2, 'yes'],
    [3, 'incomplete'],
  ]);
  expect(codes(review)).toEqual([
    'application.review-sheet-unreadable 0',
    ...CRITERIA.map((id) => `application.criterion-unscored 2.scores.${id}`),
  ]);
});

test('takes the mean of two who agree within 30 points', () => {
  expect(reviewApplication(ORG, [sheet('a', 3), sheet('b', 2)])).toMatchObject({
    status: 'scored',
    spread: 25,
    total: 62.5,
  });
});

test('calls a third only above 30 points, not at 30', () => {
  const at30 = sheet('b', 2, { scores: { ...all(2), leadership: 4, team: 4, goals: 4, data: 4 } });
  expect(reviewApplication(ORG, [sheet('a', 2), at30])).toMatchObject({
    status: 'scored',
    spread: 30,
    total: 65,
  });
  const above = sheet('b', 2, { scores: { ...all(2), leadership: 4, team: 4, need: 3, goals: 4, data: 3 } });
  expect(reviewApplication(ORG, [sheet('a', 2), above])).toMatchObject({
    status: 'needsThird',
    spread: 32.5,
    total: null,
  });
});

test('takes the middle of three, and leaves three that all lie apart to the reviewers', () => {
  expect(reviewApplication(ORG, [sheet('a', 1), sheet('b', 3), sheet('c', 2)])).toMatchObject({
    status: 'scored',
    spread: 50,
    total: 50,
  });
  expect(reviewApplication(ORG, [sheet('a', 0), sheet('b', 2), sheet('c', 4)])).toMatchObject({
    status: 'needsDiscussion',
    spread: 100,
    total: null,
  });
});

test('bars conflicts of interest, whoever reports them', () => {
  const sheets = [sheet('a', 3), sheet('b', 4), sheet('c', 3, { conflict: true }), sheet('d', 3)];
  const review = reviewApplication(ORG, sheets, [
    { reviewer: 'b', organization: ORG },
    { reviewer: 'd', organization: '00480000' },
  ]);
  expect(review.sheets.map(({ counts }) => counts)).toEqual(['yes', 'conflict', 'conflict', 'yes']);
  expect(review.total).toBe(75);
  expect(codes(review)).toEqual(['application.reviewer-barred 1', 'application.reviewer-barred 2']);
});

test('counts neither of two sheets of one reviewer, and passes over other applications', () => {
  const review = reviewApplication(ORG, [
    sheet('a', 3),
    sheet('a', 4),
    sheet('b', 2, { organization: '00480000' }),
    sheet('c', 2),
    sheet('d', 2),
  ]);
  expect(review.sheets.map(({ counts }) => counts)).toEqual(['repeated', 'repeated', 'yes', 'yes']);
  expect(codes(review)).toEqual(['application.sheet-repeated 1']);
  expect(review.findings[0]?.params).toEqual({ other: 1, place: 2 });
  expect(review.total).toBe(50);
});

test('gives the same total in whatever order sheets come, between the lowest and the highest', () => {
  const sheets = fc.uniqueArray(
    fc.record({ reviewer: fc.string({ minLength: 1 }), score: fc.integer({ min: 0, max: 4 }) }),
    {
      selector: ({ reviewer }) => reviewer,
      maxLength: 6,
    },
  );
  fc.assert(
    fc.property(sheets, (list) => {
      const made = list.map(({ reviewer, score }) => sheet(reviewer, score));
      const review = reviewApplication(ORG, made);
      const back = reviewApplication(ORG, [...made].reverse());
      expect([back.status, back.total, back.spread]).toEqual([review.status, review.total, review.spread]);
      if (review.total === null) return;
      const scores = list.map(({ score }) => score * 25);
      expect(review.total).toBeGreaterThanOrEqual(Math.min(...scores));
      expect(review.total).toBeLessThanOrEqual(Math.max(...scores));
    }),
  );
});

test('explains a review line by line without naming a reviewer', () => {
  const lines = describeReview(
    reviewApplication(ORG, [
      sheet('Rita', 4),
      sheet('Bob', 1),
      sheet('Eve', 2),
      sheet('Kim', 3, { conflict: true }),
    ]),
  );
  expect(lines).toEqual([
    'Application of 00240000: 4 sheets, 3 count.',
    'Sheet 1: 100 of 100 points.',
    'Sheet 2: 25 of 100 points.',
    'Sheet 3: 50 of 100 points.',
    'Sheet 4 does not count: conflict of interest.',
    'Leadership commitment and sign-off: 20, 5, 10 of 20.',
    'Team breadth and time: 20, 5, 10 of 20.',
    'Need and equity: 20, 5, 10 of 20.',
    'Readiness to improve: 20, 5, 10 of 20.',
    'Clarity of goals: 10, 2.5, 5 of 10.',
    'Data capability: 10, 2.5, 5 of 10.',
    'The totals lie 75 points apart. Total: 50, the median of 25, 50, 100.',
  ]);
  expect(lines.join()).not.toMatch(/Rita|Bob|Eve|Kim/);
});

test('explains why there is no total', () => {
  const last = (...sheets: ReviewSheet[]) => describeReview(reviewApplication(ORG, sheets)).at(-1);
  expect(describeReview(reviewApplication(ORG, []))).toHaveLength(2);
  expect(last(sheet('a', 4))).toBe('No total: two reviewers at least are needed.');
  expect(last(sheet('a', 4), sheet('b', 2))).toBe(
    'The totals lie 50 points apart, more than 30: a third reviewer is called.',
  );
  expect(last(sheet('a', 4), sheet('b', 2), sheet('c', 0))).toBe(
    'The totals lie 100 points apart, and no two of them lie within 30: the reviewers talk.',
  );
  expect(last(sheet('a', 4), sheet('b', 3))).toBe(
    'The totals lie 25 points apart. Total: 87.5, the mean of 75, 100.',
  );
});

test('ranks by total, shares ranks, and leaves a tie at the last place to people', () => {
  const reviews = [
    scored('00010000', 70),
    scored('00030000', 80),
    scored('00020000', 70),
    scored('00040000', null),
    scored('00050000', 60),
  ];
  const ranking = rankApplications(reviews, 2);
  expect(ranking.map(({ organization, rank, proposal }) => [organization, rank, proposal])).toEqual([
    ['00030000', 1, 'select'],
    ['00010000', 2, 'decideTie'],
    ['00020000', 2, 'decideTie'],
    ['00050000', 4, 'waitlist'],
    ['00040000', null, 'notScored'],
  ]);
  expect(rankApplications(reviews, 3).map(({ proposal }) => proposal)).toEqual([
    'select',
    'select',
    'select',
    'waitlist',
    'notScored',
  ]);
  expect(describeRanking(ranking)).toEqual([
    '1. 00030000, 80 points: a place.',
    '2. 00010000, 70 points, equal with 00020000: places for some of the equal ones only: people decide.',
    '2. 00020000, 70 points, equal with 00010000: places for some of the equal ones only: people decide.',
    '4. 00050000, 60 points: the waiting list.',
    '- 00040000: not ranked: the review is not finished.',
  ]);
});

test('ranks alike in any order of reviews, and never selects more than there are places', () => {
  const totals = fc.array(fc.option(fc.integer({ min: 0, max: 8 }).map((n) => n * 12.5)), { maxLength: 8 });
  fc.assert(
    fc.property(totals, fc.nat({ max: 9 }), (list, places) => {
      const reviews = list.map((total, i) => scored(`00${i}00000`, total));
      const ranking = rankApplications(reviews, places);
      expect(rankApplications([...reviews].reverse(), places)).toEqual(ranking);
      expect(ranking.filter(({ proposal }) => proposal === 'select').length).toBeLessThanOrEqual(places);
    }),
  );
});

test('refuses places that are no count', () => {
  for (const places of [-1, 1.5, Number.NaN]) expect(() => rankApplications([], places)).toThrow(RangeError);
});

test('asks a reason for every departure from the ranking and for every tie that is broken', () => {
  const ranking = rankApplications(
    [scored('00030000', 80), scored('00010000', 70), scored('00020000', 70), scored('00050000', 60)],
    2,
  );
  const reason = 'The cohort has no rural district yet.';
  const check = (...decisions: Parameters<typeof checkSelection>[1]) =>
    checkSelection(ranking, decisions, 2).map(({ code, record }) => `${code} ${record?.organization ?? ''}`);
  expect(
    check(
      { organization: '00030000', decision: 'selected' },
      { organization: '00010000', decision: 'selected', reason },
      { organization: '00020000', decision: 'waitlisted', reason },
      { organization: '00050000', decision: 'declined' },
    ),
  ).toEqual([]);
  expect(
    check(
      { organization: '00030000', decision: 'declined', reason: 'no' },
      { organization: '00010000', decision: 'selected' },
      { organization: '00020000', decision: 'selected', reason },
      { organization: '00050000', decision: 'selected', reason },
    ),
  ).toEqual([
    'application.decision-unexplained 00030000',
    'application.decision-unexplained 00010000',
    'application.places-exceeded ',
  ]);
  expect(check({ organization: '00030000', decision: 'selected' })).toEqual([
    'application.decision-missing 00010000',
    'application.decision-missing 00020000',
    'application.decision-missing 00050000',
  ]);
});

test('an entry that is no decision decides nothing, and repeats nothing', () => {
  const ranking = rankApplications([scored(ORG, 80)], 1);
  const findings = checkSelection(
    ranking,
    [null as never, { organization: ORG, decision: 'Mia' as never }],
    1,
  );
  expect(findings.map(({ code }) => code)).toEqual(['application.decision-missing']);
  expect(JSON.stringify(findings)).not.toContain('Mia');
});

test('a place that the applicant declined needs no reason, one that the collaborative declined does', () => {
  const ranking = rankApplications([scored(ORG, 70), scored('00480000', 60)], 1);
  const codesOf = (by?: 'applicant' | 'collaborative') =>
    checkSelection(
      ranking,
      [
        { organization: ORG, decision: 'declined', ...(by && { by }) },
        { organization: '00480000', decision: 'selected', reason: 'The first declined the place.' },
      ],
      1,
    ).map(({ code }) => code);
  expect(codesOf('applicant')).toEqual([]);
  expect(codesOf('collaborative')).toEqual(['application.decision-unexplained']);
  expect(codesOf()).toEqual(['application.decision-unexplained']);
});
