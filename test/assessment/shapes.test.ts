import { describe, expect, test } from 'vitest';
import {
  type AssessmentResponses,
  type AssessmentScore,
  checkAssessmentSheet,
  compareScores,
  consensus,
  type InstrumentDefinition,
  type ItemResponse,
  parseAssessmentSheet,
  parseInstrument,
  priorities,
  type ScoreAssessmentOptions,
  scoreAssessment,
} from '../../src/assessment/index.js';
import { CHECKLIST_35, FIDELITY, itemsOf, PRESCHOOL, SHAPES, STRENGTHS_25 } from './shapes.js';
import { sheetOf } from './sheets.js';

function scored(
  instrument: InstrumentDefinition,
  responses: AssessmentResponses,
  options?: ScoreAssessmentOptions,
): AssessmentScore {
  const outcome = scoreAssessment(instrument, responses, options);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.findings));
  return outcome.value;
}

/** Answers `q1`, `q2`, ... in order. */
const answers = (...ratings: ItemResponse[]): AssessmentResponses =>
  Object.fromEntries(ratings.map((rating, i) => [`q${i + 1}`, rating]));

const many = (count: number, rating: ItemResponse) => Array.from({ length: count }, () => rating);

test.each(SHAPES)('$id is read from JSON as it is', (definition) => {
  expect(parseInstrument(JSON.parse(JSON.stringify(definition)))).toEqual({
    ok: true,
    value: definition,
    findings: [],
  });
});

describe('a sum of 35 items with a cut-off', () => {
  // 20 ones, 4 twos, 11 zeros: 28.
  const ratings = [...many(20, 1), ...many(4, 2), ...many(11, 0)];

  test('adds up, with its bounds, and has the band of the age that is stated', () => {
    const older = scored(CHECKLIST_35, answers(...ratings), { groups: { age: '6to16' } });
    expect(older).toMatchObject({
      scoring: 'sum',
      overallMethod: 'sum-of-items',
      groups: { age: '6to16' },
      domains: {},
      overall: {
        status: 'scored',
        rounded: 28,
        band: 'atOrAboveOlder',
        missingDomains: [],
        exact: { sum: 28, n: 1 },
        possible: { least: 0, greatest: 70 },
        coverage: { answered: 35, applicable: 35, notApplicable: 0 },
      },
    });
    expect(older.doubts).toBeUndefined();
    const oneLess = answers(0, ...ratings.slice(1));
    const bandAt = (age: string) => scored(CHECKLIST_35, oneLess, { groups: { age } }).overall;
    expect(bandAt('6to16')).toMatchObject({ rounded: 27, band: 'below' });
    expect(bandAt('4to5')).toMatchObject({ rounded: 27, band: 'atOrAbove' });
  });

  test('has no band where the age is not stated, and says so', () => {
    const { overall, doubts } = scored(CHECKLIST_35, answers(...ratings));
    expect(overall).toMatchObject({ rounded: 28, band: null });
    expect(doubts).toEqual([{ score: null, doubt: 'groupNotStated' }]);
  });

  test('counts up to three blank items as their lowest rating, says so, and stops at four', () => {
    const three = scored(CHECKLIST_35, answers(...ratings.slice(0, 32)), { groups: { age: '6to16' } });
    expect(three.overall).toMatchObject({ status: 'scored', rounded: 28, coverage: { answered: 32 } });
    expect(three.doubts).toEqual([{ score: null, doubt: 'prorated' }]);
    const four = scored(CHECKLIST_35, answers(...ratings.slice(0, 31)), { groups: { age: '6to16' } });
    expect(four.overall).toMatchObject({ status: 'partial', rounded: null, band: null });
    // What does not apply is not in a sum either.
    const notApplicable = answers(...ratings.slice(0, 31), ...many(4, 'notApplicable'));
    expect(scored(CHECKLIST_35, notApplicable).overall.status).toBe('partial');
  });

  test.each([
    ['a rating off the scale', { q1: 3 }, {}, 'assessment.value-off-scale'],
    ['an item that is not there', { q36: 1 }, {}, 'assessment.item-unknown'],
    ['an age that is not a choice', {}, { groups: { age: '17' } }, 'assessment.group-unknown'],
    ['a group that is not there', {}, { groups: { rater: 'parent' } }, 'assessment.group-unknown'],
    ['a mean', {}, { overall: 'mean-of-items' as const }, 'assessment.overall-method-unfit'],
  ])('refuses %s', (_, responses, options, code) => {
    const outcome = scoreAssessment(CHECKLIST_35, responses, options);
    expect(outcome.ok).toBe(false);
    expect(outcome.findings.map((finding) => finding.code)).toEqual([code]);
  });
});

