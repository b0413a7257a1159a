import { expect, test } from 'vitest';
import { parseChoices } from '../../../src/form/index.js';
import {
  COHORTS,
  checkEvents,
  eventDays,
  MA_REGISTRY,
  type NetworkEvent,
  parseEvent,
  upcomingEvents,
} from '../../../src/network/index.js';

const convening = {
  form: 'event@1',
  id: 'fall',
  cohort: 'xx-2026-27',
  kind: 'convening',
  title: 'Fall convening',
  mode: 'hybrid',
  place: 'Made-up Hall, 1 Example Street',
  on: '2026-10-06',
  endsOn: '2026-10-07',
  days: [
    { on: '2026-10-06', startsAt: '09:00', endsAt: '15:00' },
    { on: '2026-10-07', startsAt: '09:00', endsAt: '12:00' },
  ],
  language: 'English',
  interpretation: ['Spanish', 'Portuguese'],
  accessibility: ['captions', 'signLanguage', 'wheelchairAccess', 'largePrint'],
  roles: ['mentalHealthLead', 'familyMember'],
  respondBy: '2026-09-25',
} as const satisfies NetworkEvent;
const codes = (events: readonly object[]) =>
  checkEvents(events as readonly NetworkEvent[]).map(({ code, path }) => `${code} ${path.join('.')}`);

test('a convening of two days has hours on each', () => {
  expect(parseEvent(convening)).toEqual({ ok: true, value: convening, findings: [] });
  expect(eventDays(convening)).toEqual([
    { on: '2026-10-06', startsAt: '09:00', endsAt: '15:00', minutes: 360 },
    { on: '2026-10-07', startsAt: '09:00', endsAt: '12:00', minutes: 180 },
  ]);
});

test('days are put in order, and what is not a day is left out', () => {
  const days = [{ on: '2026-10-07' }, null, { on: '2026-02-30' }, { on: '2026-10-06', startsAt: '13:00' }];
  expect(eventDays({ ...convening, endsOn: null, days } as never).map(({ on }) => on)).toEqual([
    '2026-10-06',
    '2026-10-07',
  ]);
});

test('a mistaken last day does not make days without end', () => {
  expect(eventDays({ ...convening, days: null, endsOn: '9999-12-31' })).toHaveLength(366);
  expect(codes([{ ...convening, days: null, endsOn: '2036-10-06' }])).toEqual([
    'network.event-too-long 0.endsOn',
  ]);
  const year = { ...convening, days: null, endsOn: '2027-06-30' };
  expect(eventDays(year).at(-1)?.on).toBe('2027-06-30');
  expect(codes([year])).toEqual([]);
  expect(eventDays({ on: '9999-12-31', endsOn: '9999-12-31' })).toHaveLength(1);
});

test('two events overlap only where hours of the same day do', () => {
  const call = (on: string, startsAt: string) =>
    ({
      ...convening,
      id: 'call',
      kind: 'call',
      on,
      endsOn: null,
      days: null,
      startsAt,
      minutes: 60,
    }) as const;
  const overlap = 'network.events-overlap 1.startsAt';
  const without = { ...convening, respondBy: null };
  const found = (on: string, at: string) => codes([without, { ...call(on, at), respondBy: null }]);
  expect(found('2026-10-06', '14:30')).toEqual([overlap]);
  expect(found('2026-10-07', '11:59')).toEqual([overlap]);
  expect(found('2026-10-07', '12:00')).toEqual([]);
  expect(found('2026-10-08', '09:00')).toEqual([]);
});

test('it is still to come until its last day', () => {
  expect(upcomingEvents([convening], { asOf: '2026-10-07' })).toEqual([convening]);
  expect(upcomingEvents([convening], { asOf: '2026-10-08' })).toEqual([]);
});

