import { describe, expect, test } from 'vitest';
import { parseOrgCode } from '../../src/core/codes/parseOrgCode.js';
import { hiddenIn, invisibleIn, trimBlank, visibleText } from '../../src/core/invisible.js';
import { readReportedValue } from '../../src/core/reportedValue.js';
import { checkReport } from '../../src/monthly/check/checkReport.js';

const SIGNS = [
  '\u00a0',
  '\u00ad',
  '\u200b',
  '\u200e',
  '\u200f',
  '\u202a',
  '\u202f',
  '\u2060',
  '\u2066',
  '\u3000',
  '\ufeff',
  '\u001a',
];

describe('signs that cannot be seen', () => {
  test.each(SIGNS)('%j is a blank at the ends of a value, and is named inside it', (sign) => {
    expect(trimBlank(`${sign} 35${sign}\t`)).toBe('35');
    expect(readReportedValue(`${sign}35${sign}`)).toMatchObject({ ok: true, value: 35 });
    expect(readReportedValue(`${sign}notCollected${sign}`)).toMatchObject({ value: 'notCollected' });
    const code = `U+${sign.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
    expect(visibleText(`3${sign}5`)).toBe(`3<${code}>5`);
    const [finding] = readReportedValue(`3${sign}5`).findings;
    expect(finding?.code).toBe('core.invisible-character');
    expect(finding?.params['text']).toBe(`3<${code}>5`);
    expect(String(finding?.params['kind'])).toContain(code);
  });

  test('plain blanks, line ends and letters of any language can be seen', () => {
    for (const text of ['a b', 'a\tb', 'a\nb', 'Peña', '日本', '\u0301e', '35']) {
      expect(invisibleIn(text)).toBe('');
      expect(visibleText(text)).toBe(text);
    }
  });

  test('are not blamed where something else is wrong too', () => {
    expect(readReportedValue('ma\u200bny').findings[0]).toMatchObject({
      code: 'core.absence-word-unknown',
      params: { text: 'ma<U+200B>ny' },
    });
    expect(readReportedValue('1\u00a0234').findings[0]?.code).toBe('core.thousands-separator');
    expect(hiddenIn('00240000', () => true)).toBeNull();
  });

  test('are named in JSON too, where nothing is trimmed', () => {
    expect(parseOrgCode('0024\u200b0000').findings[0]).toMatchObject({
      code: 'core.invisible-character',
      params: { text: '0024<U+200B>0000', kind: 'zero-width space (U+200B)' },
    });
    const values = { enrolled: '3\u200b5', screened: '\u00a035' };
    const found = checkReport({ organization: '00240000\u00a0', month: '2020-10', values });
    expect(found.map(({ code, field }) => [code, field])).toEqual([
      ['core.invisible-character', 'organization'],
      ['core.invisible-character', 'enrolled'],
      ['core.number-is-text', 'screened'],
    ]);
  });
});

test('a code that came as a number is told so, with all its digits or with fewer', () => {
  for (const [value, code] of [
    [24400505, '24400505'],
    [240000, '00240000'],
  ] as const)
    expect(parseOrgCode(value).findings[0]).toMatchObject({ code: 'core.code-is-number', params: { code } });
  for (const value of [244005051, 12345678.5, Number.POSITIVE_INFINITY])
    expect(parseOrgCode(value).findings[0]?.code).toBe('core.code-unreadable');
});

test('a number beyond all measure is too large, and one below zero is below zero', () => {
  const found = checkReport({
    organization: '00240000',
    month: '2020-10',
    values: { enrolled: Number.POSITIVE_INFINITY, screened: Number.NEGATIVE_INFINITY },
  });
  expect(found.map(({ code }) => code)).toEqual([
    'core.number-too-large',
    'core.number-negative',
    // What cannot be read is no answer.
    'monthly.due-fields-unanswered',
  ]);
});
