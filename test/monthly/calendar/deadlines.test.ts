import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dueDate, dueInstant, isLate, lateness } from '../../../src/monthly/index.js';
import { COHORTS, type Cohort } from '../../../src/network/index.js';

const cohort: Cohort = COHORTS['ma-coiin-2020-21'];
const dueOn = (dueDay: number): Cohort => ({ ...cohort, dueDay });
const at = (submittedAt: string | null, month = '2020-10') => ({ month, submittedAt });

describe('the due day', () => {
  test('is the 15th of the next month, over the turn of the year too', () => {
    expect(dueDate(cohort, '2020-09')).toBe('2020-10-15');
    expect(dueDate(cohort, '2020-12')).toBe('2021-01-15');
  });

  test('is the last day of a month that is too short', () => {
    expect(dueDate(dueOn(31), '2021-01')).toBe('2021-02-28');
    expect(dueDate(dueOn(31), '2020-01')).toBe('2020-02-29');
    expect(dueDate(dueOn(31), '2021-03')).toBe('2021-04-30');
  });

  test.each([0, 32, 1.5, Number.NaN])('is no day %s', (day) => {
    expect(() => dueDate(dueOn(day), '2020-10')).toThrow(RangeError);
  });

  test.each(['Oct-20', '2020-13', ''])('belongs to a month, not to "%s"', (month) => {
    expect(() => dueDate(cohort, month)).toThrow(RangeError);
  });
});

describe('the due instant is the end of the due day where the cohort is', () => {
  test.each([
    // Winter: five hours behind UTC. Summer: four.
    ['2020-12', '2021-01-16T04:59:59.999Z'],
    ['2021-05', '2021-06-16T03:59:59.999Z'],
  ])('%s', (month, instant) => {
    expect(dueInstant(cohort, month)).toBe(instant);
  });

  test('on the days on which clocks change', () => {
    // 14 March 2021 has 23 hours, 1 November 2020 has 25.
    expect(dueInstant(dueOn(14), '2021-02')).toBe('2021-03-15T03:59:59.999Z');
    expect(dueInstant(dueOn(13), '2021-02')).toBe('2021-03-14T04:59:59.999Z');
    expect(dueInstant(dueOn(1), '2020-10')).toBe('2020-11-02T04:59:59.999Z');
    expect(dueInstant(dueOn(31), '2020-09')).toBe('2020-11-01T03:59:59.999Z');
  });
});

describe('lateness', () => {
  test('is 0 to the last millisecond of the due day, and 1 from the next on', () => {
    expect(lateness(at('2020-11-15T23:59:59.999-05:00'), cohort)).toBe(0);
    expect(lateness(at('2020-11-16T00:00:00.000-05:00'), cohort)).toBe(1);
    expect(lateness(at('2020-11-16T04:59:59.999Z'), cohort)).toBe(0);
    expect(lateness(at('2020-11-16T05:00:00Z'), cohort)).toBe(1);
  });

  test('does not depend on the offset in which the instant is written', () => {
    expect(lateness(at('2020-11-15T21:00:00-08:00'), cohort)).toBe(1);
    expect(lateness(at('2020-11-16T06:00:00+02:00'), cohort)).toBe(0);
  });

  test('counts days across a change of clocks', () => {
    const early = dueOn(13);
    expect(lateness(at('2021-03-14T23:30:00-04:00', '2021-02'), early)).toBe(1);
    expect(lateness(at('2021-03-15T00:30:00-04:00', '2021-02'), early)).toBe(2);
    // 01:30 comes twice on 1 November 2020; both are one day after 31 October.
    const october = dueOn(31);
    expect(lateness(at('2020-11-01T01:30:00-04:00', '2020-09'), october)).toBe(1);
    expect(lateness(at('2020-11-01T01:30:00-05:00', '2020-09'), october)).toBe(1);
  });

  test('of something early is 0', () => {
    expect(lateness(at('2020-11-01T08:00:00-05:00'), cohort)).toBe(0);
  });

  test.each([null, '', '2020-11-15', '2020-11-15T10:00:00', 'yesterday'])(
    'cannot be told from %s',
    (instant) => {
      expect(lateness(at(instant), cohort)).toBeNull();
      expect(isLate(at(instant), cohort)).toBe(false);
    },
  );

  test('cannot be told for a month that is none', () => {
    expect(lateness(at('2020-11-15T10:00:00Z', 'Oct-20'), cohort)).toBeNull();
  });

  test('is above 0 exactly after the due instant', () => {
    const minutes = fc.integer({ min: -200_000, max: 200_000 });
    const months = fc.constantFrom('2020-09', '2020-10', '2021-02', '2021-06');
    const zones = fc.constantFrom('America/New_York', 'UTC', 'Pacific/Kiritimati', 'Pacific/Honolulu');
    fc.assert(
      fc.property(
        minutes,
        months,
        zones,
        fc.integer({ min: 1, max: 31 }),
        (offset, month, timeZone, dueDay) => {
          const own = { ...cohort, timeZone, dueDay };
          const due = Date.parse(dueInstant(own, month));
          const sent = at(new Date(due + offset * 60_000).toISOString(), month);
          expect(isLate(sent, own)).toBe(offset > 0);
        },
      ),
    );
  });
});
