import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  APPLICATION_STATES,
  type ApplicationDraft,
  type ApplicationState,
  advanceApplication,
  describeRefusal,
  refusalOf,
} from '../../../src/application/index.js';

const STATES = Object.keys(APPLICATION_STATES) as ApplicationState[];
/** The states that may follow each, written by hand. */
const NEXT: Readonly<Record<ApplicationState, readonly ApplicationState[]>> = {
  draft: ['submitted', 'withdrawn'],
  submitted: ['eligible', 'ineligible', 'replaced', 'withdrawn'],
  replaced: [],
  eligible: ['underReview', 'withdrawn'],
  ineligible: ['eligible'],
  underReview: ['selected', 'waitlisted', 'declined', 'withdrawn'],
  selected: ['confirmed', 'declined', 'withdrawn'],
  waitlisted: ['selected', 'declined', 'withdrawn'],
  declined: [],
  confirmed: ['withdrawn'],
  withdrawn: [],
};
const at = '2020-06-29T15:30:00-04:00';
const reason = 'For the reason given in the letter.';

test('walks from draft to confirmed, and notes every move', () => {
  const path: ApplicationState[] = [
    'submitted',
    'eligible',
    'underReview',
    'waitlisted',
    'selected',
    'confirmed',
  ];
  let application: ApplicationDraft = { state: 'draft' };
  for (const to of path) {
    const outcome = advanceApplication(application, { to, at });
    expect(outcome).toMatchObject({ ok: true, findings: [] });
    if (outcome.ok) application = outcome.value;
  }
  expect(application.state).toBe('confirmed');
  expect(application.submittedAt).toBe(at);
  expect(application.moves?.map((move) => `${move?.from} > ${move?.to}`)).toEqual([
    'draft > submitted',
    'submitted > eligible',
    'eligible > underReview',
    'underReview > waitlisted',
    'waitlisted > selected',
    'selected > confirmed',
  ]);
});

test('stamps the time of submission only when it is submitted, and notes a reason only where one was given', () => {
  const submitted: ApplicationDraft = { state: 'submitted', submittedAt: at };
  const later = '2020-07-10T10:00:00-04:00';
  const outcome = advanceApplication(submitted, { to: 'eligible', at: later });
  expect(outcome.ok && outcome.value).toEqual({
    state: 'eligible',
    submittedAt: at,
    moves: [{ from: 'submitted', to: 'eligible', at: later }],
  });
  const withdrawn = advanceApplication(submitted, { to: 'withdrawn', at: later, reason });
  expect(withdrawn.ok && withdrawn.value.moves).toEqual([
    { from: 'submitted', to: 'withdrawn', at: later, by: 'applicant', reason },
  ]);
});

test('names the applicant in a finding where the code is known', () => {
  const record = (application: ApplicationDraft) =>
    advanceApplication(application, { to: 'draft', at }).findings[0]?.record;
  expect(record({ applicant: { organization: '00240000' } })).toEqual({ organization: '00240000' });
  expect(record({})).toBeUndefined();
});

test('allows exactly the moves of the table and refuses all others by name', () => {
  fc.assert(
    fc.property(fc.constantFrom(...STATES), fc.constantFrom(...STATES), (from, to) => {
      const outcome = advanceApplication({ state: from }, { to, at, reason });
      const legal = NEXT[from].includes(to);
      expect(outcome.ok).toBe(legal);
      if (!outcome.ok)
        expect(outcome.findings[0]).toMatchObject({
          code: NEXT[from].length > 0 ? 'application.move-illegal' : 'application.state-final',
          params: { from },
          path: ['state'],
        });
    }),
  );
});

test('names the states that are open, and says where an application can go nowhere', () => {
  const finding = (state: ApplicationState) => advanceApplication({ state }, { to: 'draft', at }).findings[0];
  expect(finding('selected')?.params['choices']).toBe('confirmed, declined, withdrawn');
  expect(finding('declined')).toMatchObject({
    code: 'application.state-final',
    params: { from: 'declined' },
  });
});

