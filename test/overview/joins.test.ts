import { describe, expect, test } from 'vitest';
import { type DistrictParts, districtYear } from '../../src/overview/index.js';
import { CONTEXT, DISTRICT, EVENTS, PARTS } from './sampleDistrict.js';

const yearOf = (parts: DistrictParts, context: object = {}) =>
  districtYear(parts, { ...CONTEXT, ...context });
const without = (changed: DistrictParts) => yearOf({ ...PARTS, ...changed });
const fact = (year: ReturnType<typeof yearOf>, id: string) => year.commitments.find((one) => one.id === id)!;
const told = (year: ReturnType<typeof yearOf>, code: string) =>
  year.doubts.filter((doubt) => doubt.code === code);

describe('a plan of another school year is not joined', () => {
  const { startsOn: _, endsOn: __, schoolYear: ___, ...bare } = PARTS.plan as Record<string, unknown>;
  const { plan: ____, ...log } = PARTS.log;

  test.each([
    [{ schoolYear: '2015-16', startsOn: '2020-10-01' }, '2015-16'],
    [{ startsOn: '2015-09-01', endsOn: '2016-06-30' }, '2015-16'],
    [{ startsOn: '2021-09-01' }, '2021-22'],
  ])('%j', (days, year) => {
    const other = without({ plan: { ...bare, ...days }, log });
    expect(told(other, 'overview.part-of-other-year')).toMatchObject([
      { path: ['plan', 0], params: { part: 'plan', year } },
    ]);
    expect([other.plan, fact(other, 'C5').status]).toEqual([null, 'unknown']);
  });

  test('nor is one that a log brings along', () => {
    const other = without({ plan: undefined, log: { ...log, plan: { ...bare, schoolYear: '2015-16' } } });
    expect(told(other, 'overview.part-of-other-year')).toMatchObject([{ path: ['log', 0, 'plan'] }]);
    expect([other.plan, fact(other, 'C5').status]).toEqual([null, 'unknown']);
    expect(other.cycles!.all.length).toBeGreaterThan(0);
  });

  test('one that covers the year is', () => {
    const plan = { ...bare, startsOn: '2019-09-01', endsOn: '2022-06-30' };
    expect(fact(without({ plan, log }), 'C5').status).toBe('met');
  });
});

test('steps of other years prove nothing; those shortly before and after the year do', () => {
  const step = (on: string) =>
    yearOf({ milestones: [{ organization: DISTRICT, step: 'timeProtected', on }] }, { asOf: '2023-01-10' });
  for (const on of ['1999-01-01', '2018-10-01', '2022-12-01']) {
    expect(told(step(on), 'overview.part-of-other-year')).toHaveLength(1);
    expect(fact(step(on), 'C10').status).toBe('unknown');
  }
  for (const on of ['2020-03-01', '2020-09-01', '2021-08-15']) expect(step(on).doubts).toEqual([]);
  expect(fact(step('2020-03-01'), 'C10').status).toBe('met');
});

describe('an application', () => {
  test.each([
    [{}, ['application', 0, 'applicant', 'organization']],
    [{ cohort: CONTEXT.cohort.id }, ['application', 0, 'applicant', 'organization']],
    [{ applicant: { organization: DISTRICT } }, ['application', 0, 'cohort']],
  ])('that does not say whose it is cannot be read: %j', (application, path) => {
    const year = without({ application });
    expect(told(year, 'overview.part-unreadable')).toMatchObject([
      { path, params: { rule: 'form.missing' } },
    ]);
    for (const id of ['C1', 'C11'])
      expect(fact(year, id)).toMatchObject({ status: 'unknown', facts: [{ missing: ['application'] }] });
  });

  test('that is a draft refuses nothing', () => {
    const draft = without({ application: { ...PARTS.application, state: 'draft', signOff: undefined } });
    expect(fact(draft, 'C11')).toMatchObject({ status: 'unknown', facts: [{ missing: ['application'] }] });
    const sent = without({ application: { ...PARTS.application, signOff: undefined } });
    expect(fact(sent, 'C11').status).toBe('notMet');
  });
});

