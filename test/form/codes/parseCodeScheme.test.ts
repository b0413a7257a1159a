import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  CODE_SCHEMES,
  type CodeScheme,
  codesOf,
  describeFinding,
  patternOf,
} from '../../../src/core/index.js';
import { parseCodeScheme } from '../../../src/form/index.js';
import { en } from '../../../src/messages/en.js';

const nested = {
  id: 'xx-cds',
  label: 'county-district-school code',
  district: '99999999999999',
  school: '99999999999999',
  parent: { by: 'prefix', length: 7, suffix: '0000000' },
} as const;
const listed = {
  id: 'xx-letters',
  label: 'state code',
  district: 'AA-999',
  school: 'AA-999',
  parent: { by: 'registry' },
} as const;

const found = (value: unknown) =>
  parseCodeScheme(value).findings.map(({ code, path }) => `${code} ${path.join('.')}`);

test('takes the built-in schemes and those of other states', () => {
  for (const scheme of [...Object.values(CODE_SCHEMES), nested, listed])
    expect(parseCodeScheme(JSON.parse(JSON.stringify(scheme)))).toEqual({
      ok: true,
      value: scheme,
      findings: [],
    });
});

test('a suffix that is left out is none', () => {
  const { findings, ...outcome } = parseCodeScheme({
    ...nested,
    district: '9999999',
    parent: { by: 'prefix', length: 7 },
  });
  expect(findings).toEqual([]);
  expect(outcome).toMatchObject({ value: { parent: { by: 'prefix', length: 7, suffix: '' } } });
});

test.each([
  ['a picture without a place for a sign', { ...listed, district: '000' }, 'form.picture-unusable district'],
  ['a picture with blanks', { ...listed, school: 'AA 999' }, 'form.picture-unusable school'],
  ['a regular expression', { ...listed, school: '(9+)+' }, 'form.picture-unusable school'],
  ['an empty picture', { ...listed, school: '' }, 'form.missing school'],
  ['a picture that is too long', { ...listed, school: '9'.repeat(41) }, 'form.text-too-long school'],
  [
    'a prefix longer than the code',
    { ...nested, parent: { by: 'prefix', length: 15, suffix: '' } },
    'form.prefix-too-long parent.length',
  ],
  [
    'a suffix that is too short',
    { ...nested, parent: { by: 'prefix', length: 7, suffix: '0' } },
    'form.prefix-unfit parent',
  ],
  [
    'a suffix of letters where digits are',
    { ...nested, parent: { by: 'prefix', length: 7, suffix: 'DDDDDDD' } },
    'form.prefix-unfit parent',
  ],
  ['a school that begins with a letter', { ...nested, school: 'A9999999999999' }, 'form.prefix-unfit parent'],
  [
    'schools that are all districts',
    { ...nested, parent: { by: 'prefix', length: 14, suffix: '' } },
    'form.schools-like-districts parent',
  ],
  [
    'schools that all end like districts',
    { ...nested, school: '99999990000000' },
    'form.schools-like-districts parent',
  ],
  ['the id of a built-in scheme', { ...nested, id: 'nces' }, 'form.code-scheme-id-taken id'],
  ['an example that does not fit', { ...nested, example: '123' }, 'form.code-example-unfit example'],
  ['an unknown way to the district', { ...nested, parent: { by: 'name' } }, 'form.choice-unknown parent.by'],
])('refuses %s', (_, value, expected) => {
  expect(found(value)).toEqual([expected]);
});

test('an example is judged where the pictures and the prefix go together', () => {
  const example = '123';
  expect(found({ ...listed, example })).toEqual(['form.code-example-unfit example']);
  expect(found({ ...nested, example, district: '000' })).toEqual(['form.picture-unusable district']);
  const prefix = { ...nested, example, parent: { by: 'prefix', length: 15, suffix: '' } };
  expect(found(prefix)).toEqual(['form.prefix-too-long parent.length']);
  expect(found({ ...nested, example, school: '99999990000000' })).toEqual([
    'form.schools-like-districts parent',
  ]);
});

test('says in a sentence what is wrong', () => {
  const { message, howToFix } = describeFinding(
    parseCodeScheme({ ...nested, parent: { by: 'prefix', length: 14, suffix: '' } }).findings[0]!,
    en,
  );
  expect(`${message} ${howToFix}`).toMatchInlineSnapshot(
    `"By these pictures and this suffix, the code of every school is the code of a district. Write a suffix that the codes of districts have and those of schools do not have, or pictures of different length. Where only a list tells them apart, write registry as the "by" of parent."`,
  );
});

const sign = fc.constantFrom('9', '9', '9', 'A', '-', 'X', '0', '.', '{', '*');
const picture = fc.array(sign, { maxLength: 12 }).map((signs) => signs.join(''));
const parent = fc.oneof(
  fc.record({ by: fc.constant('prefix'), length: fc.integer({ min: 1, max: 12 }), suffix: picture }),
  fc.constant({ by: 'registry' }),
);

test('a scheme that is taken tells a district from a school, and has codes of both', () => {
  fc.assert(
    fc.property(picture, picture, parent, (district, school, by) => {
      const outcome = parseCodeScheme({ id: 'xx', label: 'code', district, school, parent: by });
      if (!outcome.ok) return;
      const { isCode, isDistrict, districtOf, schemes } = codesOf(outcome.value);
      const pattern = new RegExp(patternOf(outcome.value), 'u');
      expect(schemes).toEqual([outcome.value]);
      if (by.by === 'registry') return;
      const codes = [...madeOf(outcome.value)];
      expect(codes.some((code) => districtOf(code) !== null && !isDistrict(code))).toBe(true);
      for (const code of codes) if (isCode(code)) expect(pattern.test(code)).toBe(true);
    }),
    { numRuns: 500 },
  );
});

/** Codes of schools in which every place holds one of two signs, and begin like a district where a picture asks for it. */
function* madeOf({ school, district, parent }: CodeScheme): Generator<string> {
  for (const [digit, letter] of ['1B', '0A', '9Z'])
    yield school.replace(/[9A]/g, (place, i: number) => {
      const other = parent.by === 'prefix' && i < parent.length ? district[i]! : '';
      return other !== '' && !/[9A]/.test(other) ? other : place === '9' ? digit! : letter!;
    });
}

test('never throws', () => {
  fc.assert(
    fc.property(fc.anything(), (value) => {
      expect(parseCodeScheme(value).ok).toBe(false);
    }),
  );
});
