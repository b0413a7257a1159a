import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  applicationDefinition,
  describeReview,
  parseRubric,
  RUBRIC,
  type RubricDefinition,
  rankApplications,
  reviewApplication,
  scoreSheet,
} from '../../../src/application/index.js';

const ORG = '2712345';
/** Three thirds and a tenth: no binary fraction holds any of them. */
const OWN: RubricDefinition = {
  form: 'rubric@1',
  id: 'xx-rubric',
  title: 'Review of XX',
  scale: { least: 1, greatest: 3 },
  criteria: [
    { id: 'need', label: 'Need', definition: 'How many students wait.', weight: 10 },
    { id: 'plan', label: 'Plan', weight: 0.1, scale: { least: 0, greatest: 7 } },
    { id: 'team', label: 'Team', weight: 33.3 },
  ],
  readers: 3,
};
const sheet = (reviewer: string, need: number, plan: number, team: number) => ({
  reviewer,
  organization: ORG,
  scores: { need, plan, team },
});
const codesOf = (value: unknown, context?: Parameters<typeof parseRubric>[1]) =>
  parseRubric(value, context).findings.map(({ code, path }) => `${code} ${path.join('.')}`);

test('ours and those of others are read alike, and come back as they are', () => {
  const own = parseRubric(JSON.parse(JSON.stringify(OWN)));
  expect(own).toMatchObject({ ok: true, value: OWN });
  expect(own.findings.map(({ code, params }) => [code, params])).toEqual([
    ['application.weights-unusual', { sum: 43.4 }],
  ]);
  expect(parseRubric(RUBRIC, { form: applicationDefinition('application@1') })).toEqual({
    ok: true,
    value: RUBRIC,
    findings: [],
  });
});

test('a rubric that cannot be used is refused, with the place', () => {
  const [first, ...others] = OWN.criteria;
  const withFirst = (change: object) => ({ ...OWN, criteria: [{ ...first, ...change }, ...others] });
  expect(codesOf('rubric')).toEqual(['form.kind-wrong ']);
  expect(codesOf(withFirst({ weight: 'ten' }))).toEqual(['form.kind-wrong criteria.0.weight']);
  expect(codesOf(withFirst({ weight: 0 }))).toEqual(['form.number-out-of-range criteria.0.weight']);
  expect(codesOf(withFirst({ id: 'team' }))).toEqual(['form.entry-repeated criteria.2.id']);
  expect(codesOf(withFirst({ scale: { least: 4, greatest: 4 } }))).toEqual([
    'application.scale-without-room criteria.0.scale',
  ]);
  expect(codesOf({ ...OWN, criteria: [] })).toEqual(['form.list-too-short criteria']);
  expect(codesOf({ ...OWN, readers: 0 })).toEqual(['form.number-out-of-range readers']);
  expect(codesOf({ ...OWN, thirdReader: 50 })).toEqual(['application.third-reader-unreachable thirdReader']);
  expect(codesOf({ ...OWN, id: RUBRIC.id })).toContain('application.definition-id-taken id');
  expect(
    codesOf(withFirst({ evidence: ['interest', 'budget'] }), {
      form: applicationDefinition('application@1'),
    }),
  ).toEqual(['application.evidence-unknown criteria.0.evidence.1']);
});

test('weights of any size add up exactly, and are rounded once', () => {
  expect(scoreSheet(sheet('a', 3, 7, 3), 0, { rubric: OWN }).total).toBe(43.4);
  // 10 * 2/3 + 0.1 * 3/7 + 33.3 * 1/3 = 17.8095...
  expect(scoreSheet(sheet('a', 2, 3, 1), 0, { rubric: OWN })).toEqual({
    points: { need: 6.67, plan: 0.04, team: 11.1 },
    total: 17.81,
    findings: [],
  });
  expect(scoreSheet(sheet('a', 0, 8, 4), 0, { rubric: OWN }).findings.map(({ params }) => params)).toEqual([
    { place: 1, criterion: 'need', least: 1, greatest: 3 },
    { place: 1, criterion: 'plan', least: 0, greatest: 7 },
    { place: 1, criterion: 'team', least: 1, greatest: 3 },
  ]);
});

test('a review by an own rubric waits for its readers, calls no third where it names no difference, and is described', () => {
  const context = { rubric: OWN };
  const two = [sheet('a', 3, 7, 3), sheet('b', 1, 0, 1)];
  expect(reviewApplication(ORG, two, [], context).status).toBe('needsReviewers');
  const review = reviewApplication(ORG, [...two, sheet('c', 2, 0, 2)], [], context);
  expect(review).toMatchObject({ status: 'scored', rubric: 'xx-rubric', mostPoints: 43.4, total: 28.87 });
  expect(describeReview(review, context)).toEqual([
    'Application of 2712345: 3 sheets, 3 count.',
    'Sheet 1: 43.4 of 43.4 points.',
    'Sheet 2: 14.43 of 43.4 points.',
    'Sheet 3: 28.87 of 43.4 points.',
    'Need: 10, 3.33, 6.67 of 10.',
    'Plan: 0.1, 0, 0 of 0.1.',
    'Team: 33.3, 11.1, 22.2 of 33.3.',
    'The totals lie 28.97 points apart. Total: 28.87, the median of 14.43, 28.87, 43.4.',
  ]);
  expect(() => describeReview(review)).toThrow(RangeError);
  const near = { rubric: { ...OWN, readers: 2, thirdReader: 5 } };
  expect(reviewApplication(ORG, two, [], near).status).toBe('needsThird');
  const one = { rubric: { ...OWN, readers: 1, thirdReader: 5 } };
  const alone = reviewApplication(ORG, [two[0]!], [], one);
  expect([alone.status, alone.total]).toEqual(['scored', 43.4]);
});

test('reviews by different rubrics are not ranked with each other', () => {
  const ours = reviewApplication(ORG, []);
  const theirs = reviewApplication('2712346', [], [], { rubric: OWN });
  expect(() => rankApplications([ours, theirs], 1)).toThrow(RangeError);
});

test('the total does not depend on the order of criteria or sheets', () => {
  const score = fc.tuple(
    fc.integer({ min: 1, max: 3 }),
    fc.integer({ min: 0, max: 7 }),
    fc.integer({ min: 1, max: 3 }),
  );
  const turned = { ...OWN, criteria: [...OWN.criteria].reverse() };
  fc.assert(
    fc.property(fc.array(score, { minLength: 3, maxLength: 6 }), (scores) => {
      const sheets = scores.map(([need, plan, team], i) => sheet(`r${i}`, need, plan, team));
      const total = reviewApplication(ORG, sheets, [], { rubric: OWN }).total;
      expect(reviewApplication(ORG, [...sheets].reverse(), [], { rubric: turned }).total).toBe(total);
      expect(total).toBeGreaterThanOrEqual(14.43);
      expect(total).toBeLessThanOrEqual(43.4);
    }),
  );
});

test('never throws, whatever is given', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.anything(),
        fc.anything().map((criteria) => ({ ...OWN, criteria })),
      ),
      (value) => {
        parseRubric(value);
      },
    ),
  );
});
