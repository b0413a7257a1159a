import { expect, test } from 'vitest';
import {
  APPLICATION_RULES,
  type ApplicationContext,
  checkApplication,
} from '../../../src/application/index.js';
import type { Params } from '../../../src/core/index.js';
import { COHORTS } from '../../../src/network/index.js';
import { CONTEXT, changed, sampleApplication } from '../sampleApplication.js';

const code = (name: string) => `application.${name}`;
const second = (application = sampleApplication()) => application.team.members[1]!;
const charter = {
  'applicant.organization': '04810000',
  'applicant.applicantType': 'charter',
  'context.enrollment.count': 943,
  'context.schools': [
    { code: '04810550', name: 'The one school', grades: ['K'], enrollment: 943, pilot: false },
  ],
};
const noRoles = (role: string) =>
  Object.fromEntries(sampleApplication().team.members.map((_, i) => [`team.members.${i}.role`, role]));
const noTime = Object.fromEntries(
  sampleApplication().team.members.map((_, i) => [`team.members.${i}.timePercent`, 19]),
);
const withoutTime = Object.fromEntries(Object.keys(noTime).map((path) => [path, 0]));
const sent = (at: string, version = 1) => changed({ submittedAt: at, version });
const races = (wh: number) => ({ ai: 0, as: 2.5, bl: 1.5, hi: 4, mr: 3, nh: 0, wh });
const allNotYet = Object.fromEntries(
  ['screening', 'tier2', 'tier3', 'psychosocial', 'academic', 'pdsa'].map((topic) => [topic, 'notYet']),
);

type Changes = Readonly<Record<string, unknown>>;
type Case = readonly [
  rule: string,
  changes: Changes,
  path: string | null,
  params?: Params,
  more?: ApplicationContext,
];

