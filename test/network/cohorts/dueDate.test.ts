import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, daysBetween, monthAt, monthIndex } from '../../../src/core/index.js';
import { COHORTS, type Cohort, dueDate, nextSchoolDay } from '../../../src/network/index.js';

const YEAR: Cohort = COHORTS['ma-coiin-2020-21'];
const isWeekend = (date: string) => [0, 6].includes(new Date(`${date}T00:00:00Z`).getUTCDay());
const dates = fc.integer({ min: 0, max: 40_000 }).map((days) => addDays('2000-01-01', days));

test('the next school day is the first day from a date on that is neither of a weekend nor a holiday', () => {
  const near = (date: string) => fc.array(fc.integer({ min: 0, max: 25 }).map((days) => addDays(date, days)));
  fc.assert(
    fc.property(
      dates.chain((date) => fc.tuple(fc.constant(date), near(date))),
      ([date, holidays]) => {
        const next = nextSchoolDay(date, holidays);
        expect(next >= date).toBe(true);
        expect(isWeekend(next) || holidays.includes(next)).toBe(false);
        for (let day = date; day < next; day = addDays(day, 1)) {
          expect(isWeekend(day) || holidays.includes(day)).toBe(true);
        }
      },
    ),
  );
});

describe('the due day', () => {
  test('stays on a Sunday as it is, and moves with the rule', () => {
    expect(dueDate(YEAR, '2020-10')).toBe('2020-11-15');
    const moved: Cohort = { ...YEAR, dueRule: 'nextSchoolDay', holidays: ['2020-11-16'] };
    expect(dueDate(moved, '2020-10')).toBe('2020-11-17');
    expect(dueDate(moved, '2020-09')).toBe('2020-10-15');
  });

  test('is the last day of a month that is shorter', () => {
    expect(dueDate({ ...YEAR, dueDay: 31 }, '2021-01')).toBe('2021-02-28');
    expect(dueDate({ ...YEAR, dueDay: 31, dueRule: 'nextSchoolDay' }, '2021-01')).toBe('2021-03-01');
  });

  test('of a month with its own date stands as it is, on a Sunday too', () => {
    const cohort: Cohort = { ...YEAR, dueRule: 'nextSchoolDay', dueDates: { '2020-12': '2021-01-24' } };
    expect(dueDate(cohort, '2020-12')).toBe('2021-01-24');
    expect(dueDate({ ...YEAR, dueDates: { '2020-12': 'soon' } }, '2020-12')).toBe('2021-01-15');
  });

  test('is later for a district with an extension, and for its schools; never earlier', () => {
    const extension = { district: '00240000', month: '2020-10', reason: 'The data system was changed.' };
    const cohort: Cohort = {
      ...YEAR,
      extensions: [
        { ...extension, until: '2020-11-30' },
        { ...extension, until: '2020-11-20' },
        { ...extension, month: '2020-11', until: '2020-12-01' },
      ],
    };
    expect(dueDate(cohort, '2020-10', '00240000')).toBe('2020-11-30');
    expect(dueDate(cohort, '2020-10', '00240505')).toBe('2020-11-30');
    expect(dueDate(cohort, '2020-10', '00480000')).toBe('2020-11-15');
    expect(dueDate(cohort, '2020-10')).toBe('2020-11-15');
    expect(dueDate(cohort, '2020-11', '00240000')).toBe('2020-12-15');
  });

  test('lies in the month after for every month and day, or a few days later by the rule', () => {
    const months = fc.integer({ min: monthIndex('1900-01'), max: monthIndex('9999-10') }).map(monthAt);
    fc.assert(
      fc.property(months, fc.integer({ min: 1, max: 31 }), (month, dueDay) => {
        const asIs = dueDate({ ...YEAR, dueDay }, month);
        expect(asIs.slice(0, 7)).toBe(monthAt(monthIndex(month) + 1));
        const moved = dueDate({ ...YEAR, dueDay, dueRule: 'nextSchoolDay' }, month);
        expect(daysBetween(asIs, moved)).toBeGreaterThanOrEqual(0);
        expect(daysBetween(asIs, moved)).toBeLessThanOrEqual(2);
        expect(isWeekend(moved)).toBe(false);
      }),
    );
  });

  test('is the last day that there is for the last month that there is', () => {
    expect(dueDate(YEAR, '9999-12')).toBe('9999-12-31');
    expect(() => dueDate(YEAR, '2020-13')).toThrow(RangeError);
  });
});
