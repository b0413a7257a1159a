import type { Brand } from '../brand.js';
import { mustHold } from '../given/mustHold.js';
import type { CodesOf } from './codes.js';
import { codesNamedBy } from './codesOf.js';

/** The eight digits of a DESE organization code: four for the district, four for the school. */
export const ORG_CODE_PATTERN: RegExp = /^\d{8}$/;
/** The seven digits of an NCES district (LEA) id; Massachusetts ids begin with 25. */
export const NCES_DISTRICT_PATTERN: RegExp = /^\d{7}$/;
/** The twelve digits of an NCES school id: the district's seven and five for the school. */
export const NCES_SCHOOL_PATTERN: RegExp = /^\d{12}$/;

/**
 * The code of a district or school as text, leading zeros kept: whole, and of the code scheme that was asked.
 *
 * @see dese-enrollment: the eight digits of Massachusetts, of which 5 to 8 are `0000` for the district, as observed
 */
export type OrgCode = Brand<string, 'OrgCode'>;
/** An NCES district id: seven digits as text. */
export type NcesDistrictId = Brand<string, 'NcesDistrictId'>;
/** An NCES school id: twelve digits as text. */
export type NcesSchoolId = Brand<string, 'NcesSchoolId'>;

/**
 * Tells whether a value is a whole code of a scheme: of Massachusetts unless another is named.
 *
 * @example
 * isOrgCode('00240505') // => true
 * @example
 * isOrgCode('2502640', NCES) // => true
 */
export function isOrgCode(value: unknown, of?: CodesOf | number | null): value is OrgCode {
  return codesNamedBy(of).isCode(value);
}

/** Tells whether a value is an NCES district id. */
export function isNcesDistrictId(value: unknown): value is NcesDistrictId {
  return typeof value === 'string' && NCES_DISTRICT_PATTERN.test(value);
}

/** Tells whether a value is an NCES school id. */
export function isNcesSchoolId(value: unknown): value is NcesSchoolId {
  return typeof value === 'string' && NCES_SCHOOL_PATTERN.test(value);
}

/**
 * Tells whether a code names a district. In Massachusetts, which holds unless another scheme is named, its last four
 * digits are zeros.
 *
 * @example
 * isDistrictCode('00240000') // => true
 * @example
 * isDistrictCode('00240505') // => false
 * @example
 * isDistrictCode('2502640', NCES) // => true
 */
export function isDistrictCode(code: string, of?: CodesOf | number | null): boolean {
  mustHold('text', code, 'isDistrictCode', 'code');
  return codesNamedBy(of).isDistrict(code);
}

/**
 * Tells whether a code names a school.
 *
 * @example
 * isSchoolCode('00240505') // => true
 * @example
 * isSchoolCode('2502640', NCES) // => false
 */
export function isSchoolCode(code: string, of?: CodesOf | number | null): boolean {
  mustHold('text', code, 'isSchoolCode', 'code');
  return codesNamedBy(of).isSchool(code);
}

/**
 * Gives the district of a district or school code; `null` for a text that is not a code of the scheme, and for a school
 * of which only a registry could say it and none does.
 *
 * @param of - where the scheme is taken from; Massachusetts where it is left out
 * @example
 * districtOf('00240505') // => '00240000'
 * @example
 * districtOf('250264000123', NCES) // => '2502640'
 * @example
 * districtOf('Belchertown') // => null
 */
export function districtOf(code: string, of?: CodesOf | number | null): OrgCode | null {
  mustHold('text', code, 'districtOf', 'code');
  return codesNamedBy(of).districtOf(code);
}
