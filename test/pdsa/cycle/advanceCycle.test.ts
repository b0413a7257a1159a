import { describe, expect, test } from 'vitest';
import { advanceCycle } from '../../../src/pdsa/cycle/advanceCycle.js';
import type { PdsaCycle } from '../../../src/pdsa/cycle/cycle.js';
import type { CycleEvent } from '../../../src/pdsa/cycle/cycleEvents.js';
import { planCycle } from '../../../src/pdsa/cycle/planCycle.js';
import { replayCycle } from '../../../src/pdsa/cycle/replayCycle.js';
import { after, codes, FINISH, PLAN, planned, STUDY, WHOLE } from '../cycles.js';

const start = { type: 'start', on: '2020-10-05' } as const;
const refusals = (cycle: PdsaCycle, event: unknown) => {
  const outcome = advanceCycle(cycle, event as CycleEvent);
  expect(outcome.ok).toBe(false);
  return outcome.findings;
};

test('a cycle goes from plan to decision and keeps every day', () => {
  const cycle = after(WHOLE.slice(1));
  expect(cycle).toMatchObject({
    state: 'acted',
    plannedOn: '2020-10-01',
    startedOn: '2020-10-05',
    endedOn: '2020-10-20',
    studiedOn: '2020-10-22',
    closedOn: '2020-10-23',
    act: { decision: 'adapt' },
    study: { learned: 'Mornings work better.' },
  });
  expect(cycle.events).toEqual(WHOLE);
  expect(replayCycle(cycle.events)).toEqual({ ok: true, value: cycle, findings: [] });
});

describe('what is missing is said', () => {
  test('no start without a prediction for each question', () => {
    const questions = [
      { question: 'One?', prediction: 'Yes.' },
      { question: 'Two?', prediction: ' ' },
    ];
    const cycle = planned({ plan: { objective: 'See.', questions } });
    expect(refusals(cycle, start)).toMatchObject([
      { code: 'pdsa.prediction-missing', params: { cycle: 'screen-1', place: 2 }, severity: 'fatal' },
    ]);
    const none = planned({ plan: { objective: 'See.', questions: [] } });
    expect(refusals(none, start)).toMatchObject([{ params: { place: 1 } }]);
  });

  test('no end without data or a reason, or without saying what differed', () => {
    const cycle = after([start]);
    expect(codes(refusals(cycle, { type: 'finish', on: '2020-10-20', asPlanned: false, data: [] }))).toEqual([
      'pdsa.difference-missing',
      'pdsa.data-missing',
    ]);
    const explained = {
      type: 'finish',
      on: '2020-10-20',
      asPlanned: true,
      noDataBecause: 'Schools closed.',
    } as const;
    expect(after([explained], cycle).state).toBe('studying');
  });

  test('no decision without study, and no study that leaves a question out', () => {
    const cycle = after([start, FINISH]);
    const act = { type: 'act', on: '2020-10-23', decision: 'adopt' };
    expect(codes(refusals(cycle, act))).toEqual(['pdsa.study-missing']);
    expect(refusals(cycle, { ...STUDY, results: [] })).toMatchObject([
      { code: 'pdsa.result-missing', params: { count: 0, expected: 1 } },
    ]);
  });

  test('to abandon needs a reason', () => {
    const cycle = after([start, FINISH, STUDY]);
    const act = { type: 'act', on: '2020-10-23', decision: 'abandon' };
    expect(codes(refusals(cycle, act))).toEqual(['pdsa.reason-missing']);
    expect(after([{ ...act, reason: 'Too slow.' } as CycleEvent], cycle).state).toBe('acted');
  });

  test('an end before the start names both days', () => {
    expect(refusals(after([start]), { ...FINISH, on: '2020-10-04' })).toMatchObject([
      {
        code: 'pdsa.event-before-previous',
        path: ['on'],
        params: { event: 'finish', day: '2020-10-04', previous: '2020-10-05' },
      },
    ]);
  });
});

