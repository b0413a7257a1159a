import fc from 'fast-check';
import { expect, test } from 'vitest';
import { HISTORY_RULES } from '../../src/monthly/check/history/rules.js';
import { notASubmission } from '../../src/monthly/check/reportRules.js';
import {
  MONTHLY_RULES,
  type MonthlyContext,
  type MonthlySubject,
  rulesJudged,
} from '../../src/monthly/index.js';
import { SUBMISSION_SHAPE_RULES } from '../../src/monthly/read/submissionRules.js';
import { PROTECTION_RULES } from '../../src/monthly/release/releaseRules.js';
import { STATUS_RULES } from '../../src/monthly/sending/statusRules.js';
import { FULL_CONTEXT } from './madeUpDistrict.js';

const context = FULL_CONTEXT as MonthlyContext;
// What is said of a move or of a publication is judged by no check.
const CHECKED = MONTHLY_RULES.filter(
  (rule) => !STATUS_RULES.includes(rule) && !PROTECTION_RULES.includes(rule),
);
const subjects: readonly MonthlySubject[] = ['report', 'submission', 'reports'];

test('a submission with everything beside it is judged by every rule', () => {
  const { judged, notJudged } = rulesJudged(context);
  expect(notJudged).toEqual([]);
  expect(judged).toEqual(CHECKED.map(({ code }) => code));
});

test('without earlier months no rule across months is judged', () => {
  const { history: _, ...alone } = context;
  const lacking = rulesJudged(alone).notJudged.filter(({ needs }) => needs.includes('history'));
  expect(lacking.map(({ code }) => code)).toEqual(
    HISTORY_RULES.filter(({ needs }) => needs?.includes('history')).map(({ code }) => code),
  );
});

test('a file of rows brings its months, but no list of schools that owe a row', () => {
  const needs = Object.fromEntries(rulesJudged({}, 'reports').notJudged.map((one) => [one.code, one.needs]));
  expect(needs['monthly.ytd-fell']).toBeUndefined();
  expect(needs['monthly.district-exceeds-schools']).toEqual(['coverage']);
  expect(needs['monthly.definition-changed']).toEqual(['definitions']);
  expect(needs['monthly.school-outside-district']).toEqual(['submission']);
  expect(rulesJudged(context, 'reports').judged).toContain('monthly.district-exceeds-schools');
});

test('one report is judged by the rules within a report', () => {
  const { judged, notJudged } = rulesJudged({}, 'report');
  expect(judged).toContain('monthly.screened-exceeds-enrolled');
  expect(notJudged).toContainEqual({ code: 'monthly.school-exceeds-district', needs: ['reports'] });
});

test('every rule is either judged or says what it lacks, in the order of the catalogue', () => {
  const keys = ['asOf', 'cohort', 'registry', 'history', 'profile'] as const;
  fc.assert(
    fc.property(fc.subarray([...keys]), fc.constantFrom(...subjects), (given, subject) => {
      const some: MonthlyContext = Object.fromEntries(given.map((key) => [key, context[key]]));
      const { judged, notJudged } = rulesJudged(some, subject);
      const concerned = CHECKED.filter(
        (rule) => subject === 'submission' || ![...SUBMISSION_SHAPE_RULES, notASubmission].includes(rule),
      ).map(({ code }) => code);
      const lacking = notJudged.map(({ code }) => code);
      expect([...judged, ...lacking].sort()).toEqual([...concerned].sort());
      for (const { needs } of notJudged) expect(needs.length).toBeGreaterThan(0);
      for (const { needs } of notJudged)
        expect(needs.filter((need) => given.includes(need as never))).toEqual([]);
    }),
  );
});