describe('five subscales of 25 items, some reversed', () => {
  test('scores each subscale and a total of four of them', () => {
    // All twos: four plain items 8 and one reversed 0 where a subscale has one; kindness has none.
    const { domains, overall, lowItems } = scored(STRENGTHS_25, answers(...many(25, 2)));
    const shown = Object.entries(domains).map(([id, { rounded, band, better }]) => [
      id,
      rounded,
      band,
      better,
    ]);
    // Reversed: q7 conduct, q11 emotions, q14 peers, q21 emotions, q25 kindness.
    expect(shown).toEqual([
      ['emotions', 6, 'high', 'lower'],
      ['conduct', 8, 'high', 'lower'],
      ['energy', 10, 'high', 'lower'],
      ['peers', 8, 'high', 'lower'],
      ['kindness', 8, 'usual', undefined],
    ]);
    expect(overall).toMatchObject({
      rounded: 32,
      band: 'high',
      of: ['emotions', 'conduct', 'energy', 'peers'],
      possible: { least: 0, greatest: 40 },
    });
    // Where lower is better, two points are the third farthest from good; in kindness no points are.
    expect(lowItems['emotions']).toEqual(['q1', 'q6', 'q16']);
    expect(lowItems['kindness']).toEqual(['q25']);
  });

  test('fills a missing item with the mean of the others, and rounds once to whole points', () => {
    // Emotions q1, q6, q11 (reversed), q16, q21 (reversed): 1 + 2 + (2 - 0) + blank + blank = 5 of 3, so 25/3 = 8.33.
    const responses = {
      ...answers(...many(25, 0)),
      q1: 1,
      q6: 2,
      q11: 0,
      q16: null,
      q21: 'unanswered' as const,
    };
    const { domains, overall, doubts } = scored(STRENGTHS_25, responses);
    expect(domains['emotions']).toMatchObject({
      status: 'scored',
      exact: { sum: 50, n: 6 },
      rounded: 8,
      possible: { least: 0, greatest: 10 },
      coverage: { answered: 3, applicable: 5, notApplicable: 0 },
    });
    // 8.33 + 2 (q7) + 0 + 2 (q14) = 12.33.
    expect(overall).toMatchObject({ rounded: 12, band: 'usual' });
    expect(doubts).toEqual([{ score: 'emotions', doubt: 'prorated' }]);
  });

  test('has no score from two of five items, and then no total', () => {
    const { domains, overall } = scored(STRENGTHS_25, {
      ...answers(...many(25, 0)),
      q3: null,
      q8: null,
      q13: null,
    });
    expect(domains['energy']).toMatchObject({ status: 'insufficient', rounded: null, band: null });
    expect(overall).toMatchObject({ status: 'partial', rounded: null, missingDomains: ['energy'] });
  });

  test('ranks by the way from the worst end, whichever end is better', () => {
    const ranked = priorities(scored(STRENGTHS_25, answers(...many(25, 2))));
    expect(ranked.map(({ domain, kind }) => [domain, kind])).toEqual([
      ['energy', 'growthArea'],
      ['conduct', 'middle'],
      ['peers', 'middle'],
      ['emotions', 'relativeStrength'],
      ['kindness', 'relativeStrength'],
    ]);
  });
});

