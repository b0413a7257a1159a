import { mustHold } from '../given/mustHold.js';
import type { CodeScheme } from './codeScheme.js';
import type { CodesOf } from './codes.js';
import { codesNamedBy } from './codesOf.js';
import { codesOfScheme } from './codesOfScheme.js';
import type { OrgCode } from './orgCode.js';
import { isOfDigits } from './picture.js';

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
 * @example
 * repairOrgCode('2502640', NCES) // => null
 */
export function repairOrgCode(text: string, of?: CodesOf | number | null): OrgCode | null {
  mustHold('text', text, 'repairOrgCode', 'text');
  const codes = codesNamedBy(of);
  const meant = codes.isCode(text) ? [] : codes.schemes.flatMap((scheme) => withZeros(text, scheme));
  return meant.length === 1 ? meant[0]! : null;
}

/** The codes of a scheme that digits may have been before they lost their leading zeros: none, one, or one for each width. */
export function withZeros(text: string, scheme: CodeScheme): OrgCode[] {
  const { district, school, leadingZeros = MOST_ZEROS } = scheme;
  const isNear = ({ length }: string) => length > text.length && length - text.length <= leadingZeros;
  // Asked of every code that is read, and nearly none is as wide as this.
  if (!isNear(district) && !isNear(school)) return NONE;
  if (text === '' || /\D/.test(text)) return NONE;
  const { isCode } = codesOfScheme(scheme, null);
  const widths = new Set(
    [district, school].filter((one) => isNear(one) && isOfDigits(one)).map(({ length }) => length),
  );
  return [...widths]
    .map((width) => text.padStart(width, '0'))
    .filter((code): code is OrgCode => zerosOf(code) <= leadingZeros && isCode(code));
}

const NONE: OrgCode[] = [];

/** A code begins with few zeros: what is shorter is something else. */
const MOST_ZEROS = 3;

const zerosOf = (code: string): number => /^0*/.exec(code)![0].length;
