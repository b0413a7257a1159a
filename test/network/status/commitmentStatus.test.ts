import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  COHORTS,
  COMMITMENTS,
  type CommitmentId,
  type CommitmentRecords,
  commitmentStatus,
  type NetworkEvent,
  parseCommitments,
} from '../../../src/network/index.js';

const cohort = COHORTS['ma-coiin-2020-21'];
const ORG = '00240000';
const event = (
  id: string,
  on: string,
  kind: NetworkEvent['kind'] = 'convening',
  more: Partial<NetworkEvent> = {},
): NetworkEvent => ({
  id,
  on,
  kind,
  cohort: cohort.id,
  title: 'Made up',
  mode: 'virtual',
  basis: 'proposed',
  source: 'made up',
  ...more,
});
const came = (id: string, people = 2, organization = ORG) => ({ event: id, organization, people });
const month = (name: string, on: string, measures = true, pdsa = true) => ({
  organization: ORG,
  month: name,
  on,
  measures,
  pdsa,
});
const none: CommitmentRecords = {
  cohort,
  events: [],
  attendance: [],
  milestones: [],
  actionPlans: [],
  months: [],
};
const status = (id: CommitmentId, records: Partial<CommitmentRecords>, today: string) => {
  const { state, facts } = commitmentStatus(ORG, { ...none, ...records }, { asOf: today }).find(
    (one) => one.commitment === id,
  )!;
  return { state, facts: facts.length === 1 ? facts[0]!.params : facts };
};

test('speaks of all twelve commitments, in their order', () => {
  const all = commitmentStatus(ORG, none, { asOf: '2020-09-01' });
  expect(all.map(({ commitment }) => commitment)).toEqual(Object.keys(COMMITMENTS));
});

test('does not judge what nobody recorded, and says what it needs', () => {
  const all = commitmentStatus(ORG, { cohort }, { asOf: '2021-07-01' });
  expect(all.every(({ state }) => state === 'unknown')).toBe(true);
  const factOf = (records: CommitmentRecords) =>
    commitmentStatus(ORG, records, { asOf: '2021-07-01' })[1]?.facts[0];
  expect(factOf({ cohort })).toEqual({ fact: 'attended', state: 'unknown', params: { needs: 'events' } });
  expect(factOf({ cohort, events: [] })?.params).toEqual({ needs: 'attendance' });
});

describe('a step that is taken once', () => {
  const done = (on: string) => ({ milestones: [{ organization: ORG, step: 'pilotStarted' as const, on }] });

  test.each([
    ['2020-12-31', 'notYetDue'],
    ['2021-01-01', 'atRisk'], // 30 days before 31 January
    ['2021-01-31', 'atRisk'],
    ['2021-06-30', 'atRisk'], // late, but it can still be made good
    ['2021-07-01', 'notMet'],
  ])('on %s is %s while it is not taken', (today, state) => {
    expect(status('C8', {}, today)).toEqual({
      state,
      facts: { step: 'pilotStarted', due: '2021-01-31' },
    });
  });

  test('is met once it is taken, late or not, and not by a day that is still to come', () => {
    expect(status('C8', done('2021-05-05'), '2021-05-05')).toEqual({
      state: 'met',
      facts: { step: 'pilotStarted', due: '2021-01-31' },
    });
    expect(status('C8', done('2021-05-05'), '2021-05-04').state).toBe('atRisk');
  });

  test('of another district does not count', () => {
    const other = {
      milestones: [{ organization: '00480000', step: 'pilotStarted' as const, on: '2020-10-01' }],
    };
    expect(status('C8', other, '2021-02-01').state).toBe('atRisk');
  });
});

test('two steps: met between them, at risk before the second is due, not met after the end', () => {
  const start = { milestones: [{ organization: ORG, step: 'startAssessed' as const, on: '2020-10-10' }] };
  expect(status('C4', start, '2021-01-01')).toEqual({
    state: 'met',
    facts: [
      { fact: 'startAssessed', state: 'met', params: { step: 'startAssessed', due: '2020-11-30' } },
      { fact: 'endAssessed', state: 'notYetDue', params: { step: 'endAssessed', due: '2021-06-30' } },
    ],
  });
  expect(status('C4', start, '2021-05-31').state).toBe('atRisk');
  expect(status('C4', start, '2021-07-01').state).toBe('notMet');
});

