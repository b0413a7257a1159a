import { describe, expect, test } from 'vitest';
import { type CodeScheme, NCES } from '../../../src/core/index.js';
import {
  checkHistory,
  checkReport,
  checkReportsAcross,
  checkSubmission,
  type MonthlyContext,
  protectMonthly,
} from '../../../src/monthly/index.js';
import type { RegistryFile } from '../../../src/network/index.js';
import { COHORT } from '../madeUpDistrict.js';

// The same rules where codes are written in another way than in Massachusetts.

const LETTERS: CodeScheme = {
  id: 'xx-letters',
  label: 'state code',
  district: 'AA-999',
  school: 'AA-999',
  parent: { by: 'registry' },
};
const registry = {
  form: 'registry@1',
  id: 'xx',
  codes: LETTERS,
  coverage: 'partial',
  asOf: '2020-10-01',
  organizations: [
    { code: 'NO-001', name: 'North', kind: 'district' },
    { code: 'NO-017', name: 'North High', kind: 'school', district: 'NO-001' },
    { code: 'SO-001', name: 'South', kind: 'district' },
    { code: 'SO-017', name: 'South High', kind: 'school', district: 'SO-001' },
  ],
} as const satisfies RegistryFile;

const SCHEMES: readonly [
  name: string,
  district: string,
  school: string,
  other: string,
  context: MonthlyContext,
][] = [
  [
    'NCES ids',
    '2712345',
    '271234500001',
    '271999900001',
    { cohort: { ...COHORT, codes: 'nces', districts: ['2712345'] } },
  ],
  ['codes whose registry names the district', 'NO-001', 'NO-017', 'SO-017', { registry }],
];
const OWED = /due-fields|not-in-cohort/;

describe.each(SCHEMES)('with %s', (_, district, school, other, context) => {
  const found = (findings: readonly { readonly code: string }[]) =>
    findings.map(({ code }) => code).filter((code) => !OWED.test(code));
  const row = (organization: string, values: object) => ({
    organization,
    month: '2020-10',
    version: 1,
    values,
  });
  const submission = (organization: string, reports: readonly object[]) => ({
    form: 'monthly@1',
    cohort: COHORT.id,
    organization,
    month: '2020-10',
    version: 1,
    submittedBy: 'data lead',
    submittedAt: '2020-11-12T09:30:00-05:00',
    status: 'submitted',
    coverage: { schoolsDue: [school], schoolsReporting: [school] },
    definitions: {},
    reports,
    explanations: [],
  });

  test('a district and its school are sound', () => {
    const reports = [row(district, { enrolled: 340, tier2Served: 30 }), row(school, { tier2Served: 30 })];
    expect(found(checkSubmission(submission(district, reports), context))).toEqual([]);
  });

  test('a school is compared with its district', () => {
    const reports = [row(district, { tier2Served: 11 }), row(school, { tier2Served: 12 })];
    expect(found(checkSubmission(submission(district, reports), context))).toContain(
      'monthly.school-exceeds-district',
    );
    expect(found(checkReportsAcross(reports as never, context))).toContain('monthly.school-exceeds-district');
  });

  test('a school cannot send, and one of another district does not belong', () => {
    expect(found(checkSubmission(submission(school, []), context))).toContain(
      'monthly.organization-not-district',
    );
    const reports = [row(district, {}), row(school, {}), row(other, {})];
    expect(found(checkSubmission(submission(district, reports), context))).toContain(
      'monthly.school-outside-district',
    );
  });

  test('what only a district can say is not taken from a school', () => {
    expect(found(checkReport(row(school, { schoolsParticipating: 3 }), context))).toContain(
      'monthly.district-measure-on-school',
    );
    expect(found(checkReport(row(district, { schoolsParticipating: 3 }), context))).toEqual([]);
  });

  test('months are compared', () => {
    const months = ['2020-10', '2020-11'].map((month, i) => ({
      organization: school,
      month,
      values: { screenedYtd: 300 - i },
    }));
    expect(found(checkHistory(months as never, context))).toContain('monthly.ytd-fell');
  });
});

