import { expect, test } from 'vitest';
import { resultOf } from '../../../conformance/runner/runKit.js';
import { APPLICATION_RULES, checkApplication } from '../../../src/application/index.js';
import type { Finding } from '../../../src/core/index.js';
import { COHORTS } from '../../../src/network/index.js';
import { FUNCTIONS, KITS } from '../../support/kits.js';
import { CONTEXT, changed, sampleApplication } from '../sampleApplication.js';

// What each rule finds, and where it is silent, is in conformance/application.json.

const kit = KITS.find(({ room }) => room === 'application')!;

test('the complete application breaks no rule, whatever the check is told', () => {
  for (const context of [{}, CONTEXT]) expect(checkApplication(sampleApplication(), context)).toEqual([]);
});

test('a rule without the context it needs is silent, not wrong', () => {
  const needy = APPLICATION_RULES.filter((rule) => 'needs' in rule).map(({ code }) => code as string);
  const cases = kit.cases.filter(({ rule = '', input }) => needy.includes(rule) && input.length === 2);
  expect(cases.length).toBeGreaterThan(20);
  for (const each of cases) {
    const findings = resultOf(kit, { ...each, input: each.input.slice(0, 1) }, FUNCTIONS) as Finding[];
    expect(findings.map(({ code }) => code)).not.toContain(each.rule);
  }
});

test('a collaborative of the second edition may list schools of its member districts, and only those', () => {
  const context = { cohort: COHORTS['ma-coiin-2021-22'] };
  const collaborative = (members: readonly string[]) =>
    changed({
      form: 'application@2',
      cohort: 'ma-coiin-2021-22',
      submittedAt: '2021-06-04T10:00:00-04:00',
      'applicant.organization': '05100000',
      'applicant.schoolYear': '2021-22',
      'applicant.applicantType': 'collaborative',
      'applicant.memberDistricts': members,
      'interest.covidNeeds': null,
    });
  expect(checkApplication(collaborative(['00240000', '00480000']), context)).toEqual([]);
  const outside = checkApplication(collaborative(['00480000']), context);
  expect(new Set(outside.map((finding) => finding.code))).toEqual(
    new Set(['application.school-outside-district']),
  );
  expect(outside).toHaveLength(5);
});
