import { SEVERITIES } from '../finding.js';
import { isInstant, isIsoDate } from '../instant.js';
import { isReportingMonth } from '../reportingMonth.js';
import { isSchoolYear } from '../schoolYear.js';

/** What an argument or an option must be, as data: one entry of a table, or a kind that is made of others. */
export type Kind =
  | PlainKind
  | { readonly oneOf: readonly string[] }
  | ListKind
  | { readonly firstOf: Kind; readonly says: string }
  | { readonly either: readonly Kind[]; readonly says: string }
  | ObjectKind;

/** A list. `without` is a key that only the rows of another list have, which is easily taken for this one. */
export interface ListKind {
  readonly listOf: Kind;
  readonly without?: string;
  readonly says?: string;
}

/** An object with these keys. Others may stand beside them, and what lies deeper is data, which is checked as data. */
export interface ObjectKind {
  readonly says: string;
  readonly has: Readonly<Record<string, Kind>>;
  /** Keys that may be left out, or be `null`. */
  readonly mayHave?: Readonly<Record<string, Kind>>;
}

/** An option: its kind, whether it can be left out, and whether `null` says something of its own. */
export type OptionKind = Kind | { readonly required: Kind } | { readonly orNull: Kind };

/** The keys of an object of options or of a context. */
export type Shape = Readonly<Record<string, OptionKind>>;

/** The kind of a value of one type: what it must be, by what it is called, and the test once the type is right. */
export interface Plain {
  readonly says: string;
  readonly type?: 'string' | 'number' | 'boolean' | 'function';
  readonly fits?: (value: never) => boolean;
  /** The whole test, where the type alone says too little. */
  readonly is?: (value: unknown) => boolean;
}

/** A name of the table. */
export type PlainKind = keyof typeof PLAIN;

/** The kinds that are not made of others. */
export const PLAIN = {
  anything: { says: 'anything' },
  text: { says: 'a text', type: 'string' },
  boolean: { says: 'true or false', type: 'boolean' },
  function: { says: 'a function', type: 'function' },
  number: { says: 'a number', type: 'number' },
  finite: { says: 'a finite number', type: 'number', fits: Number.isFinite },
  count: {
    says: 'a whole number of 0 or more',
    type: 'number',
    fits: (n: number) => Number.isSafeInteger(n) && n >= 0,
  },
  positiveCount: {
    says: 'a whole number from 1',
    type: 'number',
    fits: (n: number) => Number.isSafeInteger(n) && n >= 1,
  },
  points: {
    says: 'a number of points, a whole number from 0 to 1,000,000',
    type: 'number',
    fits: (n: number) => Number.isInteger(n) && n >= 0 && n <= 1_000_000,
  },
  days: {
    says: 'a number of days, whole and within a million',
    type: 'number',
    fits: (n: number) => Number.isInteger(n) && Math.abs(n) <= 1_000_000,
  },
  whole: { says: 'a whole number', type: 'number', fits: Number.isSafeInteger },
  most: {
    says: 'a whole number of 0 or more, or Infinity for no limit',
    type: 'number',
    fits: (n: number) => n === Number.POSITIVE_INFINITY || (Number.isSafeInteger(n) && n >= 0),
  },
  date: { says: 'a date such as 2020-11-16', type: 'string', fits: (text: string) => isIsoDate(text) },
  month: { says: 'a month such as 2020-10', type: 'string', fits: (text: string) => isReportingMonth(text) },
  schoolYear: {
    says: 'a school year such as 2020-21',
    type: 'string',
    fits: (text: string) => isSchoolYear(text),
  },
  instant: {
    says: 'a time such as 2020-11-15T18:00:00-05:00',
    type: 'string',
    fits: (text: string) => isInstant(text),
  },
  dayOfMonth: {
    says: 'a day of the month, a whole number from 1 to 31',
    type: 'number',
    fits: (day: number) => Number.isInteger(day) && day >= 1 && day <= 31,
  },
  object: { says: 'an object' },
  list: { says: 'a list' },
  bytes: { says: 'bytes (a Uint8Array)' },
  numbers: { says: 'a list of numbers, NaN for a gap' },
  map: { says: 'a Map' },
  finding: {
    says: 'a finding: pass one of those that a check gives',
    is: (value: unknown) => isFinding(value),
  },
} as const satisfies Record<string, Plain>;

/** There may be hundreds of thousands, so this looks at no more than it must. */
function isFinding(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const { code, severity, params, path, fingerprint } = value as Readonly<Record<string, unknown>>;
  const areWords = typeof code === 'string' && typeof fingerprint === 'string';
  return areWords && isSeverity(severity) && isObject(params) && Array.isArray(path);
}

function isSeverity(value: unknown): boolean {
  return SEVERITIES.some((severity) => severity === value);
}

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null;
}
