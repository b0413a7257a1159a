import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  APPLICATION_PROCESS_RULES,
  APPLICATION_RULES,
  applicationFieldAt,
  applicationFields,
  applicationWords,
  checkApplication,
} from '../../../src/application/index.js';
import { CORE_RULES, describeFinding, isBlocked } from '../../../src/core/index.js';
import { rulesJudged } from '../../../src/core/judge.js';
import { FORM_RULES } from '../../../src/form/index.js';
import { en } from '../../../src/messages/en.js';
import { NETWORK_RULES } from '../../../src/network/index.js';
import { CONTEXT, changed, sampleApplication, withAt } from '../sampleApplication.js';

const found = (application: unknown) =>
  checkApplication(application, CONTEXT).map(({ code, path }) => `${code} ${path.join('.')}`);

const SHAPES: readonly (readonly [path: string, value: unknown, code: string, at?: string])[] = [
  ['signOff.signature.name', undefined, 'form.missing'],
  ['signOff.signature.name', '   ', 'form.missing'],
  ['signOff.signature.name', 7, 'form.kind-wrong'],
  ['commitments.C1', 'yes', 'form.kind-wrong'],
  ['context.enrollment.count', '2149', 'form.kind-wrong'],
  ['context.enrollment.count', Number.NaN, 'form.missing'],
  ['context.enrollment.count', 0, 'form.number-out-of-range'],
  ['context.enrollment.count', 2149.5, 'form.decimals-too-many'],
  ['context.studentGroups.el', 100.1, 'form.number-out-of-range'],
  ['context.studentGroups.el', 2.15, 'form.decimals-too-many'],
  ['system.staffing.0.fte', 0.125, 'form.decimals-too-many'],
  ['team.members', [], 'form.list-too-short'],
  ['team.members', Array(13).fill(sampleApplication().team.members[0]), 'form.list-too-long'],
  ['team.members', { 0: 'x' }, 'form.kind-wrong'],
  ['team.members.2', null, 'form.missing'],
  ['team.teamExists', 'old', 'form.choice-unknown'],
  ['team.teamExists', 'constructor', 'form.choice-unknown'],
  ['applicant.applicantType', 'collaborative', 'form.choice-unknown'], // not in the first edition
  ['applicant.superintendent.email', 'ada at example.org', 'form.email-unreadable'],
  ['applicant.superintendent.email', `a@${'b.'.repeat(130)}org`, 'form.email-unreadable'],
  ['applicant.superintendent.email', 'a@b@example.org', 'form.email-unreadable'],
  ['applicant.superintendent.email', 'ada@example', 'form.email-unreadable'],
  ['applicant.organization', 240000, 'core.code-is-number'],
  ['applicant.organization', '240000', 'core.code-lost-zeros'],
  ['applicant.organization', 'Belchertown', 'core.code-unreadable'],
  ['applicant.schoolYear', '2020-2022', 'core.school-year-unreadable'],
  ['context.schools.0.grades.1', '13', 'core.grade-unreadable'],
  ['context.enrollment.on', '10/1/2019', 'core.date-unreadable'],
  ['context.enrollment.on', '2019-02-29', 'core.date-unreadable'],
  ['submittedAt', '2020-06-30T16:00:00', 'core.instant-without-offset'],
  ['submittedAt', '30 June 2020', 'core.instant-unreadable'],
  ['interest.why', 'Too short.', 'form.text-too-short'],
  ['interest.why', 'x'.repeat(3001), 'form.text-too-long'],
  ['interest.goal', 'x', 'form.key-misspelled'],
  ['interest.Mia', 'x', 'form.keys-foreign', 'interest'],
  ['applicant.memberDistricts', ['00240000'], 'form.field-of-other-form'],
  ['context', 'see attachment', 'form.kind-wrong'],
  ['context', [], 'form.kind-wrong'],
];

