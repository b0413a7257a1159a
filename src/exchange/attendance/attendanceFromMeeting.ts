import type { Kind, OptionKind } from '../../core/given/kind.js';
import { mustBe } from '../../core/given/mustBe.js';
import { readOptions } from '../../core/given/readOptions.js';
import type { Outcome } from '../../core/outcome.js';
import type { Attendance } from '../../network/events/attendance.js';
import { SOURCE } from '../exchangeKinds.js';
import { countMeeting } from './countMeeting.js';

/** By what the people of a district are known. */
export interface MeetingDistrict {
  /** The code of the district. */
  readonly organization: string;
  /** What stands behind the @ of its addresses; those below it count too. */
  readonly domains?: readonly string[] | undefined;
  /** Words that its people put into their names, such as the name of the district. Whole words; capitals do not matter. */
  readonly words?: readonly string[] | undefined;
}

/** How a list of who came is read. */
export interface MeetingOptions {
  /** The id of the event. */
  readonly event: string;
  /** The districts whose people are counted. */
  readonly districts: readonly MeetingDistrict[];
  /** How many minutes somebody must have been there; any time where left out. */
  readonly leastMinutes?: number | undefined;
}

/** A list of `MeetingDistrict`. */
export const MEETING_DISTRICTS: Kind = {
  listOf: {
    says: 'a district { organization, domains, words }',
    has: { organization: 'text' },
    mayHave: { domains: { listOf: 'text' }, words: { listOf: 'text' } },
  },
  says: 'a list of districts { organization, domains, words }',
};

/** `MeetingOptions`. */
const MEETING_OPTIONS = {
  event: { required: 'text' },
  districts: { required: MEETING_DISTRICTS },
  leastMinutes: 'number',
} as const satisfies Record<keyof MeetingOptions, OptionKind>;

/**
 * Counts who came to an event from the list that a meeting tool exports: a CSV file with names and join times, minutes or
 * addresses, below whatever summary. It gives one record of attendance a district, and keeps no name.
 *
 * Somebody who left and came back counts once, by address or else by name. A district of which nobody came has a record of
 * 0 people where everybody could be placed; else it has none, since the people who could not be placed may be its own.
 * Never throws on any bytes.
 *
 * @example
 * attendanceFromMeeting('Name,Email,Join time\nMade Up,made.up@xx.example,09:00\n', {
 *   event: 'call-1',
 *   districts: [{ organization: '00240000', domains: ['xx.example'] }],
 * }).value // => [{ form: 'attendance@1', event: 'call-1', organization: '00240000', people: 1 }]
 */
export function attendanceFromMeeting(
  source: string | Uint8Array,
  options: MeetingOptions,
): Outcome<readonly Attendance[]> {
  mustBe(SOURCE, source, 'attendanceFromMeeting', 'source');
  const {
    event,
    districts,
    leastMinutes = 0,
  } = readOptions<MeetingOptions>(options, MEETING_OPTIONS, 'attendanceFromMeeting');
  const { outcome } = countMeeting(source, { event, districts, leastMinutes });
  return outcome;
}