// One line a case: the rule, what is changed in a complete application, where the finding leads (null: none), its facts.
const CASES: readonly Case[] = [
  [
    'enrollment-sum-off',
    { 'context.enrollment.count': 2200 },
    'context.enrollment.count',
    { sum: 2149, count: 2200 },
  ],
  ['enrollment-sum-off', { 'context.enrollment.count': 2192 }, null], // 43 of 2192 is 1.96 percent
  [
    'enrollment-sum-off',
    { 'context.enrollment.count': 2193 },
    'context.enrollment.count',
    { sum: 2149, count: 2193 },
  ],
  ['enrollment-sum-off', { 'context.enrollment.count': 2193, 'context.schools.0.enrollment': 220 }, null], // exactly right
  ['enrollment-sum-off', { 'context.schools.0.enrollment': null }, null],
  ['enrollment-sum-off', { 'context.schools': [] }, null],
  [
    'school-outside-district',
    { 'context.schools.1.code': '00480007' },
    'context.schools.1.code',
    { place: 2, organization: '00240000' },
  ],
  ['school-outside-district', { 'applicant.organization': null, 'context.schools.1.code': '00480007' }, null],
  [
    'school-code-is-district',
    { 'context.schools.4.code': '00240000' },
    'context.schools.4.code',
    { place: 5 },
  ],
  [
    'school-repeated',
    { 'context.schools.3.code': '00240005' },
    'context.schools.3.code',
    { other: 1, place: 4 },
  ],
  ['single-school-not-pilot', charter, 'context.schools.0.pilot', {}],
  ['single-school-not-pilot', { ...charter, 'context.schools.0.pilot': true }, null],
  ['single-school-not-pilot', { 'context.schools.3.pilot': false, 'context.schools.4.pilot': false }, null],
  [
    'pilot-school-missing',
    { 'context.schools.3.pilot': false, 'context.schools.4.pilot': false },
    'context.schools',
    { count: 5 },
  ],
  ['pilot-school-missing', { 'context.schools.3.pilot': null, 'context.schools.4.pilot': false }, null],
  ['pilot-school-missing', charter, null],
  ['school-unlisted', { 'context.schools.2.code': '00240099' }, 'context.schools.2.code', { place: 3 }],
  ['school-unlisted', { 'context.schools.2.code': '00010099' }, null], // a district that the registry does not have
  ['school-left-out', { 'context.schools.2.code': '00240099' }, 'context.schools', { count: 1 }],
  ['school-left-out', { 'context.schools': [] }, null],
  [
    'enrollment-unlikely',
    { 'context.enrollment.count': 2364 },
    'context.enrollment.count',
    { count: 2364, expected: 2149, day: '2020-10-01' },
  ],
  ['enrollment-unlikely', { 'context.enrollment.count': 2363 }, null],
  [
    'enrollment-unlikely',
    { 'context.enrollment.count': 1934 },
    'context.enrollment.count',
    { count: 1934, expected: 2149, day: '2020-10-01' },
  ],
  ['group-shares-off', { 'context.studentGroups': races(89) }, null],
  ['group-shares-off', { 'context.studentGroups': races(90) }, null], // 101 percent, as rounding may give
  [
    'group-shares-off',
    { 'context.studentGroups': races(90.1) },
    'context.studentGroups',
    { count: 7, kind: 'race', sum: 101.1 },
  ],
  [
    'group-shares-off',
    { 'context.studentGroups.f': 40.7 },
    'context.studentGroups',
    { count: 3, kind: 'gender', sum: 92 },
  ],
  ['group-shares-off', { 'context.studentGroups.f': null }, null],
  ['submitted-late', { submittedAt: '2020-06-30T23:59:59-04:00' }, null],
  [
    'submitted-late',
    { submittedAt: '2020-07-01T00:00:00-04:00' },
    'submittedAt',
    { at: '2020-07-01T00:00:00-04:00', deadline: '2020-06-30T23:59:59-04:00', zone: 'America/New_York' },
  ],
  ['submission-time-missing', { submittedAt: null }, 'submittedAt', {}],
  ['submission-time-missing', { submittedAt: null, state: 'draft' }, null],
  [
    'member-email-repeated',
    { 'team.members.4.email': ' Mina.OSEI@example.org' },
    'team.members.4.email',
    { other: 2, place: 5 },
  ],
  [
    'member-repeated',
    { 'team.members.4.name': '  jose  ALMEIDA' },
    'team.members.4.name',
    { other: 1, place: 5 },
  ],
  ['member-repeated', { 'team.members.4.name': 'José Almeida Filho' }, null],
  [
    'roles-too-few',
    { ...noRoles('teacher'), 'team.members.6.role': 'familyMember' },
    'team.members',
    { count: 7, roles: 2 },
  ],
  [
    'roles-too-few',
    { ...noRoles('teacher'), 'team.members.5.role': 'nurse', 'team.members.6.role': 'student' },
    null,
  ],
  ['roles-too-few', { ...noRoles('teacher'), 'team.members.6.role': null }, null],
  ['roles-too-few', { 'team.members': [second(), second(), second()] }, null], // too few members to judge
  ['community-voice-missing', noRoles('teacher'), 'team.members', { count: 7 }],
  ['community-voice-missing', { ...noRoles('teacher'), 'team.members.0.role': 'student' }, null],
  ['community-voice-missing', { ...noRoles('teacher'), 'team.members.0.role': 'communityProvider' }, null],
  [
    'team-size-unadvised',
    { 'team.members': Array(5).fill(second()) },
    'team.members',
    { count: 5, least: 6, greatest: 10 },
  ],
  ['team-size-unadvised', { 'team.members': Array(6).fill(second()) }, null],
  ['team-size-unadvised', { 'team.members': Array(10).fill(second()) }, null],
  [
    'team-size-unadvised',
    { 'team.members': Array(11).fill(second()) },
    'team.members',
    { count: 11, least: 6, greatest: 10 },
  ],
  ['lead-time-low', noTime, 'team.members', { percent: 19, least: 20, greatest: 40 }],
  ['lead-time-low', withoutTime, 'team.members', { percent: 0, least: 20, greatest: 40 }],
  ['lead-time-low', { ...noTime, 'team.members.3.timePercent': 20 }, null],
  ['lead-time-low', { ...noTime, 'team.members.3.timePercent': null }, null],
  ['data-lead-missing', { 'team.members.1.role': 'nurse' }, 'team.members', { count: 7 }],
  [
    'contacts-same-person',
    { 'applicant.dataContact.email': 'JOSE.almeida@example.org' },
    'applicant.dataContact.email',
    {},
  ],
  [
    'applicant-is-school',
    { 'applicant.organization': '00240505' },
    'applicant.organization',
    { organization: '00240505' },
  ],
  [
    'applicant-type-unlikely',
    { 'applicant.applicantType': 'charter' },
    'applicant.applicantType',
    { organization: '00240000', expected: 'district', kind: 'charter' },
  ],
  [
    'applicant-type-unlikely',
    { ...charter, 'applicant.applicantType': 'district' },
    'applicant.applicantType',
    { organization: '04810000', expected: 'charterDistrict', kind: 'district' },
  ],
  [
    'applicant-type-unlikely',
    { 'applicant.organization': '00010000', 'applicant.applicantType': 'charter' },
    null,
  ],
  [
    'member-districts-missing',
    { form: 'application@2', 'applicant.applicantType': 'collaborative' },
    'applicant.memberDistricts',
    {},
  ],
  [
    'member-districts-missing',
    {
      form: 'application@2',
      'applicant.applicantType': 'collaborative',
      'applicant.memberDistricts': ['00480000'],
    },
    null,
  ],
  [
    'school-year-of-other-cohort',
    { 'applicant.schoolYear': '2021-22' },
    'applicant.schoolYear',
    { year: '2021-22', expected: '2020-21' },
  ],
  ['school-year-of-other-cohort', { 'applicant.schoolYear': '2020-21' }, null],
  [
    'form-of-other-cohort',
    { form: 'application@2' },
    'form',
    { form: 'application@1', cohort: 'ma-coiin-2020-21' },
  ],
  [
    'form-of-other-cohort',
    { cohort: 'ma-coiin-2021-22' },
    'cohort',
    { form: 'application@1', cohort: 'ma-coiin-2020-21' },
  ],
  [
    'assessment-without-registration',
    { 'readiness.shapeRegistered.done': false, 'readiness.qualityAssessmentComplete.done': true },
    'readiness.qualityAssessmentComplete.done',
    {},
  ],
  ['assessment-without-registration', { 'readiness.qualityAssessmentComplete.done': true }, null],
  [
    'profile-without-registration',
    { 'readiness.shapeRegistered.done': false },
    'readiness.profileComplete.done',
    {},
  ],
  [
    'step-before-registration',
    { 'readiness.profileComplete.on': '2020-02-09' },
    'readiness.profileComplete.on',
    { answer: 'readiness.profileComplete.on', day: '2020-02-09', first: '2020-02-10' },
  ],
  ['step-before-registration', { 'readiness.profileComplete.on': '2020-02-10' }, null],
  [
    'date-in-future',
    { 'context.enrollment.on': '2020-07-03' },
    'context.enrollment.on',
    { answer: 'context.enrollment.on', day: '2020-07-03', today: '2020-07-02' },
  ],
  ['date-in-future', { 'context.enrollment.on': '2020-07-02' }, null],
  ['data-not-yet', { 'readiness.dataCapability': allNotYet }, 'readiness.dataCapability', { count: 6 }],
  ['data-not-yet', { 'readiness.dataCapability': { ...allNotYet, pdsa: 'within3Months' } }, null],
  ['data-not-yet', { 'readiness.dataCapability': { ...allNotYet, pdsa: null } }, null],
  ['decisive-commitment-refused', { 'commitments.C2': false }, 'commitments.C2', { commitment: 'C2' }],
  ['decisive-commitment-refused', { 'commitments.C5': false }, 'commitments.C5', { commitment: 'C5' }],
  ['decisive-commitment-refused', { 'commitments.C1': false, 'commitments.C7': null }, null],
  ['commitment-refused', { 'commitments.C12': false }, 'commitments.C12', { commitment: 'C12' }],
  ['commitment-refused', { 'commitments.C7': false }, null],
  [
    'signed-after-submission',
    { 'signOff.signature.date': '2020-06-30' },
    'signOff.signature.date',
    { day: '2020-06-30', last: '2020-06-29' },
  ],
  ['signed-after-submission', { 'signOff.signature.date': '2020-06-29' }, null],
  // In Massachusetts it was still 29 June.
  [
    'signed-after-submission',
    { 'signOff.signature.date': '2020-06-30', submittedAt: '2020-06-30T03:59:59Z' },
    'signOff.signature.date',
    { day: '2020-06-30', last: '2020-06-29' },
  ],
  ['designee-without-letter', { 'signOff.signature.title': 'designee' }, 'signOff.signature.title', {}],
  [
    'designee-without-letter',
    { 'signOff.signature.title': 'designee', attachments: null },
    'signOff.signature.title',
    {},
  ],
  [
    'designee-without-letter',
    { 'signOff.signature.title': 'designee', 'attachments.letters.0.kind': 'designation' },
    null,
  ],
  [
    'replaced-after-deadline',
    { version: 2, submittedAt: '2020-07-01T09:00:00-04:00' },
    'version',
    { version: 1 },
    { history: [sampleApplication()] },
  ],
  [
    'replaced-after-deadline',
    { version: 2, submittedAt: '2020-06-30T09:00:00-04:00' },
    null,
    {},
    { history: [sampleApplication()] },
  ],
  [
    'replaced-after-deadline',
    { version: 2, submittedAt: '2020-07-01T09:00:00-04:00' },
    null,
    {},
    { history: [changed({ state: 'withdrawn' })] },
  ],
  [
    'replaced-after-deadline',
    { submittedAt: '2020-07-01T09:00:00-04:00' },
    null,
    {},
    { history: [sent('2020-07-01T09:00:00-04:00')] },
  ], // itself
  [
    'version-not-higher',
    { version: 2, submittedAt: '2020-06-30T09:00:00-04:00' },
    'version',
    { version: 2, expected: 2 },
    { history: [sent('2020-06-29T09:00:00-04:00', 2), sent('2020-06-28T09:00:00-04:00')] },
  ],
  [
    'version-not-higher',
    { version: 3, submittedAt: '2020-06-30T09:00:00-04:00' },
    null,
    {},
    { history: [sent('2020-06-29T09:00:00-04:00', 2)] },
  ],
  [
    'version-not-higher',
    { submittedAt: '2020-06-30T09:00:00-04:00' },
    null,
    {},
    { history: [changed({ 'applicant.schoolYear': '2019-20' })] },
  ],
  [
    'contact-data-in-text',
    { 'interest.equityFocus': 'Write to the mother, a.b@example.org, first.' },
    'interest.equityFocus',
    { answer: 'interest.equityFocus' },
  ],
  [
    'contact-data-in-text',
    { 'interest.goals.1.text': 'Call (413) 555-0100 before the start.' },
    'interest.goals.1.text',
    { answer: 'interest.goals.text' },
  ],
  [
    'contact-data-in-text',
    { 'interest.equityFocus': 'From 2019-20 to 2020-21, 1,164 students @ 3 schools; 20 10 2020.' },
    null,
  ],
  // The edges that a mutation run found open.
  [
    'pilot-school-missing',
    { 'context.schools': [{ ...sampleApplication().context.schools[0], pilot: false }] },
    'context.schools',
    { count: 1 },
  ],
  [
    'pilot-school-missing',
    { ...charter, 'context.schools.1': { ...charter['context.schools'][0], code: '04810551' } },
    'context.schools',
    { count: 2 },
  ],
  ['community-voice-missing', { 'team.members': Array(4).fill(second()) }, 'team.members', { count: 4 }],
  [
    'lead-time-low',
    { 'team.members': Array(4).fill(second()) },
    'team.members',
    { percent: 10, least: 20, greatest: 40 },
  ],
  [
    'contacts-same-person',
    { 'applicant.primaryContact.email': 'MINA.osei@example.org' },
    'applicant.dataContact.email',
    {},
  ],
  ['applicant-type-unlikely', { ...charter, 'applicant.applicantType': null }, null],
  ['form-of-other-cohort', { cohort: null }, null],
  ['form-of-other-cohort', { form: null }, null],
  [
    'replaced-after-deadline',
    { version: 2, submittedAt: null },
    null,
    {},
    { history: [sampleApplication()] },
  ],
  ['version-not-higher', { submittedAt: null }, null, {}, { history: [sampleApplication()] }],
  [
    'version-not-higher',
    { submittedAt: '2020-06-30T09:00:00-04:00' },
    null,
    {},
    { history: [changed({ submittedAt: null })] },
  ],
];

