import { describe, expect, test } from 'vitest';
import { describeFinding } from '../../src/core/index.js';
import { en } from '../../src/messages/en.js';
import { MEASURE_IDS } from '../../src/monthly/form/measures.js';
import { LISTED_RULES } from '../support/rules.js';

describe.each(Object.entries(LISTED_RULES))('the rules of %s', (_, rules) => {
  test('have their own sentences in English', () => {
    const missing = rules.filter(
      ({ code, message, howToFix }) =>
        en.rules[code]?.message !== message || en.rules[code]?.howToFix !== howToFix,
    );
    expect(
      missing.map(({ code }) => `add the rules of its room to src/messages/allRules.ts: ${code}`),
    ).toEqual([]);
  });
});

test('every measure and absence has a word', () => {
  expect(MEASURE_IDS.filter((id) => !en.words[id])).toEqual([]);
  expect(en.words['notCollected']).toBe('not collected');
});

test('a measure is named by its label, but what is to be typed stays as it is typed', () => {
  const finding = { severity: 'fatal', path: [], fingerprint: '' } as const;
  const coverage = describeFinding(
    {
      ...finding,
      code: 'monthly.coverage-differs',
      params: { part: 'screened', whole: 'enrolled', partCovered: 3, wholeCovered: 'all', rule: 'x' },
    },
    en,
  );
  expect(coverage.message).toContain('Students screened is larger than Students enrolled');
  const unknown = describeFinding(
    { ...finding, code: 'monthly.measure-unknown', params: { text: 'screend', nearest: 'screened' } },
    en,
  );
  expect(unknown.howToFix).toContain('Nearest known name: screened.');
});