test('the doubt of what cannot be read leads to the first reason', () => {
  const { schoolYear: _, ...profile } = PARTS.profile as Record<string, unknown>;
  expect(told(without({ profile }), 'overview.part-unreadable')).toMatchObject([
    { field: 'schoolYear', path: ['profile', 0, 'schoolYear'] },
  ]);
});

describe('records of completion that their events contradict are named and not joined', () => {
  const commitments = [
    { id: 'P1', label: 'Finish.', fulfilledBy: [{ fact: 'learningCompleted' }] },
    { id: 'P2', label: 'Come.', fulfilledBy: [{ fact: 'attended', events: ['coaching'] }] },
  ];
  const done = {
    organization: DISTRICT,
    event: 'coaching-1',
    kind: 'coaching',
    topic: 'Screening',
    people: 4,
    completed: 'yes',
    on: '2020-12-01',
  };
  const finished = (...attendance: object[]) => yearOf({ attendance }, { commitments });

  test.each([
    ['network.completion-before-event', { on: '2020-10-01' }, ['attendance', 0, 'on']],
    ['network.completion-kind-differs', { kind: 'convening' }, ['attendance', 0, 'kind']],
    ['network.completion-event-unknown', { event: 'coaching-9' }, ['attendance', 0, 'event']],
    [
      'overview.part-in-future',
      { event: 'closing', kind: 'convening', on: null },
      ['attendance', 0, 'event'],
    ],
    ['overview.part-in-future', { on: '2021-08-01' }, ['attendance', 0]],
    ['overview.part-of-other-year', { on: '1999-08-01' }, ['attendance', 0]],
  ])('%s', (code, change, path) => {
    const year = finished({ ...done, ...change });
    expect(year.doubts.map((doubt) => [doubt.code, doubt.path])).toEqual([[code, path]]);
    expect(year.commitments.map(({ status }) => status)).toEqual(['unknown', 'unknown']);
  });

  test('a repetition is told by its place in the part, and the first one holds', () => {
    const came = { event: 'spring-convening', organization: DISTRICT, people: 3 };
    const year = finished(came, done, done);
    expect(year.doubts).toMatchObject([
      {
        code: 'network.completion-repeated',
        path: ['attendance', 2, 'topic'],
        params: { other: 2, place: 3 },
      },
    ]);
    expect(year.commitments.map(({ status }) => status)).toEqual(['met', 'met']);
  });
});

describe('an empty list says that nothing was sent', () => {
  const NONE = {
    application: ['C1', 'C11'],
    assessments: ['C4'],
    submissions: ['C7'],
    plan: ['C5'],
    attendance: ['C2', 'C3', 'C9'],
    milestones: ['C10', 'C12'],
  };

  test.each(Object.entries(NONE))('%s', (part, ids) => {
    const { plan: _, ...log } = PARTS.log;
    const year = without({ log, [part]: [] });
    expect(year.missing).not.toContain(part);
    for (const id of ids) expect(`${id} ${fact(year, id).status}`).toBe(`${id} notMet`);
  });

  test('what is unknown says what is missing', () => {
    const none = Object.fromEntries(Object.keys(PARTS).map((part) => [part, []]));
    for (const parts of [none, {}, { attendance: [PARTS.attendance[0]] }])
      for (const events of [EVENTS, [], null])
        for (const { id, status, facts } of yearOf(parts, { events }).commitments)
          if (status === 'unknown')
            expect([id, facts.flatMap(({ missing }) => missing)]).not.toEqual([id, []]);
  });
});

test('what was never due is not still to come once the year has ended', () => {
  const events = EVENTS.filter(({ kind }) => kind !== 'coaching');
  const at = (asOf: string) => fact(yearOf(PARTS, { events, asOf }), 'C3');
  expect(at('2020-10-25').status).toBe('notYetDue');
  expect(at('2021-07-20')).toMatchObject({ status: 'unknown', facts: [{ missing: ['events'] }] });
});