describe('events', () => {
  const events = ['2020-10-01', '2020-12-01', '2021-02-01', '2021-04-01'].map((on) => event(on, on));
  const attended = (...days: string[]) => events.map(({ id }) => came(id, days.includes(id) ? 1 : 0));

  test('are not due before the first is held', () => {
    expect(status('C2', { events, attendance: [] }, '2020-09-30')).toEqual({
      state: 'notYetDue',
      facts: { held: 0, attended: 0, missed: 0, unrecorded: 0 },
    });
  });

  test('are met from three in four, at risk from one in two, not met below', () => {
    const on = (today: string, ...days: string[]) =>
      status('C2', { events, attendance: attended(...days) }, today).state;
    expect(on('2021-05-01', '2020-10-01', '2020-12-01', '2021-02-01')).toBe('met');
    expect(on('2021-05-01', '2020-10-01', '2020-12-01')).toBe('atRisk');
    expect(on('2021-05-01', '2020-10-01')).toBe('notMet');
    expect(on('2021-07-01', '2020-10-01', '2020-12-01')).toBe('notMet'); // no more can be made good
  });

  test('without a record are neither attended nor missed', () => {
    expect(status('C2', { events, attendance: [came('2020-10-01')] }, '2021-05-01')).toEqual({
      state: 'met',
      facts: { held: 4, attended: 1, missed: 0, unrecorded: 3 },
    });
    expect(status('C2', { events, attendance: [] }, '2021-05-01').state).toBe('unknown');
  });

  test('are not judged where the only one has no record', () => {
    expect(status('C2', { events, attendance: [] }, '2020-10-01').state).toBe('unknown');
  });

  test('of other kinds, other districts and other cohorts do not count', () => {
    const others = [
      event('a', '2020-10-01', 'coaching'),
      event('b', '2020-10-01', 'convening', { organizations: ['00480000'] }),
      event('c', '2020-10-01', 'convening', { cohort: 'ma-coiin-2021-22' }),
    ];
    expect(status('C2', { events: others }, '2021-05-01').state).toBe('notYetDue');
    expect(status('C3', { events: others, attendance: [came('a')] }, '2021-05-01').state).toBe('met');
  });
});

describe('months', () => {
  test('are due after their day, and count early where they were sent', () => {
    expect(status('C7', {}, '2020-10-15')).toEqual({ state: 'notYetDue', facts: { due: 0, done: 0 } });
    expect(status('C7', {}, '2020-10-16')).toEqual({ state: 'notMet', facts: { due: 1, done: 0 } });
    expect(status('C7', { months: [month('2020-09', '2020-10-02')] }, '2020-10-02')).toEqual({
      state: 'met',
      facts: { due: 1, done: 1 },
    });
  });

  test('tell measures and PDSA cycles apart', () => {
    const months = [
      month('2020-09', '2020-10-10'),
      month('2020-10', '2020-11-10', false, true),
      month('2020-11', '2020-12-10', false, true),
    ];
    expect(status('C6', { months }, '2020-12-20')).toEqual({ state: 'met', facts: { due: 3, done: 3 } });
    expect(status('C7', { months }, '2020-12-20')).toEqual({ state: 'notMet', facts: { due: 3, done: 1 } });
  });

  test('that are optional do not count', () => {
    expect(status('C7', { months: [month('2020-08', '2020-09-01')] }, '2020-10-01').facts).toEqual({
      due: 0,
      done: 0,
    });
  });
});

test('an action plan is met while it runs, and its newest state counts', () => {
  const plan = (state: 'draft' | 'active' | 'completed', since: string) => ({
    organization: ORG,
    state,
    since,
  });
  const plans = { actionPlans: [plan('active', '2020-12-15'), plan('draft', '2020-11-01')] };
  expect(status('C5', plans, '2020-11-30')).toEqual({
    state: 'notYetDue',
    facts: { plan: 'draft', due: '2020-12-31' },
  });
  expect(status('C5', plans, '2020-12-01').state).toBe('atRisk');
  expect(status('C5', plans, '2020-12-15')).toEqual({
    state: 'met',
    facts: { plan: 'active', due: '2020-12-31' },
  });
  expect(status('C5', {}, '2021-07-01')).toEqual({
    state: 'notMet',
    facts: { plan: 'none', due: '2020-12-31' },
  });
});

test('nothing is due after a district has left, and what was overdue stays not met', () => {
  const left = { [ORG]: '2020-12-01' };
  expect(status('C1', { left }, '2021-03-01').state).toBe('notMet');
  expect(status('C8', { left }, '2021-03-01').state).toBe('notYetDue');
  expect(
    status(
      'C7',
      { left, months: [month('2020-09', '2020-10-10'), month('2020-10', '2020-11-10')] },
      '2021-03-01',
    ),
  ).toEqual({ state: 'met', facts: { due: 2, done: 2 } });
  const leaves = { ...cohort, districts: [{ code: ORG, to: '2020-11' }] };
  expect(status('C8', { cohort: leaves }, '2021-03-01').state).toBe('notYetDue');
  expect(status('C8', { left: { '00480000': '2020-12-01' } }, '2021-03-01').state).toBe('atRisk');
});

