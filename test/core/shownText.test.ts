import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseOrgCode, parseReportingMonth, parseSchoolYear } from '../../src/core/index.js';
import { shownText } from '../../src/core/shownText.js';

describe('what stands where a code or date belongs', () => {
  test.each([
    '240000',
    ' 00240000',
    '0024-0000',
    '0024000O',
    '2.4E+05',
    '="240505"',
    '2020-02-30',
    '10/1/2020 0:00',
    'Oct-20',
    '1 Sept. 2020',
    'June 7th, 2020',
    '3 de septiembre de 2020',
    '15 março 2021',
    '2020-10-01T12:00:00-05:00',
    '2020-10-01 4:00 PM',
    'SY 2020-21',
    '2020–21',
  ])('is shown where it can be nothing but a damaged one: %j', (text) => {
    expect(shownText(text)).toBe(text);
  });

  test.each([
    'Jane Doe',
    'Jane Doe, grade 7, referred',
    'Mia 2012-04-03',
    'June',
    'Jane 7',
    'Juliana 2',
    'Belchertown',
    'mia@school.org 7',
    '约翰 7',
  ])('is never repeated where it can be anything else: %j', (text) => {
    expect(shownText(text)).toBe('[text]');
  });

  test('is named by its kind where it is no text', () => {
    expect([null, undefined, '', ' \t'].map(shownText)).toEqual(Array(4).fill('[blank]'));
    expect([[], {}, true, 20201].map(shownText)).toEqual(['[list]', '[object]', 'true', '20201']);
  });

  test('is cut at 40 characters', () => {
    expect(shownText('9'.repeat(60))).toBe('9'.repeat(40));
    expect(shownText(`${'9'.repeat(60)} Jane`)).toBe('[text]');
  });

  test('holds no word of a name, wherever the finding comes from', () => {
    const name = fc
      .stringMatching(/^[A-Z][a-z]{3,11}$/)
      .filter((word) => shownText(`1 ${word}`) === '[text]');
    const typed = fc
      .tuple(name, fc.constantFrom('', ' 7', '-2020', ' 2020-10-01', '2020-10-01 '))
      .chain(([word, rest]) => fc.constantFrom(`${word}${rest}`, `${rest}${word}`));
    fc.assert(
      fc.property(typed, (text) => {
        for (const parse of [parseOrgCode, parseReportingMonth, parseSchoolYear]) {
          expect(
            parse(text)
              .findings.map(({ params }) => `${params['text']}`)
              .join(),
          ).not.toMatch(/[A-Z][a-z]{3}/);
        }
      }),
    );
  });
});
