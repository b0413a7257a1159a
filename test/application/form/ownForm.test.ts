import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  applicationCompleteness,
  applicationDefinition,
  applicationFieldAt,
  applicationRules,
  applicationWords,
  checkApplication,
  checkApplicationSection,
  eligibilityOf,
  migrateApplication,
  parseApplication,
  parseApplicationForm,
  parseApplicationSection,
} from '../../../src/application/index.js';
import { rulesJudged } from '../../../src/core/index.js';
import type { FormDefinition } from '../../../src/form/index.js';
import { COHORTS, type Cohort } from '../../../src/network/index.js';
import { changed, sampleApplication } from '../sampleApplication.js';

/** Another state: NCES codes, five own questions, the team as ours, and an enrollment that is of another kind. */
const FORM: FormDefinition = {
  form: 'form@1',
  id: 'xx-application@1',
  title: 'Application to the network of XX',
  fields: {
    applicant: {
      type: 'group',
      label: 'Applicant',
      required: true,
      fields: {
        organization: { type: 'organization', label: 'District', required: true },
        applicantType: {
          type: 'choice',
          label: 'Kind',
          required: true,
          choices: { district: { label: 'District' }, tribal: { label: 'Tribal school' } },
        },
      },
    },
    context: {
      type: 'group',
      fields: { enrollment: { type: 'number', least: 0, most: 1_000_000, decimals: 0 } },
    },
    team: {
      type: 'group',
      required: true,
      fields: {
        members: {
          type: 'list',
          least: 1,
          most: 20,
          required: true,
          of: {
            type: 'group',
            fields: {
              role: { type: 'choice', required: true, choices: { nurse: {}, teacher: {}, elder: {} } },
              email: { type: 'email', personal: true },
            },
          },
        },
      },
    },
    telehealth: {
      type: 'group',
      label: 'Telehealth',
      required: true,
      fields: { plan: { type: 'text', label: 'Plan', required: true, least: 5, most: 500, personal: true } },
    },
  },
};
const COHORT: Cohort = {
  ...COHORTS['ma-coiin-2020-21'],
  id: 'xx-2021-22',
  schoolYear: '2021-22',
  timeZone: 'America/Chicago',
  codes: 'nces',
  districts: ['2712345'],
  application: { form: FORM, dueOn: '2021-05-01', applicantTypes: ['district', 'tribal'] },
};
const APPLICATION = {
  form: 'xx-application@1',
  cohort: 'xx-2021-22',
  version: 1,
  state: 'submitted',
  submittedAt: '2021-04-30T10:00:00-05:00',
  applicant: { organization: '2712345', applicantType: 'tribal' },
  context: { enrollment: 300 },
  team: { members: [{ role: 'nurse', email: 'a@example.org' }, { role: 'elder' }] },
  telehealth: { plan: 'Two rooms in each school.' },
};
const codesOf = (value: unknown, context: Parameters<typeof checkApplication>[1]) =>
  checkApplication(value, context).map(({ code, path }) => `${code} ${path.join('.')}`);

test('an application of another state is read by its own form, brought along or named by the cohort', () => {
  expect(parseApplication(APPLICATION, { form: FORM, codes: 'nces' })).toEqual({
    ok: true,
    value: APPLICATION,
    findings: [],
  });
  expect(codesOf(APPLICATION, { cohort: COHORT })).toEqual([]);
  const named = { ...COHORT, application: { ...COHORT.application!, form: FORM.id } };
  expect(codesOf(APPLICATION, { cohort: named, form: FORM })).toEqual([]);
  expect(codesOf({ ...APPLICATION, telehealth: { plan: 'No' } }, { form: FORM, codes: 'nces' })).toEqual([
    'form.text-too-short telehealth.plan',
  ]);
  expect(codesOf({ ...APPLICATION, form: 'application@1' }, { cohort: COHORT })).toContain(
    'application.form-of-other-cohort form',
  );
});

test('a form that nobody brings is named, with how to bring it, and nothing else is said', () => {
  const [finding, ...more] = checkApplication(APPLICATION);
  expect(more).toEqual([]);
  expect(finding).toMatchObject({
    code: 'application.form-unknown',
    severity: 'fatal',
    path: ['form'],
    params: { form: 'xx-application@1' },
  });
  expect(parseApplication({ form: 'application@3' }).ok).toBe(false);
  expect(checkApplicationSection('team', {}, { rest: { form: 'application@3' } })).toMatchObject([
    { code: 'application.form-unknown' },
  ]);
  expect(applicationCompleteness({ form: 'application@3' })).toEqual({ percent: 0, sections: [] });
  expect(eligibilityOf(APPLICATION).decision).toBe('undecided');
});

test('our rules judge the fields that the form has in common with ours, and the others are listed', () => {
  const members = [
    { role: 'nurse', email: 'a@example.org' },
    { role: 'teacher', email: 'A@example.org' },
  ];
  expect(codesOf({ ...APPLICATION, team: { members } }, { form: FORM })).toContain(
    'application.member-email-repeated team.members.1.email',
  );
  const late = { ...APPLICATION, submittedAt: '2021-05-02T10:00:00-05:00' };
  expect(codesOf(late, { cohort: COHORT })).toEqual(['application.submitted-late submittedAt']);
  const { judged, notJudged } = rulesJudged(applicationRules(FORM), { cohort: COHORT });
  expect(judged).toContain('application.member-email-repeated');
  expect(judged).toContain('application.submitted-late');
  const lacking = notJudged.filter(({ needs }) => needs.includes('fields')).map(({ code }) => code);
  // The enrollment of this form is a number, and not a group with a day.
  expect(lacking).toContain('application.enrollment-unlikely');
  expect(lacking).toContain('application.designee-without-letter');
  expect(lacking).not.toContain('application.roles-too-few');
  // The first edition as a definition lacks what only the second has.
  const first = rulesJudged(applicationRules(applicationDefinition('application@1')), {}).notJudged;
  expect(first.filter(({ needs }) => needs.includes('fields')).map(({ code }) => code)).toEqual([
    'application.member-districts-missing',
  ]);
});

