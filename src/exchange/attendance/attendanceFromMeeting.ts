import type { Finding } from '../../core/finding.js';
import { numberFingerprints } from '../../core/fingerprint.js';
import type { Kind, OptionKind } from '../../core/given/kind.js';
import { mustBe } from '../../core/given/mustBe.js';
import { readOptions } from '../../core/given/readOptions.js';
import { type Outcome, refused } from '../../core/outcome.js';
import { findingOf, type Rule } from '../../core/rule.js';
import type { Attendance } from '../../network/events/attendance.js';
import { requiredColumnMissing } from '../csv/header/headerRules.js';
import { tableRows } from '../csv/table/tableRows.js';
import { SOURCE } from '../exchangeKinds.js';
import { fileNotText } from '../fileRules.js';
import { decodeText } from '../text/decodeText.js';
import { encodingOf } from '../text/encoding.js';
import { encodeUtf8 } from '../text/utf8.js';
import { attendeesAmbiguous, attendeesUnplaced, attendeeTimeUnreadable } from './attendanceRules.js';
import { meetingHeader } from './meetingHeader.js';
import { type Person, personsIn } from './personsIn.js';

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

const DISTRICTS: Kind = {
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
  districts: { required: DISTRICTS },
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
  const text = decodeText(source);
  if (text === null) {
    return stopped(fileNotText, { kind: encodingOf(source as Uint8Array).instead ?? 'binary data' });
  }
  const bytes = encodeUtf8(text);
  const header = meetingHeader(bytes);
  if (!header) return stopped(requiredColumnMissing, { column: 'name', nearest: 'none' });
  const hasMinutes = header.columns.includes('minutes');
  const persons = personsIn(tableRows(bytes, header, undefined).map(({ cells }) => cells));
  const here = persons.filter(({ minutes }) => minutes === null || minutes >= leastMinutes);
  const placed = here.map((person) => ({ person, of: districtsOf(person, districts) }));
  const unplaced = placed.filter(({ of }) => of.length === 0).length;
  const ambiguous = placed.filter(({ of }) => of.length > 1).length;
  const untimed = leastMinutes > 0 ? here.filter(({ minutes }) => minutes === null || !hasMinutes).length : 0;
  const isWhole = unplaced + ambiguous === 0;
  const codes = [...new Set(districts.map(({ organization }) => organization))];
  const value = codes.flatMap((organization): Attendance[] => {
    const people = placed.filter(({ of }) => of.length === 1 && of[0] === organization).length;
    return people > 0 || isWhole ? [{ form: 'attendance@1', event, organization, people }] : [];
  });
  const noted = (rule: Rule, count: number) =>
    count > 0 ? [findingOf(rule, { params: { count }, path: [] })] : [];
  const findings = [
    ...noted(attendeesUnplaced, unplaced),
    ...noted(attendeesAmbiguous, ambiguous),
    ...noted(attendeeTimeUnreadable, untimed),
  ];
  return { ok: true, value, findings: numberFingerprints(findings) };
}

function stopped(rule: Rule, params: Finding['params']): Outcome<readonly Attendance[]> {
  return refused([findingOf(rule, { params, path: [] })]);
}

/** Gives the districts that a person may be of: by the address where that tells, else by the name. */
function districtsOf({ email, name }: Person, districts: readonly MeetingDistrict[]): string[] {
  const domain = email.slice(email.lastIndexOf('@') + 1);
  const isBelow = (of: string) => domain === of || domain.endsWith(`.${of}`);
  const codesOf = (isOf: (district: MeetingDistrict) => boolean | undefined) => [
    ...new Set(districts.filter(isOf).map(({ organization }) => organization)),
  ];
  const byAddress = email.includes('@')
    ? codesOf(({ domains }) => domains?.some((one) => isBelow(one.trim().toLowerCase().replace(/^@/, ''))))
    : [];
  if (byAddress.length > 0) return byAddress;
  const words = ` ${wordsIn(name)} `;
  return codesOf(({ words: own }) =>
    own?.some((one) => wordsIn(one) !== '' && words.includes(` ${wordsIn(one)} `)),
  );
}

/** Letters and digits in words with one blank between them. */
function wordsIn(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
