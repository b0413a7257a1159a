import { clockIn } from './clockIn.js';
import type { MeetingColumn } from './meetingHeader.js';
import { minutesIn } from './minutesIn.js';

/** Somebody who came. */
export interface Person {
  readonly name: string;
  /** In small letters; empty where the list has none. */
  readonly email: string;
  /** Of all the times that somebody joined; `null` where none of them can be read. */
  readonly minutes: number | null;
  /** Whether a time is longer than from joining to leaving. */
  readonly isLonger: boolean;
}

type Cells = Readonly<Partial<Record<MeetingColumn, string>>>;

/**
 * Makes persons of the rows of a list: those of one address, or without an address of one name, are one person. Where a row has no
 * minutes, they are those from joining to leaving. A time that stands there twice, or of which a part does, counts once.
 *
 * What stands below the list, such as its activities minute by minute, begins with a numbered title and is not read.
 */
export function personsIn(rows: readonly Cells[]): Person[] {
  const persons = new Map<string, { name: string; email: string; stays: Map<string, Stay> }>();
  for (const cells of rows) {
    const { name = '', email: address = '' } = cells;
    if (Object.keys(cells).length === 1 && TITLE.test(name)) break;
    const email = address.trim().toLowerCase();
    const key = email || name.trim().toLowerCase();
    if (key === '') continue;
    const person = persons.get(key) ?? { name, email, stays: new Map() };
    const { join = '', leave = '', minutes = '' } = cells;
    // Without the time of joining two rows may be two stays of one length.
    const stay = join.trim() === '' ? String(person.stays.size) : JSON.stringify([join, leave, minutes]);
    person.stays.set(stay, stayOf(cells));
    persons.set(key, { ...person, name: person.name || name });
  }
  return [...persons.values()].map(({ name, email, stays }) => ({
    name,
    email,
    minutes: minutesOf([...stays.values()]),
    isLonger: [...stays.values()].some(isLonger),
  }));
}

const TITLE = /^\d+\. /;

/** One time that somebody was there. */
interface Stay {
  readonly minutes: number | null;
  readonly from: number | null;
  readonly to: number | null;
}

function stayOf({ join, leave, minutes }: Cells): Stay {
  const [from, to] = [clockIn(join), clockIn(leave)];
  const isSpan = from !== null && to !== null && from.hasDay === to.hasDay && to.at >= from.at;
  const span = isSpan ? { from: from.at, to: to.at } : { from: null, to: null };
  if (minutes !== undefined) return { ...span, minutes: minutesIn(minutes) };
  return { ...span, minutes: isSpan ? Math.floor(to.at - from.at) : null };
}

/** Tools round minutes up or down. */
function isLonger({ minutes, from, to }: Stay): boolean {
  return minutes !== null && from !== null && to !== null && minutes > to - from + 1;
}

function minutesOf(stays: readonly Stay[]): number | null {
  const known = stays.flatMap(({ minutes }) => (minutes === null ? [] : [minutes]));
  if (known.length === 0) return null;
  const sum = known.reduce((all, minutes) => all + minutes, 0);
  const shared = sharedMinutes(stays);
  return Math.max(0, Math.floor(sum - shared));
}

/** The minutes that a stay has in common with those before it, as of somebody with two devices. */
function sharedMinutes(stays: readonly Stay[]): number {
  const sorted = stays
    .flatMap(({ from, to, minutes }) =>
      from === null || to === null || minutes === null ? [] : [{ from, to }],
    )
    .sort((a, b) => a.from - b.from);
  let end = Number.NEGATIVE_INFINITY;
  let shared = 0;
  for (const { from, to } of sorted) {
    shared += Math.max(0, Math.min(end, to) - from);
    end = Math.max(end, to);
  }
  return shared;
}
