import type { Finding } from '../../core/finding.js';
import { numberFingerprints } from '../../core/fingerprint.js';
import { type Outcome, refused } from '../../core/outcome.js';
import { findingOf, type Rule } from '../../core/rule.js';
import type { Attendance } from '../../network/events/attendance.js';
import { requiredColumnMissing } from '../csv/header/headerRules.js';
import { tableRows } from '../csv/table/tableRows.js';
import { fileNotText } from '../fileRules.js';
import { decodeText } from '../text/decodeText.js';
import { encodingOf } from '../text/encoding.js';
import { encodeUtf8 } from '../text/utf8.js';
import type { MeetingDistrict, MeetingOptions } from './attendanceFromMeeting.js';
import {
  attendeesAmbiguous,
  attendeesUnplaced,
  attendeeTimeLonger,
  attendeeTimeUnreadable,
} from './attendanceRules.js';
import { meetingHeader } from './meetingHeader.js';
import { type Person, personsIn } from './personsIn.js';

/** A list of who came, counted. */
export interface CountedMeeting {
  readonly outcome: Outcome<readonly Attendance[]>;
  /** The line of the headings. */
  readonly line: number;
  /** How many people are in the list, and how many of them were counted for a district. */
  readonly people: number;
  readonly placed: number;
}

/** Counts who came by district, under options that were read. */
export function countMeeting(
  source: string | Uint8Array,
  { event, districts, leastMinutes = 0 }: MeetingOptions,
): CountedMeeting {
  const text = decodeText(source);
  if (text === null) {
    return stopped(fileNotText, { kind: encodingOf(source as Uint8Array).instead ?? 'binary data' });
  }
  const bytes = encodeUtf8(text);
  const header = meetingHeader(bytes);
  if (!header) return stopped(requiredColumnMissing, { column: 'name', nearest: 'none' });
  const persons = personsIn(tableRows(bytes, header, undefined).map(({ cells }) => cells));
  const here = persons.filter(({ minutes }) => minutes === null || minutes >= leastMinutes);
  const placed = here.map((person) => ({ person, of: districtsOf(person, districts) }));
  const unplaced = placed.filter(({ of }) => of.length === 0).length;
  const ambiguous = placed.filter(({ of }) => of.length > 1).length;
  const untimed = leastMinutes > 0 ? here.filter(({ minutes }) => minutes === null).length : 0;
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
    ...noted(attendeeTimeLonger, persons.filter(({ isLonger }) => isLonger).length),
  ];
  return {
    outcome: { ok: true, value, findings: numberFingerprints(findings) },
    line: header.line,
    people: persons.length,
    placed: here.length - unplaced - ambiguous,
  };
}

function stopped(rule: Rule, params: Finding['params']): CountedMeeting {
  return { outcome: refused([findingOf(rule, { params, path: [] })]), line: 1, people: 0, placed: 0 };
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