test('a state adds words to what makes an event accessible', () => {
  const event = { ...convening, accessibility: ['captions', 'quietRoom'] };
  expect(codes([event])).toEqual(['form.choice-unknown 0.accessibility.1']);
  const choices = parseChoices({
    form: 'choices@1',
    id: 'xx',
    lists: { accessibility: [{ id: 'quietRoom', label: 'A quiet room' }] },
  });
  expect(choices.ok && parseEvent(event, { choices: choices.value }).ok).toBe(true);
});

test('an event ends on the day on which it begins, by its hours or by its minutes', () => {
  const at = (more: object) => ({ ...convening, endsOn: null, days: null, ...more });
  expect(codes([at({ minutes: 1441 })])).toEqual(['form.number-out-of-range 0.minutes']);
  expect(codes([at({ startsAt: '23:00', minutes: 60 })])).toEqual([]);
  expect(codes([at({ startsAt: '23:00', minutes: 61 })])).toEqual(['network.event-past-midnight 0.minutes']);
  expect(codes([at({ minutes: 90, days: [{ on: '2026-10-06', startsAt: '23:00' }] })])).toEqual([
    'network.event-past-midnight 0.days.0.startsAt',
  ]);
  expect(eventDays(at({ startsAt: '23:00', minutes: 61 }))[0]).toMatchObject({ endsAt: null, minutes: null });
});

test('every day of an event is in the year of its cohort', () => {
  const cohort = COHORTS['ma-coiin-2020-21'];
  const event = { ...convening, cohort: cohort.id, respondBy: null, on: '2021-06-29' };
  const of = (more: object) =>
    checkEvents([{ ...event, ...more }], { cohort }).map(({ code, path }) => `${code} ${path.join('.')}`);
  expect(of({ endsOn: '2021-06-30', days: null })).toEqual([]);
  expect(of({ endsOn: '2021-07-02', days: null })).toEqual(['network.event-outside-year 0.endsOn']);
  const days = [{ on: '2021-06-29' }, { on: '2021-07-01' }];
  expect(of({ endsOn: null, days })).toEqual(['network.event-outside-year 0.days.1.on']);
});

test('what cannot be read is not missing', () => {
  const registry = { '00240000': { ...MA_REGISTRY['00240000'], languages: ['Spanish'] } };
  const event = { ...convening, organizations: ['00240000'] };
  const of = (more: object) =>
    checkEvents([{ ...event, ...more }] as never, { registry }).map(({ code }) => code);
  expect(of({ interpretation: [] })).toEqual(['network.event-language-missing']);
  expect(of({ interpretation: 'Spanish' })).toEqual(['form.kind-wrong']);
  expect(of({ kind: 'peerExchange', host: 7 })).toEqual(['core.code-unreadable']);
});

test('hours and minutes are those of the clocks in the time zone of the cohort', () => {
  const cohort = COHORTS['ma-coiin-2020-21'];
  const event = { ...convening, cohort: cohort.id, respondBy: null, endsOn: null, days: null };
  const of = (more: object) =>
    checkEvents([{ ...event, ...more }], { cohort }).map(({ code, path }) => `${code} ${path.join('.')}`);
  const spring = { on: '2021-03-14' };
  expect(of({ ...spring, startsAt: '02:30' })).toEqual(['network.event-hour-skipped 0.startsAt']);
  const days = [{ ...spring, startsAt: '01:00', endsAt: '02:00' }];
  expect(of({ ...spring, days })).toEqual(['network.event-hour-skipped 0.days.0.endsAt']);
  expect(of({ on: '2021-03-13', startsAt: '02:30' })).toEqual([]);
  const night = { startsAt: '01:00', endsAt: '04:00' };
  expect(of({ ...night, ...spring, minutes: 120 })).toEqual([]);
  expect(of({ ...night, ...spring, minutes: 180 })).toEqual(['network.event-minutes-off 0.minutes']);
  expect(of({ ...night, on: '2020-11-01', minutes: 240 })).toEqual([]);
  expect(of({ ...night, on: '2021-03-15', minutes: 180 })).toEqual([]);
});