describe('finds at the field what is ill shaped', () => {
  for (const [path, value, code, at = path] of SHAPES) {
    test(`${code} at ${at} for ${JSON.stringify(value)?.slice(0, 40)}`, () => {
      expect(found(withAt(sampleApplication(), path, value))).toContain(`${code} ${at}`);
    });
  }
});

test.each([null, undefined, 1, 'x', true, [], [[]]])(
  'finds one fault in %j, which is no application at all',
  (value) => {
    expect(found(value)).toEqual(['form.kind-wrong ']);
  },
);

test('names a slip of a key and the key that was meant, and counts keys that are like none', () => {
  const slips = { 'interest.goal': 'x', 'interest.Mia': 1, 'interest.Jane Doe told us': 2 };
  expect(checkApplication(changed(slips)).map(({ code, field, params }) => [code, field, params])).toEqual([
    ['form.key-misspelled', 'interest.goal', { field: 'interest.goal', nearest: 'goals' }],
    ['form.keys-foreign', 'interest', { field: 'interest', count: 2 }],
  ]);
});

test('a time without its offset is that, and not missing too', () => {
  expect(found(changed({ submittedAt: '2020-06-30T16:00:00' }))).toEqual([
    'core.instant-without-offset submittedAt',
  ]);
  expect(found(changed({ submittedAt: null }))).toEqual(['application.submission-time-missing submittedAt']);
});

test('sentences hold labels without their own periods, and say one school as one', () => {
  const sentences = (application: unknown) =>
    checkApplication(application, CONTEXT).map((finding) => describeFinding(finding, en).message);
  expect(sentences(changed({ 'commitments.C7': null }))).toEqual(
    expect.arrayContaining([expect.stringMatching(/[^.] is missing\.$/)]),
  );
  const fewer = sampleApplication().context.schools.slice(1);
  expect(sentences(changed({ 'context.schools': fewer }))).toContain(
    'The registry has 1 school of this district that is not listed.',
  );
  expect(sentences(changed({ 'interest.Mia': 1 }))).toContain(
    '1 key under Interest is not part of this form and was not read.',
  );
});

test('lists a section that is left out field by field, so that a form can show each error', () => {
  const missing = checkApplication(changed({ signOff: undefined })).map(({ path }) => path.join('.'));
  expect(missing).toEqual(['name', 'title', 'date', 'method'].map((key) => `signOff.signature.${key}`));
});

test('takes texts of just the longest and shortest length', () => {
  const why = (length: number) => found(changed({ 'interest.why': '\u{1F331}'.repeat(length) }));
  expect(why(3000)).toEqual([]);
  expect(why(3001)).toEqual(['form.text-too-long interest.why']);
  expect(why(100)).toEqual([]);
  expect(why(99)).toEqual(['form.text-too-short interest.why']);
});

test('reads an application that names no form that there can be as one of the first form', () => {
  const codes = found(changed({ form: 'spring form', 'applicant.memberDistricts': ['00240000'] }));
  expect(codes).toEqual(['form.choice-unknown form', 'form.field-of-other-form applicant.memberDistricts']);
});

test('takes every applicant of the state, also those that the partial registry does not list', () => {
  const ofTown = (code: string, more: object = {}) =>
    changed({
      'applicant.organization': code,
      'context.schools': [
        { ...sampleApplication().context.schools[3], code: `${code.slice(0, 4)}0005`, enrollment: 2149 },
      ],
      ...more,
    });
  for (const code of ['02810000', '06090000']) {
    expect(found(ofTown(code))).toEqual(['network.organization-not-listed applicant.organization']);
    expect(isBlocked(checkApplication(ofTown(code), CONTEXT))).toBe(false);
  }
});

test('takes a virtual applicant without schools, and no other', () => {
  const virtual = changed({ 'context.schools': [], 'applicant.applicantType': 'virtual' });
  const district = changed({ 'context.schools': [] });
  expect(checkApplication(virtual)).toEqual([]);
  expect(checkApplication(district).map(({ code, path }) => `${code} ${path.join('.')}`)).toEqual([
    'application.schools-missing context.schools',
  ]);
});

