import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  type CodesOf,
  describeFinding,
  districtOf,
  isDistrictCode,
  isNcesDistrictId,
  isNcesSchoolId,
  isOrgCode,
  isSchoolCode,
  MA_DESE,
  NCES,
  parseOrgCode,
  repairOrgCode,
} from '../../../src/core/index.js';
import { en } from '../../../src/messages/en.js';

const troubleOf = (value: unknown, of?: CodesOf) => {
  const outcome = parseOrgCode(value, of);
  return outcome.ok ? null : [outcome.findings[0].code, outcome.findings[0].params];
};
const sentenceOf = (value: unknown, of?: CodesOf) => {
  const { message, howToFix } = describeFinding(parseOrgCode(value, of).findings[0]!, en);
  return `${message} ${howToFix}`;
};

const MA = { scheme: 'Massachusetts DESE code', shape: 'eight digits', example: '00240000' };
const FEDERAL = {
  scheme: 'NCES id',
  shape: 'seven digits for a district, twelve digits for a school',
  example: '2502640',
};
const unknown = {
  shape: `${MA.shape} (${MA.scheme}), or ${FEDERAL.shape} (${FEDERAL.scheme})`,
  example: '00240000 or 2502640',
};

test('nothing is put before digits that still begin with a zero', () => {
  expect(repairOrgCode('0024000')).toBeNull();
  expect(repairOrgCode('0240000')).toBeNull();
});

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
  ['="240505"', 'core.code-unreadable', { text: '="240505"', ...MA }],
  ['Belchertown', 'core.code-unreadable', { text: '[text]', ...MA }],
  [' 00240000', 'core.code-unreadable', { text: ' 00240000', ...MA }],
  ['0024-0505', 'core.code-unreadable', { text: '0024-0505', ...MA }],
  ['002405050', 'core.code-unreadable', { text: '002405050', ...MA }],
  ['1', 'core.code-unreadable', { text: '1', ...MA }],
  // A spreadsheet takes all zeros in front: what begins with one has lost something else.
  ['0024000', 'core.code-unreadable', { text: '0024000', ...MA }],
  ['0240000', 'core.code-unreadable', { text: '0240000', ...MA }],
  ['', 'core.code-missing', { example: '00240000' }],
  [' ', 'core.code-missing', { example: '00240000' }],
  [null, 'core.code-missing', { example: '00240000' }],
  [undefined, 'core.code-missing', { example: '00240000' }],
])('says what is wrong with %j in Massachusetts', (value, code, params) => {
  expect(troubleOf(value, MA_DESE)).toEqual([code, params]);
});

test.each([
  ['100005', 'core.code-lost-zeros', { text: '100005', code: '0100005' }],
  [' 100005', 'core.code-lost-zeros', { text: '100005', code: '0100005' }],
  ['10000500870', 'core.code-lost-zeros', { text: '10000500870', code: '010000500870' }],
  [100005, 'core.code-is-number', { text: '100005', code: '0100005' }],
  [2502640, 'core.code-is-number', { text: '2502640', code: '2502640' }],
  ['="2502640"', 'core.code-in-formula', { text: '="2502640"', code: '2502640' }],
  ['2.50264E+11', 'core.code-shortened', { text: '2.50264E+11', example: '2502640' }],
  ['00240000', 'core.code-unreadable', { text: '00240000', ...FEDERAL }],
  // No state has the number 00, so this is not an id that lost two zeros.
  ['10005', 'core.code-unreadable', { text: '10005', ...FEDERAL }],
  [
    '2502640\u200b',
    'core.invisible-character',
    { text: '2502640<U+200B>', kind: 'zero-width space (U+200B)' },
  ],
])('says what is wrong with %j where codes are NCES ids', (value, code, params) => {
  expect(troubleOf(value, NCES)).toEqual([code, params]);
  expect(troubleOf(value, 'nces')).toEqual([code, params]);
});

const both = (text: string, code: string, otherCode: string) => ({
  text,
  code,
  scheme: MA.scheme,
  otherCode,
  otherScheme: FEDERAL.scheme,
});

test.each([
  ['2502640', 'core.code-ambiguous', both('2502640', '02502640', '2502640')],
  ['0100005', 'core.code-ambiguous', both('0100005', '00100005', '0100005')],
  ['0712345', 'core.code-ambiguous', both('0712345', '00712345', '0712345')],
  // No state has the number 00.
  ['0024000', 'core.code-unreadable', { text: '0024000', ...unknown }],
  ['240000', 'core.code-lost-zeros', both('240000', '00240000', '0240000')],
  ['40505', 'core.code-lost-zeros', { text: '40505', code: '00040505' }],
  ['50264000123', 'core.code-lost-zeros', { text: '50264000123', code: '050264000123' }],
  [240000, 'core.code-is-number', both('240000', '00240000', '0240000')],
  [2502640, 'core.code-is-number', both('2502640', '02502640', '2502640')],
  [12345678, 'core.code-is-number', { text: '12345678', code: '12345678' }],
  [' 2502640', 'core.code-unreadable', { text: ' 2502640', ...unknown }],
  ['Belchertown', 'core.code-unreadable', { text: '[text]', ...unknown }],
  ['2.5E+11', 'core.code-shortened', { text: '2.5E+11', example: unknown.example }],
  [25026400012300000000, 'core.code-shortened', { text: '25026400012300000000', example: unknown.example }],
  [2.5, 'core.code-unreadable', { text: '2.5', ...unknown }],
])('says both readings of %j where no scheme is named', (value, code, params) => {
  expect(troubleOf(value)).toEqual([code, params]);
});

