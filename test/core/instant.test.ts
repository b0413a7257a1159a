import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  addDays,
  dateIn,
  daysBetween,
  endOfDay,
  instantToMilliseconds,
  isInstant,
  isIsoDate,
} from '../../src/core/index.js';

const endIn = (zone: string) => (date: string) => new Date(endOfDay(date, zone)).toISOString();

test('knows which dates exist', () => {
  expect(
    ['2020-02-29', '2021-02-29', '2020-02-30', '2020-13-01', '2020-1-1', '2020-10-01T00:00'].map(isIsoDate),
  ).toEqual([true, false, false, false, false, false]);
});

test.each([
  '2020-11-15T16:30:00-05:00',
  '2020-11-15T16:30Z',
  '2020-11-15T16:30:00.123456789+14:00',
  '2020-02-29T00:00:00Z',
])('takes %s for an instant', (text) => {
  expect(isInstant(text)).toBe(true);
});

test.each([
  '2020-11-15T16:30:00',
  '2020-11-15',
  '2020-11-15 16:30:00Z',
  '2020-11-15T24:00:00Z',
  '2020-11-15T16:60:00Z',
  '2020-11-15T16:30:60Z',
  '2021-02-29T00:00:00Z',
  '2020-11-15T16:30:00+15:00',
  '2020-11-15T16:30:00-0500',
  'yesterday',
  1605475800000,
  null,
])('does not take %j for an instant', (value) => {
  expect(isInstant(value)).toBe(false);
});

test('puts an instant on the line of time by its offset', () => {
  expect(instantToMilliseconds('1970-01-01T00:00:00Z')).toBe(0);
  expect(instantToMilliseconds('1969-12-31T19:00:01.5-05:00')).toBe(1500);
  expect(instantToMilliseconds('1970-01-01T00:00:00')).toBeNull();
});

test('ends a day in New York in winter, in summer, and on both days on which clocks change', () => {
  const end = endIn('America/New_York');
  expect(end('2020-12-15')).toBe('2020-12-16T04:59:59.999Z');
  expect(end('2020-07-15')).toBe('2020-07-16T03:59:59.999Z');
  // Clocks go back at 2 in the night of 1 November 2020 and forward in that of 14 March 2021.
  expect(['2020-10-31', '2020-11-01', '2021-03-13', '2021-03-14'].map(end)).toEqual([
    '2020-11-01T03:59:59.999Z',
    '2020-11-02T04:59:59.999Z',
    '2021-03-14T04:59:59.999Z',
    '2021-03-15T03:59:59.999Z',
  ]);
});

test('ends a day where there is no midnight after it', () => {
  // In São Paulo clocks went from 23:59:59 on 3 November 2018 to 1:00 on 4 November.
  expect(endIn('America/Sao_Paulo')('2018-11-03')).toBe('2018-11-04T02:59:59.999Z');
  expect(endIn('Pacific/Kiritimati')('2020-12-31')).toBe('2020-12-31T09:59:59.999Z');
});

test('ends a day at the first of two midnights', () => {
  // In Amman clocks went back from 1:00 to midnight on 27 October 2017; in Asuncion from midnight to 23:00 on 24 March 2018.
  expect(endIn('Asia/Amman')('2017-10-26')).toBe('2017-10-26T20:59:59.999Z');
  expect(endIn('America/Asuncion')('2018-03-24')).toBe('2018-03-25T03:59:59.999Z');
});

test('refuses what is no date and no time zone with a sentence', () => {
  expect(() => endOfDay('x', 'UTC')).toThrow('endOfDay takes a date');
  expect(() => endOfDay('2020-06-31', 'UTC')).toThrow(RangeError);
  expect(() => endOfDay('2020-06-30', 'Foo/Bar')).toThrow('The time zone must be an IANA name');
  expect(() => dateIn('2020-06-30T23:59:59Z', 'Foo/Bar')).toThrow('The time zone must be an IANA name');
});

test('gives the date that a clock in the zone shows', () => {
  expect(dateIn('2020-11-01T03:59:59Z', 'America/New_York')).toBe('2020-10-31');
  expect(dateIn('2020-11-01T04:00:00Z', 'America/New_York')).toBe('2020-11-01');
  expect(dateIn('2020-11-01T04:00', 'America/New_York')).toBeNull();
});

const day = fc.integer({ min: 0, max: 36_524 }).map((n) => addDays('2000-01-01', n));
const zone = fc.constantFrom(
  'UTC',
  'America/New_York',
  'America/Sao_Paulo',
  'America/Havana',
  'America/Asuncion',
  'Asia/Amman',
  'Asia/Beirut',
  'Asia/Kolkata',
  'Australia/Lord_Howe',
  'Pacific/Kiritimati',
  'Pacific/Apia',
);

test('a day ends in the last millisecond that still has its date', () => {
  fc.assert(
    fc.property(day, zone, (date, timeZone) => {
      // Samoa left 30 December 2011 out; a day that was not there has no end.
      fc.pre(!(timeZone === 'Pacific/Apia' && date >= '2011-12-29' && date <= '2011-12-30'));
      const shown = (at: number) => new Intl.DateTimeFormat('en-CA', { timeZone }).format(at);
      const end = endOfDay(date, timeZone);
      expect(shown(end)).toBe(date);
      expect(shown(end + 1)).toBe(addDays(date, 1));
      expect(dateIn(new Date(end).toISOString(), timeZone)).toBe(date);
    }),
    { numRuns: 300 },
  );
});

test('counts the days that it moves a date by', () => {
  expect(addDays('2020-02-28', 1)).toBe('2020-02-29');
  expect(addDays('2021-01-01', -1)).toBe('2020-12-31');
  expect(daysBetween('2020-11-18', '2020-11-15')).toBe(-3);
  fc.assert(
    fc.property(day, fc.integer({ min: -9999, max: 9999 }), (date, days) => {
      expect(daysBetween(date, addDays(date, days))).toBe(days);
    }),
  );
});
