import type { CodeScheme } from './codeScheme.js';
import { codesOfScheme } from './codesOfScheme.js';
import type { OrgCode } from './orgCode.js';
import { isOfDigits } from './picture.js';

// What spreadsheets do to codes of digits: they take the zeros in front.

/**
 * The codes of a scheme that digits may have been before a spreadsheet took their leading zeros: none, one, or one for each
 * width. It takes all of them, so digits that still begin with a zero have lost something else.
 */
export function withZeros(text: string, scheme: CodeScheme): OrgCode[] {
  return text.startsWith('0') ? NONE : filledUp(text, scheme);
}

/** The codes of a scheme that digits become with more leading zeros, also where they begin with one. */
export function filledUp(text: string, scheme: CodeScheme): OrgCode[] {
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
    .filter((code): code is OrgCode => hasFewZeros(code, scheme) && isCode(code));
}

const NONE: OrgCode[] = [];

/** A code begins with few zeros: what is shorter is something else. */
export const MOST_ZEROS = 3;

/** Whether a code begins with no more zeros than codes of its scheme do. */
export function hasFewZeros(code: string, { leadingZeros = MOST_ZEROS }: CodeScheme): boolean {
  return /^0*/.exec(code)![0].length <= leadingZeros;
}
