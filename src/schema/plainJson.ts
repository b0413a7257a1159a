import type { Codes } from '../core/codes/codes.js';
import { readablePatternOf } from '../core/codes/readablePatternOf.js';
import { ABSENCES } from '../core/reportedValue.js';
import { REPORTING_MONTH_PATTERN } from '../core/reportingMonth.js';
import { EMAIL_PATTERN, ID_PATTERN } from '../form/read/readPlain.js';

// What JSON Schema says of texts whose form is the same wherever they are asked for. Formats are notes for most tools, so
// patterns say all of it; what the readers take, the patterns take.

/** A JSON Schema as plain data. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** The kinds of text that stand once in a schema, under `$defs`. */
export type PlainDefinition =
  | 'blank'
  | 'date'
  | 'instant'
  | 'month'
  | 'schoolYear'
  | 'grade'
  | 'email'
  | 'id';

/** Gives what JSON Schema says of a kind of text. */
export function plainJson(kind: PlainDefinition): JsonSchema {
  switch (kind) {
    case 'blank':
      return {
        description: 'Nothing said: null, or a text of blanks.',
        anyOf: [{ type: 'null' }, { type: 'string', pattern: '^\\s*$' }],
      };
    case 'date':
      return { type: 'string', format: 'date', pattern: `^${DATE}$`, examples: ['2020-10-01'] };
    case 'instant':
      return {
        description: 'Date, time and offset; seconds may be left out.',
        type: 'string',
        pattern: `^${DATE}T(?:[01]\\d|2[0-3]):[0-5]\\d(?::[0-5]\\d(?:\\.\\d{1,9})?)?(?:Z|[+-](?:0\\d|1[0-4]):[0-5]\\d)$`,
        examples: ['2020-11-15T16:30:00-05:00'],
      };
    case 'month':
      return { type: 'string', pattern: REPORTING_MONTH_PATTERN.source, examples: ['2020-10'] };
    case 'schoolYear':
      return { type: 'string', pattern: schoolYearPattern(), examples: ['2020-21'] };
    case 'grade':
      return { type: 'string', pattern: gradePattern(), examples: ['PK', 'K', '01', '12', 'SP'] };
    case 'email':
      return {
        type: 'string',
        maxLength: 254,
        pattern: EMAIL_PATTERN.source.replace(/^\^/, '^\\s*').replace(/\$$/, '\\s*$'),
        examples: ['name@example.org'],
      };
    case 'id':
      return { type: 'string', pattern: ID_PATTERN.source, examples: ['screening-1'] };
  }
}

/** Gives what JSON Schema says of an organization code; any text where it is not known how codes are written. */
export function codeJson(codes: Codes): JsonSchema {
  return codes.schemes.length > 0
    ? { type: 'string', pattern: readablePatternOf(codes) }
    : { type: 'string', pattern: '\\S' };
}

/** Gives the JSON Schema of a number or the word that says why there is none. */
export function reportedJson({
  decimals = 0,
  scale,
}: {
  readonly decimals?: number | undefined;
  readonly scale?: { readonly least: number; readonly greatest: number } | undefined;
}): JsonSchema {
  // Not `multipleOf: 0.1`: in doubles 0.3 is no multiple of it, and validators refuse it.
  const number = {
    type: decimals === 0 ? 'integer' : 'number',
    minimum: Math.max(0, scale?.least ?? 0),
    maximum: scale?.greatest ?? Math.floor(Number.MAX_SAFE_INTEGER / (decimals === 0 ? 1 : 10)),
  };
  return { anyOf: [number, wordJson(Object.keys(ABSENCES))] };
}

/** Gives the JSON Schema of one of several words. */
export function wordJson(words: readonly string[]): JsonSchema {
  return words.length > 0 ? { type: 'string', enum: words } : { not: {} };
}

const LONG_MONTHS = '(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])';
const SHORT_MONTHS = '(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)';
const LEAP = '(?:\\d\\d(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29';
/** A day of the calendar, leap days in leap years only. */
const DATE = `(?:\\d{4}-(?:${LONG_MONTHS}|${SHORT_MONTHS}|02-(?:0[1-9]|1\\d|2[0-8]))|${LEAP})`;

/** Two years, the second one more than the first: `2020-21` or `2020-2021`. The digits count on from the last. */
function schoolYearPattern(): string {
  const short = `\\d\\d(?:(\\d)(?:${counted('', '(?:\\1)', '')})|${counted('9', '', '0')}|99-00)`;
  const long = [
    `(\\d{3})(?:${counted('', '(?:\\2)', '')})`,
    `(\\d\\d)(?:${counted('9', '(?:\\3)', '0')})`,
    `(\\d)(?:${counted('99', '(?:\\4)', '00')})`,
    counted('999', '', '000'),
  ];
  return `^\\s*(?:${short}|${long.join('|')})\\s*$`;
}

/** The digits 0 to 8 each with the next, with what comes after the first, before the second, and after it. */
function counted(after: string, before: string, then: string): string {
  return Array.from({ length: 9 }, (_, digit) => `${digit}${after}-${before}${digit + 1}${then}`).join('|');
}

/** The spellings that `parseGrade` reads, in letters of any case. */
function gradePattern(): string {
  const number = `(?:${inAnyCase('gr')}(?:${inAnyCase('ade')}|\\.)?\\s*)?(?:0?[1-9]|1[0-2])`;
  const ending = `(?:(?:${['st', 'nd', 'rd', 'th'].map(inAnyCase).join('|')})(?: ${inAnyCase('grade')})?)?`;
  const words = ['pk', 'prek', 'prekindergarten', 'preschool', 'k', 'kg', 'kp', 'kf', 'kindergarten', 'sp'];
  const spelled = words.map((word) => Array.from(word, (letter) => `${inAnyCase(letter)}[-\\s.]*`).join(''));
  return `^\\s*(?:${number}${ending}\\s*|(?:${inAnyCase('grade')}\\s+)?(?:${spelled.join('|')}))$`;
}

function inAnyCase(word: string): string {
  return Array.from(word, (letter) => `[${letter.toUpperCase()}${letter}]`).join('');
}
