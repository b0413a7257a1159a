import type { Codes } from './codes.js';
import { hasFewZeros } from './leadingZeros.js';

/**
 * Whether a text is a whole code of a scheme, where nobody said that it is of this one: it begins with no more zeros than
 * its codes do. Zeros only are the row of a whole state.
 */
export function isWholeIn(code: string, { isCode, schemes }: Codes): boolean {
  return isCode(code) && (/^0+$/.test(code) || schemes.every((scheme) => hasFewZeros(code, scheme)));
}