describe('percent of points', () => {
  test('of three parts and all items, against a criterion of 70 percent', () => {
    // 4 of 6; 12 of 16; 5 of 8; in all 21 of 30.
    const ratings = [2, 2, 0, ...many(4, 2), ...many(4, 1), 2, 2, 1, 0];
    const { domains, overall, scoring } = scored(FIDELITY, answers(...ratings));
    expect(scoring).toBe('percentOfPoints');
    expect(domains).toMatchObject({
      teams: { exact: { sum: 4, n: 6 }, rounded: 66.7, band: 'belowCriterion' },
      practice: { exact: { sum: 12, n: 16 }, rounded: 75, band: 'atCriterion' },
      review: { exact: { sum: 5, n: 8 }, rounded: 62.5, possible: { least: 0, greatest: 100 } },
    });
    expect(overall).toMatchObject({ exact: { sum: 21, n: 30 }, rounded: 70, band: 'atCriterion' });
    // Mean of 4/6, 12/16 and 5/8: 49/72.
    expect(scored(FIDELITY, answers(...ratings), { overall: 'mean-of-domains' }).overall).toMatchObject({
      rounded: 68.1,
      band: 'belowCriterion',
    });
  });

  test('cannot come to 0 where the scale begins at 1', () => {
    const fromOne = { ...FIDELITY, scale: { min: 1, max: 3, labels: { 1: 'No', 2: 'Partly', 3: 'Yes' } } };
    const { domains, overall } = scored(fromOne, answers(...many(15, 1)));
    const possible = { least: 33.3, greatest: 100 };
    expect(domains['teams']).toMatchObject({ rounded: 33.3, possible });
    expect(overall).toMatchObject({ rounded: 33.3, possible });
    const mean = scored(fromOne, answers(...many(15, 1)), { overall: 'mean-of-domains' });
    expect(mean.overall).toMatchObject({ rounded: 33.3, possible });
  });

  test('counts blank items among the points possible, and those that do not apply not', () => {
    const { domains } = scored(FIDELITY, { q1: 2, q2: 2, q4: 2, q5: 2, q6: 2, q7: 'notApplicable', q8: 2 });
    expect(domains['teams']).toMatchObject({ exact: { sum: 4, n: 6 }, rounded: 66.7 });
    expect(domains['practice']).toMatchObject({
      exact: { sum: 8, n: 14 },
      rounded: 57.1,
      coverage: { answered: 4, applicable: 7, notApplicable: 1 },
    });
    expect(domains['review']).toMatchObject({ status: 'insufficient', rounded: null });
  });

  test('is compared by percentage points, and a change of 40 is asked about', () => {
    const before = scored(FIDELITY, answers(...many(15, 1)));
    const after = scored(FIDELITY, answers(2, 2, 2, ...many(12, 1)));
    const outcome = compareScores(before, after);
    expect(outcome.ok && outcome.value.domains['teams']).toMatchObject({
      before: 50,
      after: 100,
      change: 50,
    });
    // 18 of 30 after 15 of 30.
    expect(outcome.ok && outcome.value.overall).toMatchObject({ before: 50, after: 60, change: 10 });
    expect(outcome.findings.map(({ code, field }) => [code, field])).toEqual([
      ['assessment.change-large', 'teams'],
    ]);
  });
});

describe('a preschool edition', () => {
  const sheet = sheetOf({
    instrument: 'quality-preschool',
    edition: '1',
    responses: answers(3, 3, 2, 5, 5, 5, 4, 6),
  });

  test('has its own domains, and says which score rests on one answer', () => {
    const { domains, doubts, scoring } = scored(PRESCHOOL, sheet.responses);
    expect(scoring).toBeUndefined();
    expect(
      Object.entries(domains).map(([id, { rounded, band, basedOn }]) => [id, rounded, band, basedOn]),
    ).toEqual([
      ['families', 2.7, 'emerging', undefined],
      ['classrooms', 4.8, 'progressing', undefined],
      ['consultation', 6, 'mastery', 1],
    ]);
    expect(doubts).toEqual([{ score: 'consultation', doubt: 'oneItem' }]);
    const [last] = priorities(scored(PRESCHOOL, sheet.responses)).slice(-1);
    expect(last).toMatchObject({ domain: 'consultation', basedOn: 1 });
  });

  test('takes the code of a district or of a school, for its audience has no codes of its own', () => {
    expect(checkAssessmentSheet(sheet, PRESCHOOL)).toEqual([]);
    expect(checkAssessmentSheet({ ...sheet, organization: '00240005' }, PRESCHOOL)).toEqual([]);
    expect(parseAssessmentSheet(sheet, null, { instrument: PRESCHOOL }).ok).toBe(true);
  });

  test('must be given where a sheet names it; what is built in is found by its name', () => {
    expect(checkAssessmentSheet(sheet).map(({ code, field }) => [code, field])).toEqual([
      ['assessment.instrument-unknown', 'instrument'],
    ]);
    expect(checkAssessmentSheet(sheetOf())).toEqual([]);
  });
});

