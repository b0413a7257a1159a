import { mustHold } from '../given/mustHold.js';
import type { CodeScheme } from './codeScheme.js';
import type { CodesOf } from './codes.js';
import { codesNamedBy } from './codesOf.js';
import { codesOfScheme } from './codesOfScheme.js';
import type { OrgCode } from './orgCode.js';

/**
 * Puts back the leading zeros that a spreadsheet took from a code; `null` where that is not possible, or where more than
 * one code may be meant.
 *
 * For import tools that ask a person first. Nothing in this package calls it to change data.
 *
 * @param of - where the scheme of codes is taken from; Massachusetts where it is left out
 * @example
 * repairOrgCode('240000') // => '00240000'
 * @example
 * repairOrgCode('100005', NCES) // => '0100005'
 */
export function repairOrgCode(text: string, of?: CodesOf | number | null): OrgCode | null {
  mustHold('text', text, 'repairOrgCode', 'text');
  const { schemes } = codesNamedBy(of);
  const meant = schemes.flatMap((scheme) => withZeros(text, scheme));
  return meant.length === 1 ? meant[0]! : null;
}

/** A spreadsheet takes all zeros, but no state has codes that are little else. */
const MOST_LOST = 3;

/** The codes of a scheme that digits may have been before they lost their leading zeros. */
export function withZeros(text: string, scheme: CodeScheme): OrgCode[] {
  if (text === '' || text.length > LONGEST || /\D/.test(text)) return [];
  const { isCode } = codesOfScheme(scheme, null);
  const widths = new Set([scheme.district, scheme.school].filter(isOfDigits).map(({ length }) => length));
  return [...widths]
    .filter((width) => width > text.length && width - text.length <= MOST_LOST)
    .map((width) => text.padStart(width, '0'))
    .filter((code) => isCode(code));
}

const LONGEST = 40;

/** Only digits lose zeros. */
const isOfDigits = (picture: string): boolean => /^\d+$/.test(picture);
