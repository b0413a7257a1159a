import { expect, test } from 'vitest';
import {
  APPLICATION_SECTIONS,
  checkApplicationSection,
  type SectionId,
} from '../../../src/application/index.js';
import { CONTEXT, changed, sampleApplication } from '../sampleApplication.js';

const found = (section: SectionId, value: unknown, context = {}) =>
  checkApplicationSection(section, value, context).map(({ code, path }) => `${code} ${path.join('.')}`);

test('finds nothing in any section of a complete application, alone or with the rest', () => {
  const application = sampleApplication();
  for (const section of Object.keys(APPLICATION_SECTIONS) as SectionId[]) {
    expect(found(section, application[section], CONTEXT)).toEqual([]);
    expect(found(section, application[section], { ...CONTEXT, rest: application })).toEqual([]);
  }
});

test('counts gaps when a page is left, with paths that begin inside the section', () => {
  expect(found('signOff', { signature: { name: 'Ada Winters' } })).toEqual([
    'form.missing signature.title',
    'form.missing signature.date',
    'form.missing signature.method',
  ]);
  expect(found('commitments', undefined)).toHaveLength(12);
});

test('judges rules of one section at once', () => {
  const { team } = changed({ 'team.members.1.email': 'jose.almeida@example.org' });
  expect(found('team', team)).toEqual(['application.member-email-repeated members.1.email']);
});

test('judges rules of several sections only where the rest has the others', () => {
  const designee = changed({ 'signOff.signature.title': 'designee' });
  const { attachments: _, ...unfinished } = designee;
  expect(found('signOff', designee.signOff)).toEqual([]);
  expect(found('signOff', designee.signOff, { rest: unfinished })).toEqual([]);
  expect(found('signOff', designee.signOff, { rest: designee })).toEqual([
    'application.designee-without-letter signature.title',
  ]);
});

test('never reports on the rest', () => {
  const rest = changed({ 'context.schools': [], 'team.members': [], 'commitments.C7': false });
  expect(found('interest', sampleApplication().interest, { ...CONTEXT, rest })).toEqual([]);
});

test('takes the form from the rest, or from the cohort', () => {
  const { interest } = sampleApplication();
  const other = ['form.field-of-other-form covidNeeds'];
  expect(found('interest', interest, { rest: { form: 'application@2' } })).toEqual(other);
  expect(
    found('interest', interest, {
      cohort: { ...CONTEXT.cohort, application: { ...CONTEXT.cohort.application, form: 'application@2' } },
    }),
  ).toEqual(other);
});

test('puts a finding on the whole section at an empty path', () => {
  expect(found('team', 'we are seven')).toEqual(['form.kind-wrong ']);
});

test('asks the registry about the applicant', () => {
  const { applicant } = changed({ 'applicant.organization': '00010000' });
  expect(found('applicant', applicant, CONTEXT)).toEqual(['network.organization-not-listed organization']);
});
