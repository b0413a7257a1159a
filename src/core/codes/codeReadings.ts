import type { CodeScheme } from './codeScheme.js';
import type { Codes } from './codes.js';
import { codesOfScheme } from './codesOfScheme.js';
import { isWholeIn } from './isWholeIn.js';
import { filledUp, withZeros } from './leadingZeros.js';
import type { OrgCode } from './orgCode.js';

/** One way to read a text as a code: as it is, or with the zeros that it may have lost. */
export interface CodeReading {
  readonly code: OrgCode;
  readonly isWhole: boolean;
  /** What people call the code. */
  readonly kind: string;
}

/**
 * All ways to read a text as a code. Within one scheme a whole code is taken as it is. Where it is whole in one of several,
 * it may be one of another to which a zero is missing, whoever left that out.
 */
export function readingsOf(text: string, { schemes }: Codes): CodeReading[] {
  const isWhole = (scheme: CodeScheme) => {
    const codes = codesOfScheme(scheme, null);
    return schemes.length > 1 ? isWholeIn(text, codes) : codes.isCode(text);
  };
  const whole = schemes.filter(isWhole);
  return schemes.flatMap((scheme): CodeReading[] => {
    if (whole.includes(scheme)) return [{ code: text as OrgCode, isWhole: true, kind: scheme.label }];
    const meant = whole.length > 0 ? filledUp(text, scheme) : withZeros(text, scheme);
    return meant.map((code) => ({
      code,
      isWhole: false,
      kind: meant.length === 1 ? scheme.label : levelOf(code, scheme),
    }));
  });
}

/** Two codes of one scheme differ in width, and so in what they name. */
function levelOf({ length }: OrgCode, { label, district }: CodeScheme): string {
  return `${label} of a ${length === district.length ? 'district' : 'school'}`;
}

/** Whether a value is a whole code that can be taken as it is. */
export function isReadableCode(value: unknown, codes: Codes): value is OrgCode {
  return codes.isCode(value) && !isAmbiguous(value, codes);
}

/** Whether a whole code may as well be one of another scheme that lost its zeros. */
export function isAmbiguous(code: OrgCode, { schemes }: Codes): boolean {
  if (schemes.length === 1) return false;
  return schemes.some((scheme) => filledUp(code, scheme).length > 0);
}

/** Whether a text is what a spreadsheet makes of a long code: its last digits are lost. */
export function isShortened(text: string, { schemes }: Codes): boolean {
  const [, exponent] = /^\d(?:[.,]\d{1,20})?[eE]\+?(\d{1,2})$/.exec(text) ?? [];
  if (exponent === undefined) return false;
  const digits = Number(exponent) + 1;
  return schemes.some(({ district, school, leadingZeros = 3 }) =>
    [district, school].some(
      (picture) =>
        /^\d+$/.test(picture) && picture.length >= digits && picture.length - digits <= leadingZeros,
    ),
  );
}