test('asks for a reason where people will, and keeps it out of the finding', () => {
  const outcome = advanceApplication({ state: 'underReview' }, { to: 'declined', at, reason: 'too late' });
  expect(outcome.findings[0]).toMatchObject({ code: 'application.move-unexplained', params: { least: 10 } });
  expect(JSON.stringify(outcome)).not.toContain('too late');
  expect(advanceApplication({ state: 'ineligible' }, { to: 'eligible', at }).ok).toBe(false);
  expect(advanceApplication({ state: 'ineligible' }, { to: 'eligible', at, reason }).ok).toBe(true);
});

test('refuses a time without offset, or before the last move', () => {
  const move = { from: 'draft', to: 'submitted', at } as const;
  const application: ApplicationDraft = { state: 'submitted', moves: [move] };
  const codes = (when: string) =>
    advanceApplication(application, { to: 'eligible', at: when }).findings.map(({ code }) => code);
  expect(codes('2020-06-29T15:30:00')).toEqual(['application.move-time-wrong']);
  expect(codes('2020-06-29T15:29:59-04:00')).toEqual(['application.move-time-wrong']);
  expect(codes('2020-06-29T19:30:00Z')).toEqual([]);
});

test('leaves the application that it was given as it was', () => {
  const application: ApplicationDraft = Object.freeze({ state: 'draft', moves: Object.freeze([]) as never });
  expect(advanceApplication(application, { to: 'submitted', at }).ok).toBe(true);
  expect(application).toEqual({ state: 'draft', moves: [] });
});

test('a state that does not exist is a finding, and is not repeated', () => {
  const stored = { state: 'Mia Smith', applicant: { organization: '00240000' } } as never;
  expect(advanceApplication(stored, { to: 'eligible', at }).findings).toMatchObject([
    { code: 'form.choice-unknown', path: ['state'], record: { organization: '00240000' } },
  ]);
  const asked = advanceApplication({ state: 'draft' }, { to: 'Mia Smith' as never, at });
  expect(asked.findings).toMatchObject([{ code: 'form.choice-unknown', path: ['state'] }]);
  expect(JSON.stringify(asked)).not.toContain('Mia');
});

test('a refusal says by whom', () => {
  const refused = (from: ApplicationState, to: ApplicationState, by?: 'applicant' | 'collaborative') =>
    advanceApplication({ state: from }, { to, at, reason, ...(by && { by }) });
  const partyOf = (outcome: ReturnType<typeof refused>) =>
    outcome.ok ? [refusalOf(outcome.value)?.by, describeRefusal(outcome.value)] : outcome.findings[0].code;
  expect(partyOf(refused('underReview', 'declined'))).toEqual([
    'collaborative',
    'The collaborative declined the application on 2020-06-29.',
  ]);
  expect(partyOf(refused('submitted', 'withdrawn'))).toEqual([
    'applicant',
    'The applicant withdrew the application on 2020-06-29.',
  ]);
  expect(partyOf(refused('selected', 'declined', 'applicant'))).toEqual([
    'applicant',
    'The applicant declined the place on 2020-06-29.',
  ]);
  expect(partyOf(refused('waitlisted', 'declined', 'applicant'))[0]).toBe('applicant');
  expect(partyOf(refused('selected', 'declined'))).toBe('application.move-party-missing');
  expect(partyOf(refused('underReview', 'declined', 'applicant'))).toBe('application.move-party-wrong');
  expect(partyOf(refused('underReview', 'declined', 'somebody' as never))).toBe(
    'application.move-party-wrong',
  );
});

test('a refusal that was noted before anybody said by whom is told apart where it can be', () => {
  const move = (from: ApplicationState) => ({ from, to: 'declined', at }) as const;
  expect(refusalOf({ state: 'declined', moves: [move('underReview')] })?.by).toBe('collaborative');
  expect(refusalOf({ state: 'declined', moves: [move('selected')] })?.by).toBe('unknown');
  expect(refusalOf({ state: 'declined' })).toBeNull();
  expect(describeRefusal({ state: 'confirmed' })).toBeNull();
});
