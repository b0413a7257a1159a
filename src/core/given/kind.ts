import { SEVERITIES } from '../finding.js';
import { isInstant } from '../instant.js';
import { isSchoolYear } from '../schoolYear.js';
import { FEW_PLAIN, type Plain } from './fewPlain.js';
import { tagOf } from './seenAs.js';

/** What an argument or an option must be, as data: one entry of a table, or a kind that is made of others. */
export type Kind<Name extends string = PlainKind> =
  | Name
  | { readonly oneOf: readonly string[] }
  | ListKind<Name>
  | { readonly firstOf: Kind<Name>; readonly says: string }
  | { readonly either: readonly Kind<Name>[]; readonly says: string }
  | ObjectKind<Name>;

/** A list. `without` is a key that only the rows of another list have, which is easily taken for this one. */
export interface ListKind<Name extends string = PlainKind> {
  readonly listOf: Kind<Name>;
  readonly without?: string;
  readonly says?: string;
}

/** An object with these keys. Others may stand beside them, and what lies deeper is data, which is checked as data. */
export interface ObjectKind<Name extends string = PlainKind> {
  readonly says: string;
  readonly has: Readonly<Record<string, Kind<Name>>>;
  /** Keys that may be left out, or be `null`. */
  readonly mayHave?: Readonly<Record<string, Kind<Name>>>;
}

/** What an object of a type must have, by the keys of that type. */
export type ObjectKindOf<T> = ObjectKind & { readonly has: Readonly<Partial<Record<keyof T, Kind>>> };

/** An option: its kind, whether it can be left out, and whether `null` says something of its own. */
export type OptionKind<Name extends string = PlainKind> =
  | Kind<Name>
  | { readonly required: Kind<Name> }
  | { readonly orNull: Kind<Name> };

/** The keys of an object of options or of a context. */
export type Shape<Name extends string = PlainKind> = Readonly<Record<string, OptionKind<Name>>>;

/** A name of the table. */
export type PlainKind = keyof typeof PLAIN;

/** The kinds that are not made of others. */
export const PLAIN = {
  ...FEW_PLAIN,
  anything: { says: 'anything' },
  function: { says: 'a function', type: 'function' },
  number: { says: 'a number', type: 'number' },
  finite: { says: 'a finite number', type: 'number', fits: Number.isFinite },
  pictureId: {
    says: 'a letter, then letters of English, digits, - or _',
    type: 'string',
    fits: (text: string) => /^[A-Za-z][\w-]*$/.test(text),
  },
  positiveCount: {
    says: 'a whole number from 1',
    type: 'number',
    fits: (n: number) => Number.isSafeInteger(n) && n >= 1,
  },
  httpStatus: {
    says: 'the status of an answer, a whole number from 100 to 599',
    type: 'number',
    fits: (n: number) => Number.isInteger(n) && n >= 100 && n <= 599,
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
  bytes: {
    says: 'bytes (a Uint8Array)',
    is: (value: unknown) => ArrayBuffer.isView(value) && tagOf(value) === 'Uint8Array',
  },
  numbers: { says: 'a list of numbers, NaN for a gap' },
  map: { says: 'a Map', is: (value: unknown) => isObject(value) && tagOf(value) === 'Map' },
  comesInTurn: {
    says: 'something whose parts come one after another',
    is: (value: unknown) =>
      isObject(value) && !Array.isArray(value) && (Symbol.asyncIterator in value || Symbol.iterator in value),
  },
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

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
