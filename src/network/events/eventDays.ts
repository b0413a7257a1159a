import { compareText } from '../../core/compareText.js';
import { mustBe } from '../../core/given/mustBe.js';
import { addDays, isIsoDate } from '../../core/instant.js';
import { isLoose } from '../../core/isLoose.js';
import { textOf } from '../../core/textOf.js';
import { DAY, minutesOf } from './eventRule.js';
import type { NetworkEvent } from './networkEvent.js';

/** One day of an event, with its hours as far as they are known. */
export interface EventDay {
  readonly on: string;
  readonly startsAt: string | null;
  readonly endsAt: string | null;
  /** How long it takes on that day. */
  readonly minutes: number | null;
}

/** The days of a year: a mistaken last day must not make a day of each of thousands. */
export const MOST_DAYS = 366;

/**
 * Lists the days of an event in their order, each with its hours: those of the day, else those of the event.
 *
 * Without `days`, an event takes place on every day from `on` to `endsOn`, at most 366 of them; `checkEvents` refuses a longer
 * one. What is not a day is left out. Hours and minutes that go on past midnight give no length.
 *
 * @example
 * eventDays({
 *   id: 'fall', cohort: 'xx', kind: 'convening', title: 'Fall convening', mode: 'inPerson', on: '2026-10-06', startsAt: '09:00',
 *   days: [{ on: '2026-10-06', endsAt: '15:00' }, { on: '2026-10-07', endsAt: '12:00' }],
 * }).map(({ on, minutes }) => [on, minutes]) // => [['2026-10-06', 360], ['2026-10-07', 180]]
 */
export function eventDays(event: Partial<NetworkEvent>): EventDay[] {
  mustBe('object', event, 'eventDays', 'event');
  const { on, endsOn, days } = event;
  const own = (Array.isArray(days) ? days : []).filter((day) => isLoose(day) && isIsoDate(day.on));
  if (own.length > 0) {
    const all = own.map((day) =>
      dayOf(day.on, day.startsAt ?? event.startsAt, day.endsAt ?? event.endsAt, event),
    );
    return all.sort((a, b) => compareText(a.on, b.on) || compareText(a.startsAt ?? '', b.startsAt ?? ''));
  }
  if (!isIsoDate(on)) return [];
  const last = isIsoDate(endsOn) ? endsOn : on;
  const made = [dayOf(on, event.startsAt, event.endsAt, event)];
  for (let day: string = on; day < last && made.length < MOST_DAYS; ) {
    day = addDays(day, 1);
    made.push(dayOf(day, event.startsAt, event.endsAt, event));
  }
  return made;
}

function dayOf(
  on: string,
  start: string | null | undefined,
  end: string | null | undefined,
  { minutes }: Partial<NetworkEvent>,
): EventDay {
  const [from, to] = [minutesOf(start), minutesOf(end)];
  const [startsAt, endsAt] = [from === null ? null : textOf(start), to === null ? null : textOf(end)];
  if (from !== null && to !== null) return { on, startsAt, endsAt, minutes: to > from ? to - from : null };
  const length = typeof minutes === 'number' && minutes > 0 ? minutes : null;
  const until = (from ?? 0) + (length ?? 0);
  if (length === null || until > DAY) return { on, startsAt, endsAt, minutes: null };
  const isHour = from !== null && until < DAY;
  return { on, startsAt, endsAt: endsAt ?? (isHour ? hourOf(until) : null), minutes: length };
}

function hourOf(minutes: number): string {
  const two = (n: number) => String(n).padStart(2, '0');
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}
