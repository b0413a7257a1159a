import type { Brand } from './brand.js';
import { codeInFormula, codeIsNumber, codeLostZeros, codeMissing, codeUnreadable } from './codeRules.js';
import { mustHold } from './given/mustHold.js';
import { hiddenIn, trimBlank } from './invisible.js';
import type { Outcome } from './outcome.js';
import { findingOf } from './rule.js';
import { shownText } from './shownText.js';
import { textOf } from './textOf.js';
import { invisibleCharacter } from './valueRules.js';

/** The eight digits of a DESE organization code: four for the district, four for the school. */
export const ORG_CODE_PATTERN: RegExp = /^\d{8}$/;
/** The seven digits of an NCES district (LEA) id; Massachusetts ids begin with 25. */
export const NCES_DISTRICT_PATTERN: RegExp = /^\d{7}$/;
/** The twelve digits of an NCES school id: the district's seven and five for the school. */
export const NCES_SCHOOL_PATTERN: RegExp = /^\d{12}$/;

/**
 * A DESE organization code: eight digits as text, leading zeros kept.
 *
 * @see massachusetts.md section 2: digits 5-8 are `0000` for the district itself
 */
export type OrgCode = Brand<string, 'OrgCode'>;
/** An NCES district id: seven digits as text. */
export type NcesDistrictId = Brand<string, 'NcesDistrictId'>;
/** An NCES school id: twelve digits as text. */
export type NcesSchoolId = Brand<string, 'NcesSchoolId'>;

/** Tells whether a value is a DESE organization code. */
export function isOrgCode(value: unknown): value is OrgCode {
  return typeof value === 'string' && ORG_CODE_PATTERN.test(value);
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
 * Tells whether a code names a district: its last four digits are zeros.
 *
 * @example
 * isDistrictCode('00240000') // => true
 * @example
 * isDistrictCode('00240505') // => false
 */
export function isDistrictCode(code: string): boolean {
  mustHold('text', code, 'isDistrictCode', 'code');
  return code.length === 8 && code.endsWith('0000');
}

/**
 * Gives the district of a district or school code.
 *
 * @example
 * districtOf('00240505') // => '00240000'
 */
export function districtOf(code: string): string {
  mustHold('text', code, 'districtOf', 'code');
  return `${code.slice(0, 4)}0000`;
}

/**
 * Reads an organization code and never repairs it.
 *
 * Fewer digits are what a spreadsheet leaves of a code with leading zeros, and a number cannot hold them; the finding
 * says so and gives the code that was probably meant.
 *
 * @example
 * parseOrgCode('00240000').ok // => true
 * @example
 * parseOrgCode('240000').ok // => false
 */
export function parseOrgCode(value: unknown): Outcome<OrgCode> {
  if (isOrgCode(value)) return { ok: true, value, findings: [] };
  const text = trimBlank(textOf(value));
  if (text === '') return { ok: false, findings: [findingOf(codeMissing, { params: {}, path: [] })] };
  const inFormula = /^="(\d{8})"$/.exec(text)?.[1];
  if (inFormula !== undefined) {
    const params = { text, code: inFormula };
    return { ok: false, findings: [findingOf(codeInFormula, { params, path: [] })] };
  }
  const hidden = typeof value === 'string' ? hiddenIn(value, isOrgCode) : null;
  if (hidden) return { ok: false, findings: [findingOf(invisibleCharacter, { params: hidden, path: [] })] };
  const isWholeNumber = typeof value === 'number' && isOrgCode(text);
  const digits = isWholeNumber ? text : repairOrgCode(text);
  const rule = digits === null ? codeUnreadable : typeof value === 'number' ? codeIsNumber : codeLostZeros;
  // Blanks around eight digits are the fault itself, so they are shown.
  const params = digits === null ? { text: shownText(value) } : { text, code: digits };
  return { ok: false, findings: [findingOf(rule, { params, path: [] })] };
}

/**
 * Puts back the leading zeros that a spreadsheet took from a code; `null` where that is not possible.
 *
 * For import tools that ask a person first. Nothing in this package calls it to change data.
 *
 * @example
 * repairOrgCode('240000') // => '00240000'
 */
export function repairOrgCode(text: string): OrgCode | null {
  mustHold('text', text, 'repairOrgCode', 'text');
  const padded = /^\d{5,7}$/.test(text) ? text.padStart(8, '0') : text;
  return /^\d{5,7}$/.test(text) && isOrgCode(padded) ? padded : null;
}
