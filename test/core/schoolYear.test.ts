import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  isSchoolYear,
  monthAt,
  monthsOfSchoolYear,
  parseSchoolYear,
  schoolYearOf,
} from '../../src/core/index.js';

test('begins on 1 July', () => {
  expect(['2020-06', '2020-07', '2020-12', '2021-01', '2021-06', '2021-07'].map(schoolYearOf)).toEqual([
    '2019-20',
    '2020-21',
    '2020-21',
    '2020-21',
    '2020-21',
    '2021-22',
  ]);
  expect(schoolYearOf('2020-07-01')).toBe('2020-21');
  expect(schoolYearOf('2000-01')).toBe('1999-00');
});

test('is written with the next year in two digits', () => {
  expect(['2020-21', '1999-00', '2099-00'].map(isSchoolYear)).toEqual([true, true, true]);
  expect(['2020-22', '2020-20', '2020-2021', '20-21', 2020, null].map(isSchoolYear)).toEqual(
    Array(6).fill(false),
  );
});

test('is read in both public spellings', () => {
  expect(parseSchoolYear('2020-2021')).toEqual({ ok: true, value: '2020-21', findings: [] });
  expect(parseSchoolYear(' 2020-21 ').ok).toBe(true);
  expect(parseSchoolYear('1999-2000')).toEqual({ ok: true, value: '1999-00', findings: [] });
});

test.each(['2020-2022', '2020', 'FY21', '', null, { toString: 1 }])('is not read from %j', (value) => {
  const outcome = parseSchoolYear(value);
  expect(outcome.ok).toBe(false);
  expect(outcome.findings[0]?.code).toBe('core.school-year-unreadable');
});

test('has twelve months, each of them its own', () => {
  fc.assert(
    fc.property(fc.integer({ min: 12, max: 9998 * 12 }), (i) => {
      const year = schoolYearOf(monthAt(i));
      expect(isSchoolYear(year)).toBe(true);
      const months = monthsOfSchoolYear(year);
      expect(months).toHaveLength(12);
      expect(months).toContain(monthAt(i));
      expect(new Set(months.map(schoolYearOf))).toEqual(new Set([year]));
    }),
  );
});
