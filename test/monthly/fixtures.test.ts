import { describe, expect, test } from 'vitest';
import { CORE_RULES, type Finding, type Rule } from '../../src/core/index.js';
import {
  checkHistory,
  checkReport,
  checkReportsAcross,
  checkSubmission,
  MONTHLY_RULES,
  type MonthlyContext,
  PROTECTION_RULES,
  STATUS_RULES,
} from '../../src/monthly/index.js';
import type { FixtureCase } from '../corpus/monthly/fixture.js';
import { MONTHLY_FIXTURES } from '../corpus/monthly/index.js';
import { CLEAN_SUBMISSION, FULL_CONTEXT } from '../corpus/monthly/submissionRules.js';
import { frozen } from '../support/frozen.js';

const CHECKS: Record<FixtureCase['kind'], (input: never, context: MonthlyContext) => Finding[]> = {
  report: checkReport,
  submission: checkSubmission,
  history: checkHistory,
  reports: checkReportsAcross,
};
const found = ({ kind, input, context = {} }: FixtureCase) =>
  CHECKS[kind](frozen(input) as never, frozen(context) as MonthlyContext);

describe.each(MONTHLY_FIXTURES)('$code', ({ code, cases }) => {
  test.each(cases)('$name', (each) => {
    const findings = found(each);
    const own = findings.filter((finding) => finding.code === code);
    expect(own.map(stated)).toEqual(each.expect);
    if (each.alsoFound) {
      const others = findings.filter((finding) => finding.code !== code);
      expect(others.map((finding) => finding.code).sort()).toEqual([...each.alsoFound].sort());
    }
    for (const finding of own) expectWhole(finding);
  });

  test('has a case that breaks it and one that does not', () => {
    expect(cases.some(({ expect: findings }) => findings.length > 0)).toBe(true);
    expect(cases.some(({ expect: findings }) => findings.length === 0)).toBe(true);
  });
});

/** A finding as fixtures state it. */
function stated({ code, severity, record, field, params }: Finding) {
  return { code, severity, ...(record && { record }), ...(field !== undefined && { field }), params };
}

/** A finding is plain JSON, has the params of its rule, and names records that a file reader can find. */
function expectWhole(finding: Finding) {
  const rule = MONTHLY_RULES.find(({ code }) => code === finding.code)!;
  expect(JSON.parse(JSON.stringify(finding))).toEqual(finding);
  expect(Object.keys(finding.params).sort()).toEqual([...rule.params].sort());
  const isAcross = rule.needs?.some((need) => need === 'reports' || need === 'history');
  if (isAcross)
    for (const place of finding.related ?? []) expect(place.record?.organization).toMatch(/^\d{8}$/);
}

test('every rule of a check has fixtures, and every fixture a rule', () => {
  // Rules of moves and of protection judge no report; advanceStatus and protectMonthly have their own tests.
  const others: readonly Rule[] = [...STATUS_RULES, ...PROTECTION_RULES];
  const codes = MONTHLY_RULES.filter((rule) => !others.includes(rule)).map(({ code }) => code);
  expect(MONTHLY_FIXTURES.map(({ code }) => code).sort()).toEqual(codes.sort());
});

test('fixtures are plain data', () => {
  expect(JSON.parse(JSON.stringify(MONTHLY_FIXTURES))).toEqual(MONTHLY_FIXTURES);
});

test('every code found is one of this room or of core', () => {
  const known = new Set<string>([...MONTHLY_RULES, ...CORE_RULES].map(({ code }) => code));
  const codes = MONTHLY_FIXTURES.flatMap(({ cases }) => cases)
    .flatMap(found)
    .map(({ code }) => code);
  expect(codes.filter((code) => !known.has(code))).toEqual([]);
});

test('a clean submission has no finding, whatever the check is told', () => {
  expect(checkSubmission(CLEAN_SUBMISSION)).toEqual([]);
  expect(checkSubmission(CLEAN_SUBMISSION, FULL_CONTEXT as MonthlyContext)).toEqual([]);
});