test('a code of another scheme than that of the cohort is fatal', () => {
  const cohort = { ...COHORT, codes: NCES, districts: ['2712345'] };
  const [finding] = checkReport({ organization: '00240000', month: '2020-10', values: {} }, { cohort });
  expect(finding).toMatchObject({
    code: 'core.code-unreadable',
    severity: 'fatal',
    params: { scheme: 'NCES id' },
  });
});

test('a school whose district no one knows is compared with no district, and that is said', () => {
  const reports = [
    { organization: 'NO-001', month: '2020-10', values: { tier2Served: 1 } },
    { organization: 'NO-099', month: '2020-10', values: { tier2Served: 2 } },
  ];
  expect(checkReportsAcross(reports, { registry }).map(({ code }) => code)).not.toContain(
    'monthly.school-exceeds-district',
  );
  expect(checkReport(reports[1], { registry }).map(({ code }) => code)).toContain(
    'monthly.district-of-school-unknown',
  );
});

test('seven digits are refused where no scheme is known', () => {
  const codes = checkReport({ organization: '2712345', month: '2020-10', values: {} }).map(
    ({ code }) => code,
  );
  expect(codes).toContain('core.code-ambiguous');
});

describe('codes that say nothing of their district', () => {
  const cohort = { ...COHORT, codes: LETTERS, districts: ['NO-001', { code: 'EA-001', to: '2020-10' }] };
  const row = (organization: string, month = '2020-10') => ({ organization, month, values: {} });
  const codesIn = (findings: readonly { readonly code: string }[]) =>
    findings.map(({ code }) => code).filter((code) => !/due-fields|row-missing/.test(code));

  test('a district that the cohort lists is one, also without a registry', () => {
    expect(codesIn(checkReport(row('NO-001'), { cohort }))).toEqual([]);
    expect(
      codesIn(checkReport({ ...row('NO-001'), values: { schoolsParticipating: 2 } }, { cohort })),
    ).toEqual([]);
    expect(protectMonthly([{ ...row('NO-001'), values: { screened: 40 } }], {}, { cohort }).ok).toBe(true);
    expect(codesIn(checkReport(row('NO-017'), { cohort }))).toEqual(['monthly.district-of-school-unknown']);
  });

  test('a district or school outside the cohort is named', () => {
    const across = (organization: string) =>
      codesIn(checkReportsAcross([row(organization)], { cohort, registry }));
    expect(across('NO-001')).toEqual([]);
    expect(across('NO-017')).toEqual([]);
    expect(across('SO-001')).toEqual(['monthly.district-not-in-cohort']);
    expect(across('SO-017')).toEqual(['monthly.district-not-in-cohort']);
  });

  test('rows of a district that has left are named', () => {
    const rows = [row('EA-001'), row('EA-001', '2020-11')];
    expect(codesIn(checkReportsAcross(rows, { cohort }))).toContain('monthly.month-outside-membership');
    expect(codesIn(checkReportsAcross(rows.slice(0, 1), { cohort }))).toEqual([]);
  });

  test('a complete registry makes every other code wrong, and the district of a school that it does not have', () => {
    const complete: RegistryFile = {
      ...registry,
      coverage: 'complete',
      organizations: [
        ...registry.organizations,
        { code: 'WE-017', name: 'West High', kind: 'school', district: 'WE-001' },
      ],
    };
    const found = (organization: string) =>
      checkReport(row(organization), { registry: complete })
        .filter(({ field }) => field === 'organization')
        .map(({ code, params }) => `${code} ${Object.values(params).join(' ')}`);
    expect(found('NO-017')).toEqual([]);
    expect(found('NO-099')).toEqual(['network.organization-unknown NO-099']);
    expect(found('WE-017')).toEqual(['network.organization-unknown WE-001']);
  });
});
