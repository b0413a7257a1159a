import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { minutesIn } from '../../../src/exchange/attendance/minutesIn.js';
import { attendanceFromMeeting } from '../../../src/exchange/index.js';
import { checkAttendance, parseAttendance } from '../../../src/network/index.js';

const districts = [
  { organization: '00240000', domains: ['belchertown.example'], words: ['Belchertown'] },
  { organization: '00480000', domains: ['@Burlington.example'], words: ['Burlington', 'BHS'] },
];
const read = (csv: string | Uint8Array, leastMinutes?: number) => {
  const outcome = attendanceFromMeeting(csv, {
    event: 'call-1',
    districts,
    ...(leastMinutes && { leastMinutes }),
  });
  return {
    people: outcome.ok
      ? Object.fromEntries(outcome.value.map((one) => [one.organization, one.people]))
      : null,
    found: outcome.findings.map(({ code, params }) => `${code} ${Object.values(params).join(' ')}`),
  };
};

describe('lists as meeting tools write them', () => {
  test('a participants report with a summary above it, and a person who joined twice', () => {
    const csv = [
      'Meeting ID,Topic,Start Time,End Time,User Email,Duration (Minutes),Participants',
      '123,Made-up call,10/06/2020 09:00:00 AM,10/06/2020 10:00:00 AM,host@state.example,60,4',
      '',
      'Name (Original Name),User Email,Join Time,Leave Time,Duration (Minutes),Guest',
      'Ada,ada@belchertown.example,09:00,09:05,5,Yes',
      'Ada,ADA@belchertown.example,09:10,10:00,50,Yes',
      'Bo,bo@mail.burlington.example,09:00,10:00,60,Yes',
      'BHS - Cy,,09:00,10:00,60,Yes',
      'Host,host@state.example,09:00,10:00,60,No',
    ].join('\n');
    expect(read(csv)).toEqual({
      people: { '00240000': 1, '00480000': 2 },
      found: ['exchange.attendees-unplaced 1'],
    });
  });

  test('a report in numbered sections, in UTF-16 with tabs', () => {
    const text = [
      '1. Summary',
      'Meeting title\tMade-up call',
      '',
      '2. Participants',
      'Name\tFirst Join\tLast Leave\tIn-Meeting Duration\tEmail\tParticipant ID (UPN)\tRole',
      'Ada (Belchertown)\t10/6/20, 9:00 AM\t10/6/20, 9:59 AM\t58m 12s\tada@belchertown.example\t\tAttendee',
      'Bo\t10/6/20, 9:00 AM\t10/6/20, 9:02 AM\t1m 50s\tbo@burlington.example\t\tAttendee',
      '',
      '3. In-Meeting Activities',
      'Name\tJoin Time\tLeave Time\tDuration\tEmail\tRole',
      'Somebody Else\t10/6/20, 9:00 AM\t10/6/20, 9:59 AM\t58m 12s\telse@state.example\tAttendee',
    ].join('\r\n');
    const bytes = new Uint8Array([0xff, 0xfe, ...[...text].flatMap((c) => [c.charCodeAt(0), 0])]);
    expect(read(bytes)).toEqual({ people: { '00240000': 1, '00480000': 1 }, found: [] });
    expect(read(bytes, 10)).toEqual({ people: { '00240000': 1, '00480000': 0 }, found: [] });
  });

  test('names alone are placed by whole words, and nobody is guessed', () => {
    const csv =
      'Name,Join time\nBelchertown Ada,9:00\nbelchertownish Bo,9:00\nBelchertown/Burlington Cy,9:00\n';
    expect(read(csv)).toEqual({
      people: { '00240000': 1 },
      found: ['exchange.attendees-unplaced 1', 'exchange.attendees-ambiguous 1'],
    });
  });

  test('minutes that cannot be read count as present, and are said', () => {
    expect(read('Name,Duration\nBHS Ada,long\nBHS Bo,9\nBHS Cy,10\n', 10)).toEqual({
      people: { '00240000': 0, '00480000': 2 },
      found: ['exchange.attendee-time-unreadable 1'],
    });
  });
});

