import { expect, test } from 'vitest';
import {
  type ApplicationDraft,
  application3Preview,
  checkApplication,
  migrateApplication,
} from '../../../src/application/index.js';
import { COHORTS } from '../../../src/network/index.js';
import { sampleApplication } from '../sampleApplication.js';

const next = COHORTS['ma-coiin-2021-22'];

function migrated(application: ApplicationDraft) {
  const outcome = migrateApplication(application, next);
  if (!outcome.ok) throw new Error('expected a migration');
  return outcome.value;
}

test('carries a whole application to the next edition as a draft that has no wrong answer', () => {
  const { draft } = migrated(sampleApplication());
  expect(draft).toMatchObject({
    form: 'application@2',
    cohort: 'ma-coiin-2021-22',
    version: 1,
    state: 'draft',
  });
  expect(draft.applicant?.schoolYear).toBe('2021-22');
  expect(draft.team).toEqual(sampleApplication().team);
  expect(checkApplication(draft, { cohort: next })).toEqual([]);
});

test('reports every loss by path, and no contents', () => {
  const { draft, losses } = migrated(sampleApplication());
  expect(losses.map(({ what, path }) => `${what} ${path.join('.')}`)).toEqual([
    'dropped interest.covidNeeds',
    'askAgain commitments',
    'askAgain signOff',
    'replaced form',
    'replaced cohort',
    'dropped submittedAt',
    'replaced applicant.schoolYear',
    'askAgain context.enrollment',
  ]);
  expect(draft.interest).not.toHaveProperty('covidNeeds');
  expect(draft).not.toHaveProperty('commitments');
  expect(draft).not.toHaveProperty('signOff');
});

test('carries answers that have another name to the preview of the third form', () => {
  const third = {
    ...next,
    id: 'ma-third',
    application: { ...next.application!, form: application3Preview() },
  };
  const application = { ...sampleApplication(), form: 'application@2' } as const;
  const filled = { ...application, interest: { ...application.interest!, equityFocus: 'New families.' } };
  const outcome = migrateApplication(filled, third);
  if (!outcome.ok) throw new Error('expected a migration');
  const { draft, losses } = outcome.value;
  expect(draft.form).toBe('application@3');
  expect(draft.interest).toMatchObject({ reachedTooLittle: 'New families.' });
  expect(draft.interest).not.toHaveProperty('equityFocus');
  expect(losses.map(({ path }) => path.join('.'))).not.toContain('interest.equityFocus');
});

test('loses nothing of an empty draft', () => {
  const { draft, losses } = migrated({ form: 'application@2', cohort: 'ma-coiin-2021-22' });
  expect(losses).toEqual([]);
  expect(draft).toEqual({ form: 'application@2', cohort: 'ma-coiin-2021-22', version: 1, state: 'draft' });
});

test('refuses to go back to an earlier form', () => {
  const outcome = migrateApplication({ form: 'application@2' }, COHORTS['ma-coiin-2020-21']);
  expect(outcome).toMatchObject({
    ok: false,
    findings: [
      { code: 'application.migration-backwards', params: { from: 'application@2', to: 'application@1' } },
    ],
  });
});

test('says where a cohort takes no applications', () => {
  const { application: _, ...closed } = COHORTS['ma-coiin-2020-21'];
  expect(migrateApplication({ form: 'application@1' }, closed).findings).toMatchObject([
    { code: 'application.call-missing', params: { cohort: 'ma-coiin-2020-21' } },
  ]);
});

test('an application that a preview judges says so, and one by a form of the same id that is none does not', () => {
  const form = application3Preview();
  const told = (own: typeof form) =>
    checkApplication({ ...sampleApplication(), form: 'application@3' }, { form: own }).filter(
      ({ code }) => code === 'form.judged-by-preview',
    );
  expect(told(form)).toMatchObject([{ severity: 'info', path: ['form'], params: { form: 'application@3' } }]);
  expect(told({ ...form, title: 'Third call' })).toEqual([]);
});
