import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rulesJudged } from '../../../src/core/index.js';
import { HISTORY_RULES } from '../../../src/monthly/check/history/rules.js';
import {
  MONTHLY_CHECK_RULES,
  type MonthlyContext,
  type MonthlySubject,
  monthlyBrought,
} from '../../../src/monthly/index.js';
import { FULL_CONTEXT } from '../madeUpDistrict.js';

const context = FULL_CONTEXT as MonthlyContext;
const judgedOf = (context: MonthlyContext, subject: MonthlySubject = 'submission') =>
  rulesJudged(MONTHLY_CHECK_RULES, context, monthlyBrought(subject, context));
const subjects: readonly MonthlySubject[] = ['report', 'submission', 'reports', 'submissions'];

test('a submission with everything beside it is judged by every rule', () => {
  const { judged, notJudged } = judgedOf(context);
  expect(notJudged).toEqual([]);
  expect(judged).toEqual(MONTHLY_CHECK_RULES.map(({ code }) => code));
});

test('without earlier months no rule across months is judged', () => {
  const { history: _, ...alone } = context;
  const lacking = judgedOf(alone).notJudged.filter(({ needs }) => needs.includes('history'));
  expect(lacking.map(({ code }) => code)).toEqual(
    HISTORY_RULES.filter(({ needs }) => needs?.includes('history')).map(({ code }) => code),
  );
});

test('a file of rows brings its months, but no list of schools that owe a row', () => {
  const needs = Object.fromEntries(judgedOf({}, 'reports').notJudged.map((one) => [one.code, one.needs]));
  expect(needs['monthly.ytd-fell']).toBeUndefined();
  expect(needs['monthly.district-exceeds-schools']).toEqual(['coverage']);
  expect(needs['monthly.definition-changed']).toEqual(['definitions']);
  expect(needs['monthly.school-outside-district']).toEqual(['submission']);
  expect(judgedOf(context, 'reports').judged).toContain('monthly.district-exceeds-schools');
});

test('one report is judged by the rules within a report', () => {
  const { judged, notJudged } = judgedOf({}, 'report');
  expect(judged).toContain('monthly.screened-exceeds-enrolled');
  expect(notJudged).toContainEqual({ code: 'monthly.school-exceeds-district', needs: ['reports'] });
});

test('every rule is either judged or says what it lacks, in the order of the catalogue', () => {
  const keys = ['asOf', 'cohort', 'registry', 'history', 'profile'] as const;
  fc.assert(
    fc.property(fc.subarray([...keys]), fc.constantFrom(...subjects), (given, subject) => {
      const some: MonthlyContext = Object.fromEntries(given.map((key) => [key, context[key]]));
      const { judged, notJudged } = judgedOf(some, subject);
      const concerned = MONTHLY_CHECK_RULES.map(({ code }) => code);
      const lacking = notJudged.map(({ code }) => code);
      expect([...judged, ...lacking].sort()).toEqual([...concerned].sort());
      for (const { needs } of notJudged) expect(needs.length).toBeGreaterThan(0);
      for (const { needs } of notJudged)
        expect(needs.filter((need) => given.includes(need as never))).toEqual([]);
    }),
  );
});
