import { isIsoDate } from '../../../src/core/instant.js';
import { isReportingMonth } from '../../../src/core/reportingMonth.js';

// Stands in for the checks of options in a file for warehouses: they hold the same, and say it in few words.

type Kind =
  | string
  | {
      readonly oneOf?: readonly string[];
      readonly listOf?: Kind;
      readonly either?: readonly Kind[];
      readonly firstOf?: Kind;
      readonly orNull?: Kind;
      readonly required?: Kind;
      readonly has?: Readonly<Record<string, Kind>>;
      readonly mayHave?: Readonly<Record<string, Kind>>;
    };

/** Gives `null` for what is of a kind; kinds that need more words than these take anything. */
export function misfitOf(kind: Kind, value: unknown): true | null {
  return isOf(kind, value) ? null : true;
}

/** Gives options without what is `null`. */
export function readOptions(
  given: object | null | undefined,
  shape: Record<string, Kind>,
  by: string,
): object {
  const known = Object.entries(given ?? {}).filter(([, value]) => value !== null);
  for (const [key, value] of known)
    if (!Object.hasOwn(shape, key) || (value !== undefined && !isOf(shape[key]!, value)))
      throw new TypeError(`${by}: ${key} cannot be used.`);
  return Object.fromEntries(known);
}

function isOf(kind: Kind, value: unknown): boolean {
  if (typeof kind === 'string') return PLAIN[kind]?.(value) ?? true;
  const { oneOf, listOf, either, has, mayHave } = kind;
  if (oneOf) return oneOf.some((word) => word === value);
  if (listOf) return Array.isArray(value) && value.every((each) => isOf(listOf, each));
  if (either) return either.some((each) => isOf(each, value));
  if (!has) return true;
  return isObject(value) && areOf(has, value, false) && areOf(mayHave ?? {}, value, true);
}

function areOf(kinds: Readonly<Record<string, Kind>>, given: Given, isOptional: boolean): boolean {
  return Object.entries(kinds).every(([key, kind]) =>
    (given[key] ?? null) === null ? isOptional : isOf(kind, given[key]),
  );
}

type Given = Readonly<Record<string, unknown>>;

function isObject(value: unknown): value is Given {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const isCount = (value: unknown) => Number.isSafeInteger(value) && (value as number) >= 0;

const PLAIN: Readonly<Record<string, (value: unknown) => boolean>> = {
  text: (value) => typeof value === 'string',
  number: (value) => typeof value === 'number',
  boolean: (value) => typeof value === 'boolean',
  object: isObject,
  list: Array.isArray,
  count: isCount,
  date: isIsoDate,
  month: isReportingMonth,
};
