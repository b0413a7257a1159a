import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type CodeScheme,
  codesOf,
  isOrgCode,
  MA_DESE,
  NCES,
  parseOrgCode,
  patternOf,
  repairOrgCode,
} from '../../../src/core/index.js';

/** As California writes them: two digits for the county, five for the district, seven for the school. */
const COUNTY_DISTRICT_SCHOOL: CodeScheme = {
  id: 'xx-cds',
  label: 'county-district-school code',
  district: '99999999999999',
  school: '99999999999999',
  parent: { by: 'prefix', length: 7, suffix: '0000000' },
};

const LETTERS: CodeScheme = {
  id: 'xx-letters',
  label: 'state code',
  district: 'AA-999',
  school: 'AA-999',
  parent: { by: 'registry' },
};

const registry = {
  form: 'registry@1',
  codes: LETTERS,
  organizations: [
    { code: 'NO-001', kind: 'district' },
    { code: 'NO-017', kind: 'school', district: 'NO-001' },
    { code: 'NO-018', kind: 'school' },
    { code: 'NO-002', kind: 'charterDistrict' },
  ],
};

describe('a scheme', () => {
  test('whose codes of schools hold the district', () => {
    const codes = codesOf(COUNTY_DISTRICT_SCHOOL);
    expect(codes.isDistrict('01611190000000')).toBe(true);
    expect(codes.isSchool('01611190130229')).toBe(true);
    expect(codes.districtOf('01611190130229')).toBe('01611190000000');
    expect(codes.isCode('0161119013022')).toBe(false);
  });

  test('whose registry says which district a school belongs to', () => {
    const { isCode, isDistrict, isSchool, districtOf } = codesOf(registry);
    const asked = ['NO-001', 'NO-002', 'NO-017', 'NO-018', 'NO-999', 'no'];
    expect(asked.map(isCode)).toEqual([true, true, true, true, true, false]);
    expect(asked.map(isDistrict)).toEqual([true, true, false, false, false, false]);
    expect(asked.map(isSchool)).toEqual([false, false, true, true, false, false]);
    expect(asked.map(districtOf)).toEqual(['NO-001', 'NO-002', 'NO-001', null, null, null]);
    const byCode = Object.fromEntries(registry.organizations.map((one) => [one.code, one]));
    expect(codesOf({ codes: LETTERS, registry: byCode }).districtOf('NO-017')).toBe('NO-001');
    expect(codesOf(LETTERS).districtOf('NO-017')).toBeNull();
  });

  test('with pictures that differ needs no registry to tell a district from a school', () => {
    const { isDistrict, isSchool, districtOf } = codesOf({ ...LETTERS, school: '9999' });
    expect([isDistrict('NO-001'), isSchool('1234')]).toEqual([true, true]);
    expect([districtOf('NO-001'), districtOf('1234')]).toEqual(['NO-001', null]);
  });

  test('that is broken is refused in words', () => {
    const broken = { ...NCES, parent: null } as unknown as CodeScheme;
    expect(() => codesOf(broken)).toThrow('codesOf: codes must be a scheme of codes, such as MA_DESE');
    expect(() => codesOf({ ...NCES, school: '' })).toThrow('1 to 40 characters');
    expect(() => codesOf('ma-dsee')).toThrow('Did you mean ma-dese?');
  });
});

describe('the scheme is taken', () => {
  const ma = { districts: ['00240000', { code: '00480000', from: '2020-07-01' }] };
  const federal = { districts: ['2502640'] };
  const mixed = { districts: ['00240000', '2502640'] };

  test.each([
    ['from nothing: all that are built in', undefined, ['ma-dese', 'nces']],
    ['from null', null, ['ma-dese', 'nces']],
    ['from a context without codes', { asOf: '2020-10-01', text: true }, ['ma-dese', 'nces']],
    ['from an id', 'nces', ['nces']],
    ['from a scheme', LETTERS, ['xx-letters']],
    ['from a cohort that names it', { codes: 'nces', districts: [] }, ['nces']],
    ['from the codes of a cohort', ma, ['ma-dese']],
    ['from the codes of a cohort in a context', { cohort: federal }, ['nces']],
    ['from a registry', registry, ['xx-letters']],
    ['from a plain record', { '2502640': { code: '2502640', kind: 'district' } }, ['nces']],
    ['from the codes of a context first', { codes: 'nces', cohort: ma, registry }, ['nces']],
    [
      'from the cohort before the registry',
      { cohort: { codes: MA_DESE, districts: [] }, registry },
      ['ma-dese'],
    ],
    ['from what names it before what only has codes', { cohort: ma, registry }, ['xx-letters']],
    ['from nothing where codes are mixed', { cohort: mixed }, ['ma-dese', 'nces']],
    [
      'from the registry where the cohort lists no one',
      { cohort: { districts: [] }, registry: { a: 1 } },
      ['ma-dese', 'nces'],
    ],
  ])('%s', (_, of, ids) => {
    expect(codesOf(of).schemes.map(({ id }) => id)).toEqual(ids);
  });

  test('once for each object', () => {
    expect(codesOf(ma)).toBe(codesOf(ma));
    expect(codesOf({ cohort: ma })).toBe(codesOf({ cohort: ma, asOf: '2020-10-01' }));
    expect(codesOf({ registry })).toBe(codesOf(registry));
    expect(codesOf()).toBe(codesOf({}));
    expect(codesOf(codesOf(ma))).toBe(codesOf(ma));
  });
});

