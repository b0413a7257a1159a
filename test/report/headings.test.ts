import { describe, expect, test } from 'vitest';
import { MASKED, maskFindings, UNMASKED } from '../../src/report/index.js';
import { isDeclaredName } from '../../src/report/mask/declaredNames.js';
import { finding } from './findings.js';

describe('a heading that no form knows', () => {
  test.each([
    'Enrollment',
    'District',
    'Students screened (n)',
    'student_count',
    'School name',
    'studentsReferred',
    'Tier 2 new',
    'Date of birth',
    'M03',
    'enroled',
    'Submitted by',
  ])('is shown where all its words are words of headings: %s', (text) => {
    expect(isDeclaredName(text)).toBe(true);
  });

  test.each([
    'Zebulon',
    'Jane Student',
    'Student Jane',
    'April',
    'June',
    'Grant',
    'Screened by J',
    'JD',
    'Student 4711',
    'Grade 5',
    '617-555-0182',
    'name@school.org',
    'student in crisis',
    'The school reported that the student was referred and returned to the class',
    '98237461',
    '2020-10',
    '12',
    'x',
  ])('is hidden where it may be what stands in a cell: %s', (text) => {
    expect(isDeclaredName(text)).toBe(false);
  });

  test('is named in the sentence, with the known one that is near', () => {
    const unknown = (text: string, nearest: string) =>
      maskFindings([
        finding('exchange.column-unknown', 'warning', { field: text, params: { text, nearest } }),
      ])[0];
    expect(unknown('Enrollment', 'enrolled')).toMatchObject({
      field: 'Enrollment',
      params: { text: 'Enrollment', nearest: 'enrolled' },
    });
    expect(unknown('Zebulon', 'enrolled')).toMatchObject({ params: { text: '***', nearest: '***' } });
    expect(MASKED.mark).toBe('***');
  });

  test('a heading of the form is told to the submitter, though what was written is hidden', () => {
    const one = finding('exchange.column-unknown', 'warning', {
      field: 'Zebulon',
      params: { text: 'Zebulon', nearest: 'enrolled' },
    });
    expect(maskFindings([one], UNMASKED)[0]).toMatchObject({ params: { text: '***', nearest: 'enrolled' } });
  });
});