test('asks a cohort with commitments of its own for those', () => {
  const commitments = [
    { id: 'P1', label: 'Send data.', decisive: true, fulfilledBy: [{ fact: 'monthSent' }] },
    { id: 'P2', label: 'Come.', fulfilledBy: [{ fact: 'attended' }] },
  ] as const;
  const context = { cohort: { ...CONTEXT.cohort, commitments } };
  const promised = (promises: object) =>
    checkApplication(changed({ commitments: promises }), context).map(
      ({ code, path }) => `${code} ${path.join('.')}`,
    );
  expect(promised({ P1: true, P2: true })).toEqual([]);
  expect(promised({ P1: false, P2: false })).toEqual([
    'application.decisive-commitment-refused commitments.P1',
    'application.commitment-refused commitments.P2',
  ]);
  expect(promised({ P1: true })).toEqual(['form.missing commitments.P2']);
});

test('lets a draft have gaps, but not ill shaped answers', () => {
  expect(checkApplication({ state: 'draft', form: 'application@1' })).toEqual([]);
  const draft = changed({ state: 'draft', submittedAt: null, 'interest.why': 'So', 'team.members': [] });
  expect(checkApplication(draft)).toEqual([]);
  const wrong = { state: 'draft', applicant: { organization: 240000 } };
  expect(checkApplication(wrong).map(({ code }) => code)).toEqual(['core.code-is-number']);
});

test('reads grades, school years and names of any script and spelling', () => {
  const grades = ['Pre-K', 'KF'];
  const name = 'ليلى حداد';
  const application = changed({
    'context.schools.0.grades': grades,
    'applicant.schoolYear': '2020-21',
    'applicant.superintendent.name': name,
    'signOff.signature.name': '山田 太郎',
    'team.members.0.email': 'josé@exämple.org',
  });
  expect(checkApplication(application, CONTEXT)).toEqual([]);
});

test('judges a rule only on what is well shaped: a wrong number is no wrong sum', () => {
  expect(found(changed({ 'context.enrollment.count': '3000' }))).toEqual([
    'form.kind-wrong context.enrollment.count',
  ]);
});

test('names the registry finding at the field, and takes a manual entry instead', () => {
  const unknown = {
    'applicant.organization': '00010000',
    'context.schools': [{ ...sampleApplication().context.schools[3], code: '00010005', enrollment: 2149 }],
  };
  const entered = {
    ...unknown,
    'applicant.manualEntry': { name: 'Abington', reason: 'Not in the built-in list' },
  };
  expect(found(changed(unknown))).toEqual(['network.organization-not-listed applicant.organization']);
  expect(found(changed(entered))).toEqual(['network.organization-entered-by-hand applicant.organization']);
  const { registry: _, ...context } = CONTEXT;
  expect(checkApplication(changed(unknown), context)).toEqual([]);
});

test('names the applicant in every finding, and tells equal findings apart', () => {
  const findings = checkApplication(
    changed({ 'team.members.1.role': 'boss', 'team.members.2.role': 'boss' }),
  );
  expect(findings.map(({ record }) => record)).toEqual([
    { organization: '00240000' },
    { organization: '00240000' },
  ]);
  expect(findings.map(({ fingerprint }) => fingerprint)).toEqual([
    'form.choice-unknown|00240000||team.members.role',
    'form.choice-unknown|00240000||team.members.role|2',
  ]);
});

test('says which rules were not judged, and what each needs', () => {
  const { judged, notJudged } = rulesJudged(APPLICATION_RULES, { cohort: CONTEXT.cohort });
  expect(judged).toContain('application.submitted-late');
  expect(notJudged).toContainEqual({ code: 'application.replaced-after-deadline', needs: ['history'] });
  expect(judged.length + notJudged.length).toBe(APPLICATION_RULES.length);
  expect(rulesJudged(APPLICATION_RULES, CONTEXT).notJudged).toEqual([]);
});