for (const [rule, changes, path, params = {}, more = {}] of CASES) {
  const title = `${rule} is found ${path === null ? 'nowhere' : `at ${path}`} with ${JSON.stringify(changes)}`;
  test(title.slice(0, 150), () => {
    const found = checkApplication(changed(changes), { ...CONTEXT, ...more })
      .filter((finding) => finding.code === code(rule))
      .map((finding) => [finding.path.join('.'), finding.params]);
    expect(found).toEqual(path === null ? [] : [[path, params]]);
  });
}

test('every rule has a case that breaks it and one that does not', () => {
  const broken = new Set(CASES.filter(([, , path]) => path !== null).map(([rule]) => code(rule)));
  expect(APPLICATION_RULES.map((rule) => rule.code).filter((each) => !broken.has(each))).toEqual([]);
  // The complete application breaks none, whatever the context.
  for (const context of [{}, CONTEXT]) expect(checkApplication(sampleApplication(), context)).toEqual([]);
});

test('a rule without the context it needs is silent, not wrong', () => {
  for (const [rule, changes] of CASES) {
    const { needs } = APPLICATION_RULES.find((one) => one.code === code(rule)) as {
      needs?: readonly string[];
    };
    if (!needs) continue;
    const codes = checkApplication(changed(changes)).map((finding) => finding.code);
    expect(codes).not.toContain(code(rule));
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