test('an answer of another kind than ours never reaches our rules', () => {
  const value = { ...APPLICATION, context: { enrollment: 5 }, team: { members: [{ role: 'elder' }] } };
  expect(codesOf(value, { form: FORM, codes: 'nces', asOf: '2021-05-01' })).toEqual([]);
});

test('sections, completeness, eligibility and deadlines follow the own form', () => {
  const context = { cohort: COHORT };
  expect(parseApplicationSection('telehealth', { plan: 'Two rooms.' }, context)).toEqual({
    ok: true,
    value: { plan: 'Two rooms.' },
    findings: [],
  });
  expect(applicationFieldAt(['telehealth', 'plan'], FORM)?.label).toBe('Plan');
  expect(applicationWords(FORM)['telehealth.plan']).toBe('Plan');
  expect(() => checkApplicationSection('readiness', {}, context)).toThrow(RangeError);
  const { sections, percent } = applicationCompleteness({ ...APPLICATION, telehealth: {} }, context);
  expect(percent).toBeLessThan(100);
  expect(sections.find(({ section }) => section === 'telehealth')?.toDo).toMatchObject([{ label: 'Plan' }]);
  expect(eligibilityOf(APPLICATION, context)).toEqual({ decision: 'eligible', reasons: [] });
  const uninvited = { ...COHORT, application: { ...COHORT.application!, applicantTypes: ['district'] } };
  expect(eligibilityOf(APPLICATION, { cohort: uninvited }).reasons).toMatchObject([
    { reason: 'applicantTypeNotInvited', params: { kind: 'tribal' } },
  ]);
});

test('a third edition of ours is written from the second, and takes its answers', () => {
  const { fields, ...second } = applicationDefinition('application@2');
  const { form: _, ...ours } = fields;
  const third: FormDefinition = {
    ...second,
    id: 'application@3',
    fields: { ...ours, telehealth: FORM.fields['telehealth']! },
  };
  expect(parseApplicationForm(JSON.parse(JSON.stringify(third))).ok).toBe(true);
  const next: Cohort = {
    ...COHORTS['ma-coiin-2021-22'],
    id: 'xx-2022-23',
    schoolYear: '2022-23',
    application: { form: 'application@3', dueOn: '2022-05-01', applicantTypes: ['district'] },
  };
  const migrated = migrateApplication(sampleApplication(), next, { form: third });
  expect(migrated.ok && migrated.value.draft).toMatchObject({ form: 'application@3', cohort: 'xx-2022-23' });
  expect(migrated.ok && checkApplication(migrated.value.draft, { cohort: next, form: third })).toEqual([]);
  expect(migrateApplication(sampleApplication(), next).findings).toMatchObject([
    { code: 'application.form-unknown', params: { form: 'application@3' } },
  ]);
  expect(
    migrateApplication({ form: 'application@3' } as never, COHORTS['ma-coiin-2020-21']).findings,
  ).toMatchObject([{ code: 'application.migration-backwards' }]);
  const complete = changed({ form: 'application@3', telehealth: { plan: 'Two rooms.' } });
  expect(checkApplication(complete, { form: third })).toMatchObject([
    { code: 'form.keys-foreign' }, // the needs in the pandemic, which the second edition no longer asks for
  ]);
});

test('a broken definition is said with its place, and nothing is judged by it', () => {
  const withFields = (fields: object) => ({ ...FORM, fields: { ...FORM.fields, ...fields } });
  const found = (value: unknown) =>
    parseApplicationForm(value).findings.map(({ code, path }) => `${code} ${path.join('.')}`);
  expect(found(withFields({ state: { type: 'text', most: 5 } }))).toEqual([
    'application.header-field-taken fields.state',
  ]);
  expect(found(withFields({ form: { type: 'text', most: 5 } }))).toEqual([
    'form.form-field-taken fields.form',
  ]);
  expect(found({ ...FORM, id: 'application@2' })).toEqual(['application.definition-id-taken id']);
  expect(parseApplicationForm(applicationDefinition('application@2')).ok).toBe(true);
  expect(codesOf(APPLICATION, { form: withFields({ more: { type: 'colour' } }) as never })).toEqual([
    'form.choice-unknown fields.more.type',
  ]);
  expect(codesOf(APPLICATION, { form: withFields({ more: null }) as never, codes: 'nces' })).toEqual([]);
});

test('never throws, whatever is filled', () => {
  const arbitrary = fc.oneof(
    fc.anything(),
    fc.record({
      form: fc.constantFrom('xx-application@1', 'application@1', 'application@7', undefined),
      applicant: fc.anything(),
      context: fc.anything(),
      team: fc.oneof(fc.anything(), fc.record({ members: fc.array(fc.anything()) })),
      commitments: fc.anything(),
    }),
  );
  fc.assert(
    fc.property(arbitrary, (value) => {
      checkApplication(value, { cohort: COHORT });
      applicationCompleteness(value, { cohort: COHORT });
      eligibilityOf(value, { cohort: COHORT });
    }),
  );
});