test('has a word for every field that a finding can name', () => {
  const words = applicationWords();
  for (const [path, value] of SHAPES) {
    for (const { code, field } of checkApplication(withAt(sampleApplication(), path, value))) {
      if (code !== 'form.key-misspelled') expect(words).toHaveProperty([field!]);
    }
  }
  expect(words['context.schools']).toBe('Schools');
  expect(words['context.schools.grades']).toBe('Schools: Grades');
});

test('leads from a path to its field, and to nothing from a path that is none', () => {
  expect(applicationFieldAt(['context', 'schools', 3, 'grades', 0])?.type).toBe('grade');
  expect(applicationFieldAt([])?.type).toBe('group');
  expect(applicationFieldAt(['context', 'schools', 'code'])).toBeNull();
  expect(applicationFieldAt(['team', 'constructor'])).toBeNull();
});

// What a person may write anywhere, and what must never come out of a finding.
const SECRET = 'Zyx Qwv';
const SECRET_EMAIL = 'zyx.qwv@secret.example';

function leavesOf(value: unknown, path: string[] = []): string[] {
  if (typeof value !== 'object' || value === null) return [path.join('.')];
  return Object.entries(value).flatMap(([key, inner]) => leavesOf(inner, [...path, key]));
}

test('never lets a name, an address or a word somebody wrote into a finding, whatever the field', () => {
  const leaves = leavesOf(sampleApplication());
  const secrets = fc.constantFrom<unknown>(
    SECRET,
    SECRET_EMAIL,
    [SECRET],
    { [SECRET]: SECRET_EMAIL },
    `${SECRET} 413-555-0100`,
  );
  fc.assert(
    fc.property(fc.subarray(leaves, { minLength: 1, maxLength: 12 }), secrets, (places, secret) => {
      const application = places.reduce<unknown>((so, path) => withAt(so, path, secret), sampleApplication());
      const told = JSON.stringify(checkApplication(application, CONTEXT));
      expect(told).not.toMatch(/zyx|qwv|secret|555/i);
    }),
    { numRuns: 300 },
  );
});

test('takes any JSON, never throws, never changes it, and finds only rules that are listed', () => {
  const listed = new Set(
    [...FORM_RULES, ...APPLICATION_RULES, ...APPLICATION_PROCESS_RULES, ...CORE_RULES, ...NETWORK_RULES].map(
      ({ code }) => code as string,
    ),
  );
  const sections = fc.record(
    Object.fromEntries(Object.keys(applicationFields()).map((key) => [key, fc.jsonValue()])),
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(fc.oneof(fc.jsonValue(), sections), (value) => {
      const before = JSON.stringify(value);
      const findings = checkApplication(value, CONTEXT);
      expect(JSON.stringify(value)).toBe(before);
      expect(findings.filter(({ code }) => !listed.has(code))).toEqual([]);
    }),
  );
});

test('takes a JSON mutation of the complete application at any place without throwing', () => {
  const leaves = leavesOf(sampleApplication());
  fc.assert(
    fc.property(fc.constantFrom(...leaves), fc.jsonValue(), (path, value) => {
      const findings = checkApplication(withAt(sampleApplication(), path, value), CONTEXT);
      for (const { path: at } of findings) expect(Array.isArray(at)).toBe(true);
    }),
    { numRuns: 300 },
  );
});

test('blocks what is fatal or unconfirmed, and nothing milder', () => {
  expect(isBlocked(checkApplication(changed({ 'commitments.C7': false })))).toBe(true);
  expect(isBlocked(checkApplication(changed({ 'commitments.C6': false })))).toBe(false);
  expect(isBlocked(checkApplication(sampleApplication(), CONTEXT))).toBe(false);
});