test('takes a whole code of one built-in scheme where none is named', () => {
  for (const code of ['00240000', '99999999', '250264000123']) expect(troubleOf(code)).toBeNull();
});

test('says in sentences what was found', () => {
  expect(sentenceOf('2502640')).toMatchInlineSnapshot(
    `"The organization code "2502640" can be read in two ways: 02502640 (Massachusetts DESE code) or 2502640 (NCES id). Write the code with all its leading zeros. If it has them all, name the cohort or the registry that it belongs to (--cohort or --registry in the command): it decides how codes are written."`,
  );
  expect(sentenceOf('240000')).toMatchInlineSnapshot(
    `"The organization code "240000" has lost its leading zeros. Write 00240000 (Massachusetts DESE code) or 0240000 (NCES id), if that is the organization you mean. In Excel, format the column as text before typing or pasting codes."`,
  );
  expect(sentenceOf(240000)).toMatchInlineSnapshot(
    `"The organization code 240000 was sent as a number. Send it as text: "00240000" (Massachusetts DESE code) or "0240000" (NCES id). A number cannot keep leading zeros."`,
  );
  expect(sentenceOf('Belchertown', NCES)).toMatchInlineSnapshot(
    `""[text]" is not an organization code (NCES id). A code is seven digits for a district, twelve digits for a school. Write the whole code of the district or school, such as 2502640, without spaces around it. You can look up the code in the directory of your state."`,
  );
  expect(sentenceOf('Belchertown')).toMatchInlineSnapshot(
    `""[text]" is not an organization code. A code is eight digits (Massachusetts DESE code), or seven digits for a district, twelve digits for a school (NCES id). Write the whole code of the district or school, such as 00240000 or 2502640, without spaces around it. You can look up the code in the directory of your state."`,
  );
  expect(sentenceOf('2.50264E+11', NCES)).toMatchInlineSnapshot(
    `"The organization code "2.50264E+11" is in scientific notation, as Excel writes long numbers. Its last digits are lost. The lost digits cannot be put back. Export the file again from the system it came from. In Excel, format the column as text before you paste the codes."`,
  );
  expect(sentenceOf('', NCES)).toMatchInlineSnapshot(
    `"The organization code is missing. Write the code of the district or school, such as 2502640."`,
  );
});

test('cuts what was written at 40 characters', () => {
  expect(troubleOf('1'.repeat(99), MA_DESE)).toEqual([
    'core.code-unreadable',
    { text: '1'.repeat(40), ...MA },
  ]);
});

test('survives an object whose text cannot be made', () => {
  for (const value of [{ toString: 1 }, Object.create(null)])
    expect(troubleOf(value)).toEqual(['core.code-unreadable', { text: '[object]', ...unknown }]);
});

test('tells districts from schools and finds the district of both', () => {
  expect(['00240000', '00240505', '0000'].map(isDistrictCode)).toEqual([true, false, false]);
  expect(['00240000', '00240505', '0000'].map(isSchoolCode)).toEqual([false, true, false]);
  expect(['00240505', '00240000', '0024', '2502640'].map(districtOf)).toEqual([
    '00240000',
    '00240000',
    null,
    null,
  ]);
  expect([districtOf('250264000123', NCES), districtOf('2502640', 'nces')]).toEqual(['2502640', '2502640']);
  expect([isDistrictCode('2502640', NCES), isSchoolCode('250264000123', NCES)]).toEqual([true, true]);
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
      expect(troubleOf(number, MA_DESE)).toEqual(['core.code-is-number', { text: String(number), code }]);
    }),
  );
  expect(['00240505', '2405', 'abcdef', ''].map(repairOrgCode)).toEqual([null, null, null, null]);
  expect(repairOrgCode('2502640', NCES)).toBeNull();
});

test('never throws, and is right exactly where the code is one', () => {
  fc.assert(
    fc.property(fc.anything({ withNullPrototype: true, withBigInt: true }), (value) => {
      expect(parseOrgCode(value, MA_DESE).ok).toBe(isOrgCode(value));
      const isNational = typeof value === 'string' && /^(\d{8}|\d{12})$/.test(value);
      expect(parseOrgCode(value).ok).toBe(isNational);
    }),
  );
});
