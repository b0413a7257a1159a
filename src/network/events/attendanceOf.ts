import { mayBe, mustBe } from '../../core/given/mustBe.js';
import { isLoose } from '../../core/isLoose.js';
import { districtOf } from '../../core/orgCode.js';
import { percentOf } from '../../core/ratio.js';
import { textOf } from '../../core/textOf.js';
import { ATTENDANCE, EVENTS } from './eventKinds.js';
import { type Attendance, EVENT_KINDS, type EventKind, type NetworkEvent } from './networkEvent.js';

/** How a district took part in the events so far. */
export interface AttendanceSummary {
  /** Events held for the district up to today. */
  readonly held: number;
  readonly attended: number;
  readonly missed: number;
  /** Held, but nobody wrote down who came; told apart from missed. */
  readonly unrecorded: number;
  /** Attended of attended and missed, to one decimal; `null` where nothing is recorded. */
  readonly percent: number | null;
}

/**
 * Sums up how a district took part in events up to a day.
 *
 * An event counts where it is for all or names the district. A school's people count for its district. Where
 * two records speak of one event, one person present is enough.
 *
 * @param kinds - the kinds of event to look at; all where left out
 * @example
 * attendanceOf('00240000', INFORMATION_SESSIONS, [{ event: 'information-2020-06-01', organization: '00240000', people: 2 }], '2020-06-01')
 * // => { held: 2, attended: 1, missed: 0, unrecorded: 1, percent: 100 }
 */
export function attendanceOf(
  district: string,
  events: readonly NetworkEvent[],
  attendance: readonly Attendance[],
  today: string,
  kinds?: readonly EventKind[],
): AttendanceSummary {
  mustBe('text', district, 'attendanceOf', 'district');
  mustBe(EVENTS, events, 'attendanceOf', 'events');
  mustBe(ATTENDANCE, attendance, 'attendanceOf', 'attendance');
  mustBe('date', today, 'attendanceOf', 'today');
  mayBe({ listOf: { oneOf: Object.keys(EVENT_KINDS) } }, kinds, 'attendanceOf', 'kinds');
  const people = new Map<string, number>();
  for (const record of attendance) {
    if (!isLoose(record) || districtOf(textOf(record.organization)) !== district) continue;
    people.set(record.event, Math.max(record.people, people.get(record.event) ?? 0));
  }
  const held = events
    .filter(isLoose)
    .filter(
      ({ kind, on, organizations }) =>
        on <= today &&
        (!kinds || kinds.includes(kind)) &&
        (!organizations || organizations.includes(district)),
    );
  const attended = held.filter(({ id }) => (people.get(id) ?? 0) > 0).length;
  const missed = held.filter(({ id }) => people.get(id) === 0).length;
  return {
    held: held.length,
    attended,
    missed,
    unrecorded: held.length - attended - missed,
    percent: percentOf(attended, attended + missed),
  };
}