test('a sheet states the groups on which bands depend', () => {
  const sheet = sheetOf({
    instrument: 'checklist-35',
    edition: '1',
    organization: '00240005',
    responses: answers(...many(20, 1), ...many(15, 2)),
  });
  const codesOf = (changes: object) =>
    checkAssessmentSheet({ ...sheet, ...changes }, CHECKLIST_35).map(({ code }) => code);
  expect(codesOf({})).toEqual(['assessment.group-missing']);
  expect(codesOf({ groups: { age: '4to5' } })).toEqual([]);
  expect(codesOf({ groups: { age: '3' } })).toEqual(['assessment.group-unknown']);
});

test('a group may have any id, and is stated only where a sheet says it', () => {
  const instrument: InstrumentDefinition = {
    ...PRESCHOOL,
    groups: [{ id: 'constructor', label: 'x', choices: { a: 'A' } }],
    bands: [{ id: 'all', from: 1, groups: { constructor: ['a'] } }],
  };
  expect(parseInstrument(instrument).findings).toEqual([]);
  const answered = answers(3, 3, 2);
  const { domains, doubts } = scored(instrument, answered);
  expect(domains['families']!.band).toBeNull();
  expect(doubts).toContainEqual({ score: 'families', doubt: 'groupNotStated' });
  const stated = scored(instrument, answered, { groups: { constructor: 'a' } });
  expect(stated.domains['families']!.band).toBe('all');
  const unknown = scoreAssessment(instrument, answered, { groups: { constructor: 'toString' } });
  expect(unknown.findings.map(({ code }) => code)).toEqual(['assessment.group-unknown']);
});

test('weights and scales of its own count for an item', () => {
  const yesNo = { min: 0, max: 1, labels: { 0: 'No', 1: 'Yes' } };
  const instrument: InstrumentDefinition = {
    ...PRESCHOOL,
    id: 'weighted',
    scale: { min: 0, max: 4, labels: {} },
    scoring: { kind: 'sum', mixedScales: true },
    minimumAnswered: { of: 1, in: 1 },
    bands: [],
    domains: [
      {
        id: 'parts',
        label: 'Parts',
        items: [
          ...itemsOf(1, () => ({ weight: 2.5 })),
          ...itemsOf(1, () => ({ scale: yesNo, weight: 3, reverse: true }), 2),
          ...itemsOf(1, undefined, 3),
        ],
      },
    ],
  };
  expect(parseInstrument(instrument).findings).toEqual([]);
  // 2.5 * 3 + 3 * (1 - 0) + 4.
  const { domains } = scored(instrument, answers(3, 0, 4));
  expect(domains['parts']).toMatchObject({
    rounded: 14.5,
    exact: { sum: 145, n: 10 },
    possible: { least: 0, greatest: 17 },
  });
  expect(
    scoreAssessment(instrument, { q2: 2 }).findings.map(({ code, params }) => [code, params['greatest']]),
  ).toEqual([['assessment.value-off-scale', 1]]);
  expect(scored(instrument, { q1: 4, q2: 1 }).domains['parts']).toMatchObject({ status: 'insufficient' });
});

test('raters of a scale of two points talk where they take opposite ends', () => {
  const sheetBy = (rater: string, q1: number) =>
    sheetOf({
      instrument: 'fidelity',
      edition: '1',
      rater,
      responses: { q1, q2: 1 },
    });
  const outcome = consensus([sheetBy('a', 0), sheetBy('b', 2)], FIDELITY);
  expect(outcome.ok && outcome.value.discuss.filter(({ reason }) => reason === 'apart')).toEqual([
    { item: 'q1', domain: 'teams', reason: 'apart', spread: 2 },
  ]);
});

test('scores by definitions of two kinds are not compared', () => {
  const asMean = { ...FIDELITY, scoring: { kind: 'mean' as const }, bands: [] };
  const outcome = compareScores(scored(FIDELITY, answers(1, 1)), scored(asMean, answers(1, 1)));
  expect(outcome.findings.map(({ code }) => code)).toEqual(['assessment.scoring-differs']);
});