describe('minutes', () => {
  const head = 'Name,Join Time,Leave Time';
  const at = (...rows: string[]) => read([head, ...rows].join('\n'), 30);
  const timed = (...rows: string[]) => read([`${head},Duration`, ...rows].join('\n'), 30);
  const none = { people: { '00240000': 0, '00480000': 0 }, found: [] };
  const one = { people: { '00240000': 0, '00480000': 1 }, found: [] };
  const unread = { ...one, found: ['exchange.attendee-time-unreadable 1'] };

  test('are those from joining to leaving where the list has none', () => {
    expect(at('BHS Ada,9:00 AM,9:30 AM')).toEqual(one);
    expect(at('BHS Ada,9:00 AM,9:29:59 AM')).toEqual(none);
    expect(at('BHS Ada,11:50 AM,12:20 PM')).toEqual(one);
    expect(at('BHS Ada,10/06/2020 11:50:00 PM,10/07/2020 12:20:00 AM')).toEqual(one);
    expect(at('BHS Ada,2020-10-06T09:00,2020-10-06T09:10')).toEqual(none);
    expect(timed('BHS Ada,09:00,09:10,')).toEqual(none);
    expect(at('BHS Ada,09:30,09:00')).toEqual(unread);
    expect(at('BHS Ada,soon,25:00')).toEqual(unread);
  });

  test('below zero cannot be read', () => {
    for (const text of ['-40', '-1h', '-0:40:00'])
      expect(timed(`BHS Ada,09:00,09:40,${text}`)).toEqual(unread);
  });

  test('that are more than from joining to leaving are told', () => {
    expect(timed('BHS Ada,09:00,09:40,41')).toEqual(one);
    expect(timed('BHS Ada,09:00,09:40,400')).toEqual({
      ...one,
      found: ['exchange.attendee-time-longer 1'],
    });
  });

  test('count once where a time stands there twice, or a part of it', () => {
    expect(timed('BHS Ada,09:00,09:20,20', 'BHS Ada,09:00,09:20,20')).toEqual(none);
    expect(at('BHS Ada,09:00,09:20', 'BHS Ada,09:05,09:25')).toEqual(none);
    expect(at('BHS Ada,09:00,09:20', 'BHS Ada,09:30,09:40')).toEqual(one);
    expect(read('Name,Join Time,Duration\nBHS Ada,09:00,20\nBHS Ada,09:00,20\n', 30)).toEqual(none);
    expect(read('Name,Duration\nBHS Ada,20\nBHS Ada,20\n', 30)).toEqual(one);
  });
});

test('gives records that the checks of attendance take, and no name', () => {
  const outcome = attendanceFromMeeting(
    'Name,Email\nAda Secret,ada@belchertown.example\nEve Secret,x@y.example\n',
    {
      event: 'call-1',
      districts,
    },
  );
  if (!outcome.ok) throw new Error('not read');
  expect(outcome.value.every((one) => parseAttendance(one).ok)).toBe(true);
  expect(checkAttendance(outcome.value, [{ id: 'call-1' } as never])).toEqual([]);
  expect(JSON.stringify(outcome)).not.toMatch(/secret|belchertown/i);
});

test('a list without names, or that is no text, is refused', () => {
  expect(read('date,count\n2020-10-06,4\n').people).toBe(null);
  expect(read(new Uint8Array([0x50, 0x4b, 3, 4, 0, 0, 0, 1])).people).toBe(null);
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      attendanceFromMeeting(bytes, { event: 'e', districts });
    }),
  );
});

test.each([
  ['42', 42],
  ['42.5', 42],
  ['1h 2m 3s', 62],
  ['1 hr 2 min', 62],
  ['45 min', 45],
  ['90s', 1],
  ['1:02:03', 62],
  ['', null],
  ['soon', null],
  ['9:00 AM', null],
])('%j is %s minutes', (text, minutes) => {
  expect(minutesIn(text)).toBe(minutes);
});
