import { codesOf } from '../../core/codes/codesOf.js';
import type { OptionKind } from '../../core/given/kind.js';
import { mustBe } from '../../core/given/mustBe.js';
import { readOptions } from '../../core/given/readOptions.js';
import { isIsoDate } from '../../core/instant.js';
import { isLoose } from '../../core/isLoose.js';
import { percentOf } from '../../core/ratio.js';
import { textOf } from '../../core/textOf.js';
import type { OwnWord } from '../../form/fieldValue.js';
import type { Cohort } from '../cohorts/cohort.js';
import { COHORT } from '../cohorts/cohortKinds.js';
import type { Registry } from '../organizations/organization.js';
import { REGISTRY } from '../organizations/registryKinds.js';
import type { EventKind } from '../words/eventKinds.js';
import type { Attendance } from './attendance.js';
import { ATTENDANCE, EVENTS } from './eventKinds.js';
import { isForDistrict } from './isForDistrict.js';
import type { NetworkEvent } from './networkEvent.js';

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

/** Up to which day, and which events, an attendance is summed up. */
export interface AttendanceContext {
  /** A date; events after it do not count. */
  readonly asOf: string;
  /** Counts only events of this cohort, held while the district took part; left out, events of all cohorts count. */
  readonly cohort?: Cohort | undefined;
  /** Tells the districts of schools where the codes do not. */
  readonly registry?: Registry | undefined;
  /** The kinds of event to look at; all where left out. */
  readonly kinds?: readonly (EventKind | OwnWord)[] | undefined;
}

/** `AttendanceContext`. */
const ATTENDANCE_CONTEXT = {
  asOf: { required: 'date' },
  cohort: COHORT,
  registry: REGISTRY,
  kinds: { listOf: 'text' },
} as const satisfies Record<keyof AttendanceContext, OptionKind>;

/**
 * Sums up how a district took part in events up to a day.
 *
 * An event counts where it names the district, or where it is for all and the district takes part in the cohort on its
 * day; information sessions come before that and are for everybody. A school's people count for its district. Where two
 * records speak of one event, one person present is enough. An event without a date that can be read does not count.
 *
 * @example
 * attendanceOf('00240000', INFORMATION_SESSIONS, [{ event: 'information-2020-06-01', organization: '00240000', people: 2 }], { asOf: '2020-06-01' })
 * // => { held: 2, attended: 1, missed: 0, unrecorded: 1, percent: 100 }
 */
export function attendanceOf(
  district: string,
  events: readonly NetworkEvent[],
  attendance: readonly Attendance[],
  context: AttendanceContext,
): AttendanceSummary {
  mustBe('text', district, 'attendanceOf', 'district');
  mustBe(EVENTS, events, 'attendanceOf', 'events');
  mustBe(ATTENDANCE, attendance, 'attendanceOf', 'attendance');
  const { asOf, kinds, cohort, registry } = readOptions<AttendanceContext>(
    context,
    ATTENDANCE_CONTEXT,
    'attendanceOf',
  );
  const codes = codesOf({ cohort, registry });
  const people = new Map<string, number>();
  for (const record of attendance) {
    if (!isLoose(record)) continue;
    const organization = textOf(record.organization);
    if ((codes.districtOf(organization) ?? organization) !== district) continue;
    people.set(record.event, Math.max(record.people, people.get(record.event) ?? 0));
  }
  const held = events
    .filter(isLoose)
    .filter(
      (event) =>
        isIsoDate(event.on) &&
        event.on <= asOf &&
        (!kinds || kinds.includes(event.kind)) &&
        (!cohort || event.cohort === cohort.id) &&
        isForDistrict(event, district, cohort),
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
