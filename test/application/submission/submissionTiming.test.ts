import fc from 'fast-check';
import { expect, test } from 'vitest';
import { submissionTiming } from '../../../src/application/index.js';
import { COHORTS, type Cohort } from '../../../src/network/index.js';

const cohort: Cohort = COHORTS['ma-coiin-2020-21'];
const dueOn = (day: string, timeZone = 'America/New_York'): Cohort => ({
  ...cohort,
  timeZone,
  application: { ...cohort.application!, dueOn: day },
});

test.each([
  ['2020-06-30T23:59:59-04:00', 0],
  ['2020-06-30T23:59:59.999-04:00', 0],
  ['2020-07-01T03:59:59Z', 0],
  ['2020-06-30T20:59:59-07:00', 0], // the same second on the west coast
  ['2020-07-01T04:59:59+01:00', 0],
  ['2020-07-01T00:00:00-04:00', 1],
  ['2020-07-01T04:00:00Z', 1],
  ['2020-07-01T00:00:59-04:00', 60],
  ['2020-06-30T23:59:59-05:00', 3600], // the wrong offset of winter is an hour late
])('%s is %i seconds late for 30 June 2020 in Massachusetts', (at, secondsLate) => {
  expect(submissionTiming(at, cohort)).toMatchObject({ secondsLate, late: secondsLate > 0 });
});

// Clocks go back at 2:00 on 1 November 2020 and forward at 2:00 on 14 March 2021; the day ends with the new offset.
test.each([
  ['2020-11-01', '2020-11-01T23:59:59-05:00', '2020-11-02T05:00:00Z'],
  ['2020-10-31', '2020-10-31T23:59:59-04:00', '2020-11-01T04:00:00Z'],
  ['2021-03-14', '2021-03-14T23:59:59-04:00', '2021-03-15T04:00:00Z'],
  ['2021-03-13', '2021-03-13T23:59:59-05:00', '2021-03-14T05:00:00Z'],
])('a deadline of %s ends at %s', (day, deadline, firstLate) => {
  const first = submissionTiming(firstLate, dueOn(day))!;
  const last = submissionTiming(new Date(Date.parse(firstLate) - 1000).toISOString(), dueOn(day))!;
  expect(first).toMatchObject({ late: true, secondsLate: 1, deadline });
  expect(last).toMatchObject({ late: false, secondsLate: 0, deadline, at: deadline });
});

test('shows the hour that clocks pass twice with the offset that tells it apart', () => {
  const at = (instant: string) => submissionTiming(instant, dueOn('2020-11-01'))!.at;
  expect(at('2020-11-01T05:30:00Z')).toBe('2020-11-01T01:30:00-04:00');
  expect(at('2020-11-01T06:30:00Z')).toBe('2020-11-01T01:30:00-05:00');
});

test('writes offsets of half hours and of the east', () => {
  expect(submissionTiming('2020-06-30T00:00:00Z', dueOn('2020-06-30', 'Asia/Kolkata'))!.at).toBe(
    '2020-06-30T05:30:00+05:30',
  );
  expect(submissionTiming('2020-06-30T00:00:00Z', dueOn('2020-06-30', 'UTC'))!.at).toBe(
    '2020-06-30T00:00:00+00:00',
  );
});

test('cannot judge a time without offset, or a cohort that takes no applications', () => {
  const { application: _, ...closed } = cohort;
  expect(submissionTiming('2020-06-30T12:00:00', cohort)).toBeNull();
  expect(submissionTiming('', cohort)).toBeNull();
  expect(submissionTiming('2020-06-30T12:00:00Z', closed)).toBeNull();
});

test('gives the same instant back, whatever the zone it is shown in', () => {
  const zones = fc.constantFrom('America/New_York', 'Pacific/Kiritimati', 'UTC', 'Australia/Lord_Howe');
  const instants = fc.date({ min: new Date('2019-01-01'), max: new Date('2022-01-01'), noInvalidDate: true });
  fc.assert(
    fc.property(zones, instants, (zone, instant) => {
      const second = new Date(Math.floor(instant.getTime() / 1000) * 1000);
      const { at } = submissionTiming(second.toISOString(), dueOn('2020-06-30', zone))!;
      expect(Date.parse(at)).toBe(second.getTime());
    }),
  );
});
