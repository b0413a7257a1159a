import { describe, expect, test } from 'vitest';
import {
  attendanceOf,
  COHORTS,
  type Cohort,
  checkAttendance,
  INFORMATION_SESSIONS,
  type NetworkEvent,
  upcomingEvents,
} from '../../../src/network/index.js';

const ORG = '00240000';
const id = (day: string) => `information-2020-${day}`;
const came = (day: string, people: number, organization = ORG) => ({ event: id(day), organization, people });

test('holds the information sessions of thirty minutes, six of 2020 and three of 2021', () => {
  expect(INFORMATION_SESSIONS.map(({ on }) => on)).toEqual([
    '2020-05-29',
    '2020-06-01',
    '2020-06-03',
    '2020-06-04',
    '2020-06-15',
    '2020-06-17',
    '2021-05-11',
    '2021-05-14',
    '2021-05-20',
  ]);
  expect(INFORMATION_SESSIONS.every(({ minutes }) => minutes === 30)).toBe(true);
  expect(INFORMATION_SESSIONS.every((session) => session.id === `information-${session.on}`)).toBe(true);
});

test('tells attended, missed and unrecorded apart, up to today', () => {
  const attendance = [came('05-29', 2), came('06-01', 0), came('06-15', 3), came('06-03', 1, '00480000')];
  expect(attendanceOf(ORG, INFORMATION_SESSIONS, attendance, { asOf: '2020-06-04' })).toEqual({
    held: 4,
    attended: 1,
    missed: 1,
    unrecorded: 2,
    percent: 50,
  });
  expect(attendanceOf(ORG, INFORMATION_SESSIONS, [], { asOf: '2020-05-28' })).toEqual({
    held: 0,
    attended: 0,
    missed: 0,
    unrecorded: 0,
    percent: null,
  });
});

test('counts the people of a school for its district, and one present is enough', () => {
  const attendance = [came('05-29', 0), came('05-29', 1, '00240505'), came('05-29', 0)];
  expect(attendanceOf(ORG, INFORMATION_SESSIONS, attendance, { asOf: '2020-05-29' })).toMatchObject({
    attended: 1,
    missed: 0,
  });
});

test('looks only at the kinds that are asked for', () => {
  expect(attendanceOf(ORG, INFORMATION_SESSIONS, [], { asOf: '2020-12-31', kinds: ['convening'] }).held).toBe(
    0,
  );
  expect(
    attendanceOf(ORG, INFORMATION_SESSIONS, [], { asOf: '2020-12-31', kinds: ['informationSession'] }).held,
  ).toBe(6);
});

test('finds unknown events, repetitions, damaged codes and events for others, each at its record', () => {
  const events: NetworkEvent[] = [
    ...INFORMATION_SESSIONS,
    { ...INFORMATION_SESSIONS[0], id: 'coaching-1', kind: 'coaching', organizations: ['00480000'] },
  ];
  const findings = checkAttendance(
    [
      came('05-29', 2),
      came('05-29', 3),
      came('05-30', 1),
      came('06-01', 1, '240000'),
      { event: 'coaching-1', organization: '00240505', people: 1 },
    ],
    events,
  );
  expect(findings.map(({ code, path }) => `${code} ${path.join('.')}`)).toEqual([
    'network.attendance-repeated 1.event',
    'network.event-unknown 2.event',
    'core.code-lost-zeros 3.organization',
    'network.attendance-uninvited 4.event',
  ]);
});

test('people are counted in whole numbers; an entry that is not a record is said to be none', () => {
  const findings = checkAttendance(
    [
      came('05-29', -1),
      came('06-01', '2' as never),
      came('06-03', 1.5),
      came('06-04', 0),
      null as never,
      { event: { toString: 1 } as never, organization: '00240000', people: 1 },
    ],
    [null as never, ...INFORMATION_SESSIONS],
  );
  expect(findings.map(({ code, path }) => `${code} ${path.join('.')}`)).toEqual([
    'form.number-out-of-range 0.people',
    'form.kind-wrong 1.people',
    'form.decimals-too-many 2.people',
    'form.kind-wrong 4',
    'form.kind-wrong 5.event',
  ]);
});

describe('with a cohort', () => {
  const cohort: Cohort = {
    ...COHORTS['ma-coiin-2020-21'],
    districts: ['00480000', { code: ORG, to: '2021-01-15' }],
  };
  const call = (id: string, on: string, more: Partial<NetworkEvent> = {}): NetworkEvent => ({
    id,
    on,
    cohort: cohort.id,
    kind: 'call',
    title: 'Network call',
    mode: 'virtual',
    ...more,
  });
  const events = [
    call('fall', '2020-11-10'),
    call('winter', '2021-01-16'),
    call('last', '2021-01-20', { organizations: [ORG] }),
    call('other', '2020-11-10', { cohort: 'ma-coiin-2021-22' }),
    call('soon', 'in May'),
  ];

  test('only its events count, and only while the district takes part, or is named', () => {
    const came = [{ event: 'fall', organization: '00240505', people: 2 }];
    expect(attendanceOf(ORG, events, came, { asOf: '2021-06-30', cohort })).toMatchObject({
      held: 2,
      attended: 1,
      unrecorded: 1,
    });
    expect(attendanceOf('00480000', events, [], { asOf: '2021-06-30', cohort }).held).toBe(2);
    expect(attendanceOf(ORG, events, came, { asOf: '2021-06-30' }).held).toBe(4);
  });

  test('information sessions come before anybody takes part', () => {
    expect(attendanceOf('00010000', INFORMATION_SESSIONS, [], { asOf: '2021-06-30', cohort }).held).toBe(6);
  });

  test('who came after leaving, or never took part, is asked about', () => {
    const came = (event: string, organization = ORG) => ({ event, organization, people: 1 });
    const records = [came('fall'), came('winter'), came('last'), came('fall', '00010000'), came('other')];
    const found = (context?: { cohort: Cohort }) =>
      checkAttendance(records, events, context).map(({ code, path }) => `${code} ${path[0]}`);
    expect(found({ cohort })).toEqual(['network.attendance-uninvited 1', 'network.attendance-uninvited 3']);
    expect(found()).toEqual([]);
  });

  test('coming events are those of the cohort with a date that can be read', () => {
    const ids = (context: Parameters<typeof upcomingEvents>[1]) =>
      upcomingEvents(events, context).map(({ id }) => id);
    expect(ids({ asOf: '2020-10-01', cohort })).toEqual(['fall', 'winter', 'last']);
    expect(ids({ asOf: '2020-10-01' })).toEqual(['fall', 'other', 'winter', 'last']);
  });
});

test('lists what is still to come, soonest first, today included', () => {
  const shuffled = [...INFORMATION_SESSIONS].reverse();
  expect(
    upcomingEvents(shuffled, { asOf: '2020-06-15' })
      .map(({ on }) => on)
      .slice(0, 3),
  ).toEqual(['2020-06-15', '2020-06-17', '2021-05-11']);
  expect(upcomingEvents(shuffled, { asOf: '2021-05-21' })).toEqual([]);
});
