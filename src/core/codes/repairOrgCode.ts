import { mustHold } from '../given/mustHold.js';
import type { CodesOf } from './codes.js';
import { codesNamedBy } from './codesOf.js';
import { withZeros } from './leadingZeros.js';
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
 * @example
 * repairOrgCode('2502640', NCES) // => null
 */
export function repairOrgCode(text: string, of?: CodesOf | number | null): OrgCode | null {
  mustHold('text', text, 'repairOrgCode', 'text');
  const codes = codesNamedBy(of);
  const meant = codes.isCode(text) ? [] : codes.schemes.flatMap((scheme) => withZeros(text, scheme));
  return meant.length === 1 ? meant[0]! : null;
}