test('predictions are frozen once the test has started; a note is always taken', () => {
  const revise = { type: 'revise', on: '2020-10-06', plan: PLAN.plan } as const;
  expect(codes(refusals(after([start]), revise))).toEqual(['pdsa.predictions-frozen']);
  expect(codes(refusals(after(WHOLE.slice(1)), { ...revise, on: '2020-11-01' }))).toEqual([
    'pdsa.event-not-allowed',
  ]);
  const noted = after([...WHOLE.slice(1), { type: 'note', on: '2020-12-01', text: 'The class has moved.' }]);
  expect(noted.notes).toEqual([{ on: '2020-12-01', text: 'The class has moved.' }]);
  expect(noted.plan).toEqual(PLAN.plan);
});

test('a revision before the start replaces the plan and keeps the rest', () => {
  const plan = { objective: 'Try two classes.', questions: [{ question: 'Both?', prediction: 'Both.' }] };
  const cycle = after([{ type: 'revise', on: '2020-10-02', plan, scale: 'oneGrade' }]);
  expect(cycle).toMatchObject({ plan, scale: 'oneGrade', measureId: 'screened', state: 'planned' });
});

test('an event that cannot happen lists those that can', () => {
  expect(refusals(planned(), FINISH)).toMatchObject([
    { params: { event: 'finish', from: 'planned', choices: 'revise, start, cancel, note' } },
  ]);
});

test('a test of more than 60 days is a warning, an implementation of 61 days is not', () => {
  const finish = (on: string) => ({ ...FINISH, on });
  const days = (cycle: PdsaCycle, on: string) =>
    codes(advanceCycle(after([start], cycle), finish(on)).findings);
  expect(days(planned(), '2020-12-04')).toEqual([]);
  expect(days(planned(), '2020-12-05')).toEqual(['pdsa.test-too-long']);
  expect(days(planned({ purpose: 'implementChange' }), '2020-12-05')).toEqual([]);
});

test.each([
  [null, ['form.kind-wrong']],
  [{ on: '2020-10-02' }, ['form.missing']],
  [{ type: 'toString', on: '2020-10-02' }, ['form.choice-unknown']],
  [{ type: 'start' }, ['form.missing']],
  [{ type: 'start', on: '2020-02-30' }, ['core.date-unreadable']],
  [{ type: 'cancel', on: '2020-10-02', reason: 7 }, ['form.kind-wrong']],
  [{ type: 'act', on: '2020-10-02', decision: 'keep' }, ['form.choice-unknown']],
  [{ type: 'note', on: '2020-10-02', text: 'a'.repeat(2001) }, ['form.text-too-long']],
])('an ill-shaped event %j is refused by name', (event, expected) => {
  expect(codes(refusals(planned(), event))).toEqual(expected);
});

test('an unknown key is a warning and is not read', () => {
  const outcome = advanceCycle(planned(), { ...start, ond: 1 } as CycleEvent);
  expect(codes(outcome.findings)).toEqual(['form.key-misspelled']);
  expect(outcome.ok && outcome.value.events.at(-1)).toEqual(start);
});

test('no plan ends before it is made', () => {
  expect(planCycle({ ...PLAN, plannedEnd: '2020-09-30' })).toMatchObject({
    ok: false,
    findings: [{ code: 'pdsa.planned-end-before-plan', path: ['plannedEnd'], severity: 'fatal' }],
  });
  expect(planCycle({ ...PLAN, plannedEnd: '2020-10-01' }).ok).toBe(true);
});

test('a cycle begins with a plan, and with no other event', () => {
  expect(codes(planCycle(start as never).findings)).toEqual(['pdsa.first-event-not-plan']);
  expect(codes(replayCycle([]).findings)).toEqual(['form.list-too-short']);
  expect(codes(planCycle({ ...PLAN, id: 'two words', number: 0 }).findings)).toEqual([
    'form.id-unreadable',
    'form.number-out-of-range',
  ]);
});

test('what is no cycle, or no list of events, is said to be none', () => {
  const note = { type: 'note', on: '2020-10-02', text: 'Seen.' } as const;
  for (const cycle of [null, {}, [], 'cycle', { ...planned(), state: 'bogus' }, { ...planned(), plan: null }])
    expect(codes(advanceCycle(cycle as unknown as PdsaCycle, note).findings)).toEqual(['form.kind-wrong']);
  expect(replayCycle(null as unknown as CycleEvent[])).toMatchObject({ ok: false });
});