describe('commitments of its own', () => {
  const own = parseCommitments(
    [
      {
        id: 'P1',
        label: 'Sign the memorandum and send the assessment.',
        fulfilledBy: [
          { fact: 'milestone', step: 'memorandumSigned', by: '2020-10-31' },
          { fact: 'sheetSubmitted', atLeast: 2, by: 3 },
        ],
      },
      { id: 'P2', label: 'Send nine months in ten.', fulfilledBy: [{ fact: 'monthSent', share: 90 }] },
      {
        id: 'P3',
        label: 'Come to half of the visits, and to two of them.',
        fulfilledBy: [{ fact: 'attended', events: ['siteVisit'], share: 50, atLeast: 2 }],
      },
    ],
    {
      choices: {
        form: 'choices@1',
        id: 'xx',
        lists: { eventKinds: [{ id: 'siteVisit', label: 'Site visit' }] },
      },
    },
  );
  const commitments = own.ok ? own.value : [];
  const judge = (records: Partial<CommitmentRecords>, asOf: string) =>
    commitmentStatus(ORG, { ...none, ...records }, { asOf, commitments }).map(({ state }) => state);

  test('are judged by their own facts, shares and days', () => {
    expect(own.ok).toBe(true);
    const milestones = [{ organization: ORG, step: 'memorandumSigned', on: '2020-10-20' }];
    const sheet = (on: string) => ({ organization: ORG, instrument: 'smhqa-district', on });
    const sheets = [sheet('2020-11-01'), sheet('2020-12-01')];
    const months = [month('2020-09', '2020-10-10'), month('2020-10', '2020-11-10')];
    const events = ['a', 'b', 'c'].map((id) => event(id, '2020-10-01', 'siteVisit'));
    const attendance = [came('a'), came('b'), came('c', 0)];
    const records = { milestones, sheets, months, events, attendance };
    expect(judge(records, '2020-12-02')).toEqual(['met', 'met', 'met']);
    // Of three months due, two are fewer than nine in ten, and more than two thirds of that share.
    expect(judge({ ...records, attendance: [came('a'), came('b', 0), came('c', 0)] }, '2020-12-20')).toEqual([
      'met',
      'atRisk',
      'atRisk',
    ]);
  });

  test('with a fact that no record speaks of are unknown, not met', () => {
    const milestones = [{ organization: ORG, step: 'memorandumSigned', on: '2020-10-20' }];
    expect(judge({ milestones }, '2020-12-02')[0]).toBe('unknown');
    expect(judge({}, '2021-07-02')[0]).toBe('notMet');
  });

  test('of a cohort are taken from it', () => {
    const states = commitmentStatus(
      ORG,
      { ...none, cohort: { ...cohort, commitments } },
      { asOf: '2020-09-01' },
    );
    expect(states.map(({ commitment }) => commitment)).toEqual(['P1', 'P2', 'P3']);
  });

  test('are refused, with the place, where they cannot be judged', () => {
    const found = (list: unknown) =>
      parseCommitments(list).findings.map(({ code, path }) => `${code} ${path.join('.')}`);
    const [first] = commitments;
    expect(found([first, first])).toEqual(['form.entry-repeated 1.id']);
    expect(found([{ ...first, fulfilledBy: [] }])).toEqual(['form.list-too-short 0.fulfilledBy']);
    expect(found([{ ...first, fulfilledBy: [{ fact: 'present' }] }])).toEqual([
      'form.choice-unknown 0.fulfilledBy.0.fact',
    ]);
    expect(found([{ ...first, fulfilledBy: [{ fact: 'monthSent', share: 130 }] }])).toEqual([
      'form.number-out-of-range 0.fulfilledBy.0.share',
    ]);
    expect(found([{ ...first, fulfilledBy: [{ fact: 'monthSent', share: 'most' }] }])).toEqual([
      'form.kind-wrong 0.fulfilledBy.0.share',
    ]);
    expect(found('C1')).toEqual(['form.kind-wrong ']);
  });

  test('never throws, whatever is given', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        parseCommitments(value);
      }),
    );
  });
});

test('ours are read as those of anybody else', () => {
  const outcome = parseCommitments(JSON.parse(JSON.stringify(Object.values(COMMITMENTS))));
  expect(outcome.findings).toEqual([]);
  expect(outcome.ok && outcome.value).toEqual(Object.values(COMMITMENTS));
});
