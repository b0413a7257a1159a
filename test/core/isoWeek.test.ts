import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, daysBetween, isIsoWeek, isoWeekOf, mondayOf } from '../../src/core/index.js';

test.each([
  // The examples of the standard and of the years around them.
  ['2005-01-01', '2004-W53'],
  ['2005-12-31', '2005-W52'],
  ['2006-01-01', '2005-W52'],
  ['2007-01-01', '2007-W01'],
  ['2007-12-31', '2008-W01'],
  ['2008-12-29', '2009-W01'],
  ['2010-01-03', '2009-W53'],
  ['2020-12-31', '2020-W53'],
  ['2021-01-03', '2020-W53'],
  ['2021-01-04', '2021-W01'],
  ['2016-02-29', '2016-W09'],
  ['0001-01-01', '0001-W01'],
  ['9999-12-31', '9999-W52'],
])('%s is in %s', (date, week) => {
  expect(isoWeekOf(date)).toBe(week);
});

test('a year has 53 weeks where it has 53 Thursdays', () => {
  const long = Array.from({ length: 28 }, (_, i) => 2000 + i).filter((year) => isIsoWeek(`${year}-W53`));
  expect(long).toEqual([2004, 2009, 2015, 2020, 2026]);
  for (const week of ['2020-W00', '2020-W54', '2020-W5', '2020W45', '0000-W01', '2020-W45 ', 45, null])
    expect(isIsoWeek(week)).toBe(false);
  expect(() => mondayOf('2021-W53')).toThrow(RangeError);
});

test('every day is in the week of its Monday, and weeks sort as text', () => {
  const days = fc.date({ min: new Date('1900-01-01'), max: new Date('2100-12-31'), noInvalidDate: true });
  fc.assert(
    fc.property(days, (at) => {
      const date = at.toISOString().slice(0, 10);
      const week = isoWeekOf(date);
      expect(isIsoWeek(week)).toBe(true);
      const since = daysBetween(mondayOf(week), date);
      expect(since >= 0 && since < 7).toBe(true);
      expect(isoWeekOf(addDays(mondayOf(week), 6))).toBe(week);
      expect(isoWeekOf(addDays(mondayOf(week), 7)) > week).toBe(true);
    }),
  );
});
