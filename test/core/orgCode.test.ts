import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  districtOf,
  isDistrictCode,
  isNcesDistrictId,
  isNcesSchoolId,
  isOrgCode,
  parseOrgCode,
  repairOrgCode,
} from '../../src/core/index.js';

const troubleOf = (value: unknown) => {
  const outcome = parseOrgCode(value);
  return outcome.ok ? null : [outcome.findings[0].code, outcome.findings[0].params];
};

test('reads eight digits as text', () => {
  expect(parseOrgCode('00240505')).toEqual({ ok: true, value: '00240505', findings: [] });
  expect(isOrgCode('00240505')).toBe(true);
  expect(isOrgCode(240505)).toBe(false);
  expect(isOrgCode('0024050\u0665')).toBe(false);
});

test.each([
  ['240505', 'core.code-lost-zeros', { text: '240505', code: '00240505' }],
  ['2010000', 'core.code-lost-zeros', { text: '2010000', code: '02010000' }],
  [' 240505 ', 'core.code-lost-zeros', { text: '240505', code: '00240505' }],
  [240505, 'core.code-is-number', { text: '240505', code: '00240505' }],
  [2010000, 'core.code-is-number', { text: '2010000', code: '02010000' }],
  ['="00240505"', 'core.code-in-formula', { text: '="00240505"', code: '00240505' }],
  ['="240505"', 'core.code-unreadable', { text: '="240505"' }],
  ['Belchertown', 'core.code-unreadable', { text: '[text]' }],
  [' 00240000', 'core.code-unreadable', { text: ' 00240000' }],
  ['0024-0505', 'core.code-unreadable', { text: '0024-0505' }],
  ['002405050', 'core.code-unreadable', { text: '002405050' }],
  ['1', 'core.code-unreadable', { text: '1' }],
  ['', 'core.code-missing', {}],
  [' ', 'core.code-missing', {}],
  [null, 'core.code-missing', {}],
  [undefined, 'core.code-missing', {}],
])('says what is wrong with %j', (value, code, params) => {
  expect(troubleOf(value)).toEqual([code, params]);
});

test('cuts what was written at 40 characters', () => {
  expect(troubleOf('1'.repeat(99))).toEqual(['core.code-unreadable', { text: '1'.repeat(40) }]);
});

test('survives an object whose text cannot be made', () => {
  expect(troubleOf({ toString: 1 })).toEqual(['core.code-unreadable', { text: '[object]' }]);
  expect(troubleOf(Object.create(null))).toEqual(['core.code-unreadable', { text: '[object]' }]);
});

test('tells districts from schools and finds the district of both', () => {
  expect([isDistrictCode('00240000'), isDistrictCode('00240505'), isDistrictCode('0000')]).toEqual([
    true,
    false,
    false,
  ]);
  expect([districtOf('00240505'), districtOf('00240000')]).toEqual(['00240000', '00240000']);
});

test('knows the federal ids by their length', () => {
  expect([isNcesDistrictId('2502640'), isNcesDistrictId('250264000123')]).toEqual([true, false]);
  expect([isNcesSchoolId('250264000123'), isNcesSchoolId('2502640')]).toEqual([true, false]);
});

test('puts back the zeros that a spreadsheet took, and nothing else', () => {
  fc.assert(
    fc.property(fc.integer({ min: 10_000, max: 9_999_999 }), (number) => {
      const code = String(number).padStart(8, '0');
      expect(repairOrgCode(String(number))).toBe(code);
      expect(troubleOf(number)).toEqual(['core.code-is-number', { text: String(number), code }]);
    }),
  );
  expect(['00240505', '2405', 'abcdef', ''].map(repairOrgCode)).toEqual([null, null, null, null]);
});

test('never throws, and is right exactly where the code is one', () => {
  fc.assert(
    fc.property(fc.anything({ withNullPrototype: true, withBigInt: true }), (value) => {
      expect(parseOrgCode(value).ok).toBe(isOrgCode(value));
    }),
  );
});
