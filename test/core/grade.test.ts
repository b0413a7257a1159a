import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  compareGrades,
  describeGrades,
  GRADES,
  gradesBetween,
  isGrade,
  parseGrade,
} from '../../src/network/index.js';

test.each([
  ['1', '01'],
  ['01', '01'],
  [1, '01'],
  [12, '12'],
  ['Grade 1', '01'],
  ['grade 10', '10'],
  ['Gr. 3', '03'],
  ['2nd grade', '02'],
  ['11th', '11'],
  [' k ', 'K'],
  ['KF', 'K'],
  ['KP', 'K'],
  ['KG', 'K'],
  ['Kindergarten', 'K'],
  ['Pre-K', 'PK'],
  ['pk', 'PK'],
  ['Pre-kindergarten', 'PK'],
  ['sp', 'SP'],
  ['Grade K', 'K'],
  ['grade PK', 'PK'],
  ['Grade Pre-K', 'PK'],
])('reads %j as %s', (written, grade) => {
  expect(parseGrade(written)).toEqual({ ok: true, value: grade, findings: [] });
});

test.each([
  '13',
  '0',
  '00',
  '',
  'Grade',
  'Grade grade 1',
  'GradeK9',
  'middle',
  '1-5',
  '1-2',
  '1 2',
  '1.2',
  1.2,
  -1,
  '-1',
  null,
  undefined,
  {},
  1.5,
])('refuses %j', (written) => {
  const outcome = parseGrade(written);
  expect(outcome.ok).toBe(false);
  expect(outcome.findings[0]?.code).toBe('core.grade-unreadable');
});

test('knows only the one written form as a grade', () => {
  expect(['PK', 'K', '07', 'SP'].every(isGrade)).toBe(true);
  expect(['7', 'pk', 'KF', '', 7].some(isGrade)).toBe(false);
});

test('writes runs of grades without leading zeros and keeps SP apart', () => {
  expect(describeGrades([])).toBe('');
  expect(describeGrades(['07'])).toBe('7');
  expect(describeGrades(gradesBetween('PK', '12'))).toBe('PK-12');
  expect(describeGrades([...GRADES].reverse())).toBe('PK-12, SP');
});

test('sorts any grades into the order of schooling, unknown words last', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray([...GRADES, 'XX']), (some) => {
      const known: readonly string[] = [...GRADES, 'XX'];
      expect([...some].sort(compareGrades)).toEqual(known.filter((grade) => some.includes(grade)));
    }),
  );
});

test('reads back every grade it writes, with or without the leading zero', () => {
  for (const grade of GRADES) {
    expect(parseGrade(grade)).toMatchObject({ value: grade });
    expect(parseGrade(describeGrades([grade]))).toMatchObject({ value: grade });
  }
});
