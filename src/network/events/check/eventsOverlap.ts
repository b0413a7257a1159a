import { breachAt } from '../../../form/breaches.js';
import { eventDays } from '../eventDays.js';
import { type EventRule, minutesOf, type PlacedEvent } from '../eventRule.js';

/**
 * Two events of one cohort take place at the same time for the same districts.
 *
 * Judged hour by hour on each day, where both say when they begin and how long they take; one that ends as the other begins
 * does not overlap.
 */
export const eventsOverlap = {
  code: 'network.events-overlap',
  severity: 'confirm',
  message: 'Events {other} and {place} take place at the same time on {day} for the same districts.',
  howToFix: 'Correct the day or the hours of one, or name under "organizations" whom each is for.',
  params: { other: 'place', place: 'place', day: 'key' },
  basis: 'proposed',
  source: { id: 'project', at: 'c10' },
  check(events) {
    const days = new Map<string, Held[]>();
    for (const [place, { event, at, unread }] of events.entries()) {
      const { cohort } = event;
      // For whom an event is cannot be told where its districts cannot be read.
      if (!cohort || !event.on || unread.has('organizations')) continue;
      for (const { on: day, startsAt, minutes } of eventDays(event)) {
        const from = minutesOf(startsAt);
        if (from === null || minutes === null) continue;
        const key = `${cohort}|${day}`;
        days.set(key, [
          ...(days.get(key) ?? []),
          { event, at, unread, place, day, from, to: from + minutes },
        ]);
      }
    }
    const told = new Set<string>();
    return [...days.values()].flatMap((held) => {
      const sorted = [...held].sort((a, b) => a.from - b.from || a.place - b.place);
      return sorted.flatMap((one, i) => {
        const next = sorted.slice(i + 1).findIndex(({ from }) => from >= one.to);
        const during = sorted.slice(i + 1, next < 0 ? undefined : i + 1 + next);
        return during.flatMap((other) => {
          const [first, second] = one.place < other.place ? [one, other] : [other, one];
          const pair = `${first.place}|${second.place}`;
          if (one.place === other.place || !areForSame(one, other) || told.has(pair)) return [];
          told.add(pair);
          const params = { other: first.place + 1, place: second.place + 1, day: one.day };
          return [breachAt([...second.at, 'startsAt'], params)];
        });
      });
    });
  },
} as const satisfies EventRule;

/** An event on one of its days. */
interface Held extends PlacedEvent {
  readonly place: number;
  readonly day: string;
  readonly from: number;
  readonly to: number;
}

function areForSame({ event: a }: PlacedEvent, { event: b }: PlacedEvent): boolean {
  if (!a.organizations || !b.organizations) return true;
  const invited = [...b.organizations, b.host];
  return [...a.organizations, a.host].some((code) => code && invited.includes(code));
}
