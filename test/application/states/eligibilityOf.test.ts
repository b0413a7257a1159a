import { expect, test } from 'vitest';
import ineligible from '../../../examples/data/applications/ineligible.json' with { type: 'json' };
import late from '../../../examples/data/applications/late.json' with { type: 'json' };
import { checkApplication, eligibilityOf } from '../../../src/application/index.js';
import { applyExplanations } from '../../../src/core/index.js';
import { CONTEXT, changed, sampleApplication } from '../sampleApplication.js';

test('is eligible without any reason against it', () => {
  expect(eligibilityOf(sampleApplication(), CONTEXT)).toEqual({ decision: 'eligible', reasons: [] });
});

test('is ineligible for each decisive commitment that is refused', () => {
  expect(eligibilityOf(ineligible, CONTEXT)).toEqual({
    decision: 'ineligible',
    reasons: [{ reason: 'commitmentRefused', effect: 'ineligible', params: { commitment: 'C7' } }],
  });
  const twice = eligibilityOf(changed({ 'commitments.C2': false, 'commitments.C5': false }), CONTEXT);
  expect(twice.reasons.map(({ params }) => params['commitment'])).toEqual(['C2', 'C5']);
});

test('leaves it to people whether a late one is taken', () => {
  expect(eligibilityOf(late, CONTEXT)).toMatchObject({
    decision: 'undecided',
    reasons: [{ reason: 'late', params: { seconds: 1, deadline: '2020-06-30T23:59:59-04:00' } }],
  });
  expect(eligibilityOf(late, { ...CONTEXT, lateAccepted: true }).decision).toBe('eligible');
});

test('is ineligible where the cohort does not invite this kind of applicant', () => {
  const cohort = {
    ...CONTEXT.cohort,
    application: { ...CONTEXT.cohort.application, applicantTypes: ['charter'] as const },
  };
  expect(eligibilityOf(sampleApplication(), { ...CONTEXT, cohort }).reasons).toEqual([
    { reason: 'applicantTypeNotInvited', effect: 'ineligible', params: { kind: 'district' } },
  ]);
});

test('is ineligible where the kind of applicant is one of another edition of the form', () => {
  const collaborative = changed({ 'applicant.applicantType': 'collaborative' });
  expect(eligibilityOf(collaborative, CONTEXT)).toMatchObject({
    decision: 'ineligible',
    reasons: [
      { reason: 'applicantTypeNotInvited', effect: 'ineligible', params: { kind: 'collaborative' } },
      { reason: 'findingsOpen' },
    ],
  });
  expect(eligibilityOf(changed({ 'applicant.applicantType': 'Mia' }), CONTEXT).decision).toBe('undecided');
});

test('is undecided while it is a draft, or while findings block', () => {
  expect(eligibilityOf({}, CONTEXT)).toMatchObject({
    decision: 'undecided',
    reasons: [{ reason: 'notSent' }, { reason: 'findingsOpen' }],
  });
  const open = changed({ 'context.enrollment.count': 2200 });
  expect(eligibilityOf(open, CONTEXT).reasons).toEqual([
    { reason: 'findingsOpen', effect: 'undecided', params: { count: 1 } },
  ]);
  const [finding] = checkApplication(open, CONTEXT);
  const { code, field, params, record } = finding!;
  const findings = applyExplanations(
    [finding!],
    [{ code, field: field!, params, organization: record!.organization }],
  );
  expect(eligibilityOf(open, { ...CONTEXT, findings }).decision).toBe('eligible');
});

test.each(['draft', 'withdrawn', 'replaced'] as const)('is undecided as long as it is %s', (state) => {
  const { reasons } = eligibilityOf(changed({ state }), CONTEXT);
  expect(reasons).toEqual([{ reason: 'notSent', effect: 'undecided', params: { state } }]);
});

test('a confirmed refusal of a decisive commitment stays ineligible', () => {
  const findings = checkApplication(ineligible, CONTEXT).map((finding) => ({
    ...finding,
    disposition: { kind: 'confirmed' as const },
  }));
  expect(eligibilityOf(ineligible, { ...CONTEXT, findings }).decision).toBe('ineligible');
});
