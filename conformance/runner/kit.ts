import { bytesOf } from './bytesOf.js';

/** One file of the conformance kit: what a room of the package makes of what. */
export interface Kit {
  /** How the file is written: `csmhs-conformance@1`. It changes when a runner must. */
  readonly conformance: string;
  /** The version of the package whose rules it proves. */
  readonly version: string;
  readonly room: string;
  /** Codes of findings that do not matter, but in cases about one of these rules. */
  readonly leftOut?: readonly string[];
  /** Values that several cases begin with, by name. */
  readonly data?: Readonly<Record<string, unknown>>;
  readonly cases: readonly KitCase[];
}

/** One case: a function, what goes in, and what comes out. */
export interface KitCase {
  readonly name: string;
  /** The rule that the case is about, where it is about one. */
  readonly rule?: string;
  readonly function: string;
  readonly input: readonly unknown[];
  /** Which part of the result is compared, as a JSON pointer; without it, the whole. */
  readonly at?: string;
  /** Findings that are milder than this do not matter. */
  readonly mildest?: string;
  readonly expected: unknown;
  /** Numbers may differ by this part of themselves; otherwise they are equal. */
  readonly tolerance?: number;
  /** Nothing may come out that is not expected. */
  readonly exact?: boolean;
  /** Why another implementation may rightly give another result. */
  readonly optional?: string;
  /**
   * Numbers that the rule needs, as JSON pointers into the input: where one of them is an absence word or is not
   * there, the rule finds nothing; except in the states that are listed.
   */
  readonly operands?: Readonly<Record<string, readonly string[]>>;
}

/** The states of a value that is no number; `missing` is a key that is not there. */
export const STATES = [
  'notCollected',
  'notAvailable',
  'notApplicable',
  'declined',
  'unknown',
  'suppressed',
  'missing',
] as const;

type Call = (name: string, input: readonly unknown[]) => unknown;
type Keyed = Record<string, unknown>;

/** Makes the input of a case: copies named data, changes it, calls functions, joins texts, and reads bytes. */
export function inputOf(part: unknown, data: Readonly<Keyed>, call: Call): unknown {
  const make = (inner: unknown): unknown => inputOf(inner, data, call);
  if (Array.isArray(part)) return part.map(make);
  if (typeof part !== 'object' || part === null) return part;
  const { $data, $call, $base64, $text, ...rest } = part as Keyed;
  if (Array.isArray($text)) return $text.map(repeated).join('');
  if (typeof $base64 === 'string') return bytesOf($base64);
  if (typeof $call === 'string') return at(call($call, make(rest['input'] ?? []) as unknown[]), rest['at']);
  if (typeof $data !== 'string') return mapped(part, make);
  if (!($data in data)) throw new TypeError(`There is no data ${$data}.`);
  const copy = [make(data[$data])];
  for (const pointer of (rest['remove'] ?? []) as string[]) change(copy, pointer, undefined);
  for (const [pointer, value] of Object.entries(rest['set'] ?? {})) change(copy, pointer, make(value));
  return copy[0];
}

/** A text, or one with how often it comes. */
function repeated(part: string | readonly [string, number]): string {
  return typeof part === 'string' ? part : part[0].repeat(part[1]);
}

function mapped(part: object, make: (inner: unknown) => unknown): Keyed {
  return Object.fromEntries(Object.entries(part).map(([key, inner]) => [key, make(inner)]));
}

/** What stands at a JSON pointer; without one, the whole. */
export function at(value: unknown, pointer: unknown): unknown {
  const keys = typeof pointer === 'string' ? keysOf(pointer) : [];
  return keys.reduce((inner, key) => (inner as Keyed)[key], value);
}

/** Puts a value at a JSON pointer below the one entry of a list; `undefined` takes away what stands there. */
export function change(holder: unknown[], pointer: string, value: unknown): void {
  const keys = ['0', ...keysOf(pointer)];
  const last = keys.pop()!;
  const target = keys.reduce<unknown>((inner, key) => (inner as Keyed)[key], holder) as Keyed;
  if (value !== undefined) target[last] = value;
  else if (Array.isArray(target)) target.splice(Number(last), 1);
  else delete target[last];
}

const keysOf = (pointer: string) =>
  pointer
    .split('/')
    .slice(1)
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
