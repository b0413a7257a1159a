import { expect, test } from 'vitest';
import { parseChoices } from '../../../src/form/index.js';
import {
  checkEvents,
  eventDays,
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
  expect(eventDays({ ...convening, days: null, endsOn: '9999-12-31' })).toHaveLength(60);
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
