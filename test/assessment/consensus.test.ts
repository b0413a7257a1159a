import { describe, expect, test } from 'vitest';
import {
  type AssessmentResponses,
  type AssessmentSheet,
  consensus,
  SMHQA_DISTRICT,
} from '../../src/assessment/index.js';
import { answersOf, sheetOf } from './sheets.js';

const sheetsOf = (...answers: AssessmentResponses[]): AssessmentSheet[] =>
  answers.map((responses, r) => sheetOf({ rater: `r${r}`, roles: ['teacher'], responses }));

function agreed(sheets: readonly AssessmentSheet[], options = {}) {
  const outcome = consensus(sheets, SMHQA_DISTRICT, options);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.findings));
  return outcome.value;
}

const codesOf = (sheets: readonly AssessmentSheet[]) =>
  consensus(sheets, SMHQA_DISTRICT).findings.map(({ code, path }) => `${code} ${path.join('.')}`);

describe('each item', () => {
  test('has median, ends and spread of the ratings, and those who did not rate apart', () => {
    const { items, raters } = agreed(
      sheetsOf({ T1: 2 }, { T1: 5, T2: 'notApplicable' }, { T1: 3, T2: 4 }, { T1: 4, T2: 'unanswered' }),
    );
    expect(raters).toBe(4);
    expect(items['T1']).toEqual({
      n: 4,
      median: 3.5,
      least: 2,
      greatest: 5,
      spread: 3,
      notApplicable: 0,
      unanswered: 0,
    });
    expect(items['T2']).toEqual({
      n: 1,
      median: 4,
      least: 4,
      greatest: 4,
      spread: 0,
      notApplicable: 1,
      unanswered: 2,
    });
    expect(items['T3']).toEqual({
      n: 0,
      median: null,
      least: null,
      greatest: null,
      spread: null,
      notApplicable: 0,
      unanswered: 4,
    });
    expect(items).not.toHaveProperty('S2');
  });

  test('takes the middle rating of an odd number of raters, whatever their order', () => {
    expect(agreed(sheetsOf({ T1: 6 }, { T1: 1 }, { T1: 2 })).items['T1']!.median).toBe(2);
  });
});

test('talks first of what lies widest apart, then of doubtful applicability, then of few answers', () => {
  const base = answersOf(() => 4);
  const { discuss } = agreed(
    sheetsOf(
      { ...base, I4: 1, T1: 2, E1: 'notApplicable', N1: 'unanswered' },
      { ...base, I4: 6, T1: 4, N1: 'unanswered', F1: 5 },
      { ...base, F1: 5 },
    ),
  );
  expect(discuss).toEqual([
    { item: 'I4', domain: 'impact', reason: 'apart', spread: 5 },
    { item: 'T1', domain: 'teaming', reason: 'apart', spread: 2 },
    { item: 'E1', domain: 'early-intervention-treatment-tier23', reason: 'applicability', spread: 0 },
    { item: 'N1', domain: 'needs-assessment-resource-mapping', reason: 'fewAnswers', spread: 0 },
  ]);
});

test('an item that nobody finds applicable needs no talk', () => {
  const { discuss } = agreed(
    sheetsOf(
      ...[1, 2, 3].map((rating) => ({
        ...answersOf(() => (rating > 1 ? 4 : 5)),
        F8: 'notApplicable' as const,
      })),
    ),
  );
  expect(discuss).toEqual([]);
});

test('says which roles took part and which of the expected ones are missing', () => {
  const sheets = [
    sheetOf({ rater: 'a', roles: ['student'] }),
    sheetOf({ rater: 'b', roles: ['student', 'nurse'], responses: { T1: 3 } }),
  ];
  expect(agreed(sheets).roles).toEqual({
    present: { nurse: 1, student: 2 },
    missing: ['familyMember', 'communityProvider'],
  });
  expect(agreed(sheets, { expectedRoles: ['principal', 'nurse'] }).roles.missing).toEqual(['principal']);
});

describe('sheets that cannot be put together', () => {
  test('show no words that stand where a code belongs', () => {
    const outcome = consensus([sheetOf(), sheetOf({ organization: 'Mia Smith' })], SMHQA_DISTRICT);
    expect(outcome.findings.map(({ code }) => code)).toContain('assessment.organization-differs');
    expect(JSON.stringify(outcome)).not.toContain('Mia');
  });

  test('are none, of another edition or organization, or two of one rater', () => {
    expect(codesOf([])).toEqual(['assessment.sheets-missing ']);
    expect(codesOf([sheetOf(), sheetOf({ edition: '2019', responses: { T1: 1 } })])).toEqual([
      'assessment.edition-differs 1.instrument',
    ]);
    expect(codesOf([sheetOf(), sheetOf({ organization: '00480000', responses: { T1: 1 } })])).toEqual([
      'assessment.organization-differs 1.organization',
    ]);
    expect(
      codesOf([sheetOf({ rater: 'a' }), sheetOf({ rater: 'b', responses: {} }), sheetOf({ rater: 'a' })]),
    ).toEqual(['assessment.sheet-repeated 2.rater']);
  });

  test('hold bad answers, which are named by sheet and item', () => {
    const bad = { T1: '4', T2: 0 } as unknown as AssessmentResponses;
    expect(codesOf(sheetsOf({ T1: 4 }, bad))).toEqual([
      'assessment.value-is-text 1.responses.T1',
      'assessment.value-off-scale 1.responses.T2',
    ]);
    expect(codesOf([sheetOf(), null as unknown as AssessmentSheet])).toEqual(['form.kind-wrong 1']);
  });

  test('have a fingerprint each', () => {
    const { findings } = consensus(sheetsOf({ T1: 0 }, { T1: 0 }, { T1: 0 }), SMHQA_DISTRICT);
    expect(new Set(findings.map(({ fingerprint }) => fingerprint)).size).toBe(3);
  });
});

test('two raters with the same answers throughout are a warning, not a refusal', () => {
  const sheets = sheetsOf(
    answersOf((place) => 1 + (place % 6)),
    answersOf((place) => 1 + (place % 6)),
    { T1: 1 },
    { T1: 1 },
  );
  const { ok, findings } = consensus(sheets, SMHQA_DISTRICT);
  expect(ok).toBe(true);
  expect(findings).toMatchObject([{ code: 'assessment.sheet-copied', params: { place: 2, other: 1 } }]);
});