// Schemes of any widths, nested or not, with digits and letters.
const picture = fc
  .array(fc.constantFrom('9', '9', '9', 'A', '-', 'X', '0'), { minLength: 1, maxLength: 14 })
  .map((signs) => signs.join(''))
  .filter((text) => /[9A]/.test(text));
const nested = fc
  .record({
    width: fc.integer({ min: 2, max: 14 }),
    more: fc.integer({ min: 0, max: 7 }),
    zeros: fc.boolean(),
  })
  .map(
    ({ width, more, zeros }): CodeScheme => ({
      id: 'xx-nested',
      label: 'nested code',
      district: '9'.repeat(zeros ? width + more : width),
      school: '9'.repeat(width + more),
      parent: { by: 'prefix', length: width, suffix: zeros ? '0'.repeat(more) : '' },
    }),
  );
const flat = fc.record({ district: picture, school: picture }).map(
  ({ district, school }): CodeScheme => ({
    id: 'xx-flat',
    label: 'flat code',
    district,
    school,
    parent: { by: 'registry' },
  }),
);
const scheme = fc.oneof(nested, flat);

const textOfPicture = (shape: string, seed: number) =>
  shape.replace(/[9A]/g, (sign) => {
    seed = (seed * 1103515245 + 12345) % 2147483648;
    return sign === '9' ? String(seed % 10) : String.fromCharCode(65 + (seed % 26));
  });

test('every code of a picture is one, and fits the pattern for schemas', () => {
  fc.assert(
    fc.property(scheme, fc.nat(), fc.boolean(), (one, seed, isSchool) => {
      const code = textOfPicture(isSchool ? one.school : one.district, seed);
      expect(new RegExp(patternOf(one), 'u').test(code)).toBe(true);
      if (isSchool || one.parent.by === 'registry') expect(isOrgCode(code, one)).toBe(true);
      expect(parseOrgCode(code, one).ok).toBe(isOrgCode(code, one));
      const { districtOf, isDistrict, isSchool: isOfSchool } = codesOf(one);
      expect(isDistrict(code) && isOfSchool(code)).toBe(false);
      const district = districtOf(code);
      if (district !== null) expect(isDistrict(district) && districtOf(district) === district).toBe(true);
    }),
  );
});

test('what a spreadsheet leaves of a code is either given back, or nothing is proposed', () => {
  fc.assert(
    fc.property(scheme, fc.nat(), fc.boolean(), (one, seed, isSchool) => {
      const code = textOfPicture(isSchool ? one.school : one.district, seed);
      fc.pre(isOrgCode(code, one) && /^\d+$/.test(code));
      const left = code.replace(/^0+/, '');
      const repaired = repairOrgCode(left, one);
      if (repaired !== null) {
        expect(repaired.replace(/^0+/, '')).toBe(left);
        expect(isOrgCode(repaired, one)).toBe(true);
      }
      const outcome = parseOrgCode(left, one);
      expect(outcome.ok).toBe(isOrgCode(left, one));
      if (outcome.ok || outcome.findings[0].code !== 'core.code-lost-zeros') return;
      const { params } = outcome.findings[0];
      // One width alone takes these digits, so the code is the one that was there.
      expect(params['code']).toBe(repaired);
      if (new Set([one.district.length, one.school.length]).size === 1) expect(repaired).toBe(code);
    }),
  );
});

test('names both codes where a district and a school may have lost zeros, and repairs neither', () => {
  const close: CodeScheme = { ...LETTERS, district: '99999', school: '999999' };
  const { findings } = parseOrgCode('1234', close);
  expect(findings[0]).toMatchObject({
    code: 'core.code-ambiguous',
    params: {
      code: '01234',
      scheme: 'state code of a district',
      otherCode: '001234',
      otherScheme: 'state code of a school',
    },
  });
  expect(repairOrgCode('1234', close)).toBeNull();
});
