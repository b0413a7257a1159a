import type { Params } from '../finding.js';
import { hiddenIn, trimBlank } from '../invisible.js';
import { type Outcome, refused } from '../outcome.js';
import { findingOf, type Rule } from '../rule.js';
import { shownText } from '../shownText.js';
import { textOf } from '../textOf.js';
import { invisibleCharacter } from '../valueRules.js';
import { type CodeReading, isReadableCode, isShortened, readingsOf } from './codeReadings.js';
import {
  codeAmbiguous,
  codeInFormula,
  codeIsNumber,
  codeLostZeros,
  codeMissing,
  codeShortened,
  codeUnreadable,
} from './codeRules.js';
import type { Codes, CodesOf } from './codes.js';
import { codesOf } from './codesOf.js';
import type { OrgCode } from './orgCode.js';
import { examplesOf, shapeInWords } from './schemeWords.js';

/**
 * Reads an organization code and never repairs it.
 *
 * Fewer digits are what a spreadsheet leaves of a code with leading zeros, and a number cannot hold them; the finding
 * says so and gives the code that was probably meant.
 *
 * Where no scheme is named, a whole code of one built-in scheme is taken, unless it may as well be one of another that
 * lost its zeros: seven digits are an NCES id, or a code of Massachusetts without its 0. A cohort or a registry settles it.
 *
 * @param of - a scheme, the id of a built-in one, or a cohort, a registry or a context that names it
 * @example
 * parseOrgCode('00240000').ok // => true
 * @example
 * parseOrgCode('2502640', 'nces').ok // => true
 * @example
 * parseOrgCode('2502640').findings[0].code // => 'core.code-ambiguous'
 */
export function parseOrgCode(value: unknown, of?: CodesOf | number | null): Outcome<OrgCode> {
  const codes = codesOf(of);
  if (isReadableCode(value, codes)) return { ok: true, value, findings: [] };
  const [rule, params] = troubleOf(value, codes);
  return refused([findingOf(rule, { params, path: [] })]);
}

function troubleOf(value: unknown, codes: Codes): [rule: Rule, params: Params] {
  const text = trimBlank(textOf(value));
  const example = examplesOf(codes.schemes);
  if (text === '') return [codeMissing, { example }];
  const inFormula = /^="(.{1,40})"$/.exec(text)?.[1];
  if (codes.isCode(inFormula)) return [codeInFormula, { text, code: inFormula }];
  const hidden = typeof value === 'string' ? hiddenIn(value, codes.isCode) : null;
  if (hidden) return [invisibleCharacter, hidden];
  // A number of more than fifteen digits has lost the last ones, like one in scientific notation.
  const isExact = !Number.isInteger(value) || Number.isSafeInteger(value);
  const readings = isExact ? readingsOf(text, codes) : [];
  const [first, second] = readings;
  if (typeof value === 'number' && first) return [codeIsNumber, paramsOf(text, first, second)];
  const isWhole = readings.some((reading) => reading.isWhole);
  // Blanks around a whole code are the fault itself, so they are shown.
  if (first && !(isWhole && !codes.isCode(value))) {
    const rule = second && (isWhole || codes.schemes.length === 1) ? codeAmbiguous : codeLostZeros;
    return [rule, paramsOf(text, first, second)];
  }
  if (!isExact || isShortened(text, codes)) return [codeShortened, { text: shownText(value), example }];
  return [codeUnreadable, unreadable(value, codes, example)];
}

function paramsOf(text: string, first: CodeReading, second: CodeReading | undefined): Params {
  const { code, kind } = first;
  if (!second) return { text, code };
  return { text, code, scheme: kind, otherCode: second.code, otherScheme: second.kind };
}

function unreadable(value: unknown, { schemes }: Codes, example: string): Params {
  return {
    text: shownText(value),
    ...(schemes.length === 1 && { scheme: schemes[0]!.label }),
    shape: shapeInWords(schemes),
    example,
  };
}
