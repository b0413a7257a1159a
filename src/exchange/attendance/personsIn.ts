import type { MeetingColumn } from './meetingHeader.js';
import { minutesIn } from './minutesIn.js';

/** Somebody who came. */
export interface Person {
  readonly name: string;
  /** In small letters; empty where the list has none. */
  readonly email: string;
  /** Of all the times that somebody joined; `null` where none of them can be read. */
  readonly minutes: number | null;
}

type Cells = Readonly<Partial<Record<MeetingColumn, string>>>;

/**
 * Makes persons of the rows of a list: those of one address, or without an address of one name, are one person.
 *
 * What stands below the list, such as its activities minute by minute, begins with a numbered title and is not read.
 */
export function personsIn(rows: readonly Cells[]): Person[] {
  const persons = new Map<string, Person>();
  for (const cells of rows) {
    const { name = '', email: address = '', minutes } = cells;
    if (Object.keys(cells).length === 1 && TITLE.test(name)) break;
    const email = address.trim().toLowerCase();
    const key = email || name.trim().toLowerCase();
    if (key === '') continue;
    const before = persons.get(key);
    const added = minutes === undefined ? null : minutesIn(minutes);
    persons.set(key, { name: before?.name || name, email, minutes: sum(before?.minutes ?? null, added) });
  }
  return [...persons.values()];
}

const TITLE = /^\d+\. /;

function sum(a: number | null, b: number | null): number | null {
  return a === null ? b : b === null ? a : a + b;
}
