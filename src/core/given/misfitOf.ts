import { type Kind, PLAIN, type PlainKind } from './kind.js';
import { type Misfit, misfitOfEntry, misfitOfMade } from './misfitOfMade.js';
import { seenAs, tagOf } from './seenAs.js';

/** No list of numbers that is neither an array nor a typed one is so long. */
const LONGEST = 10_000_000;

/** Tells why a value is not of a kind; `null` where it is. Never throws, and stops at the first misfit. */
export function misfitOf(kind: Kind, value: unknown): Misfit | null {
  return misfitOfMade(kind, value, misfitOfPlain);
}

function misfitOfPlain(kind: PlainKind, value: unknown): Misfit | null {
  return kind === 'numbers' ? misfitOfNumbers(value) : misfitOfEntry(PLAIN[kind], value);
}

/** Tells whether a value is a typed array or a list of nothing but numbers. */
export function areNumbers(value: unknown): boolean {
  // Of another realm it is seen in the longer way.
  if (value instanceof Float64Array) return true;
  if (!Array.isArray(value)) return misfitOfNumbers(value) === null;
  for (let i = 0; i < value.length; i++) if (typeof value[i] !== 'number') return false;
  return true;
}

function misfitOfNumbers(value: unknown): Misfit | null {
  const { says } = PLAIN.numbers;
  const wrong = (isKindWrong: boolean) => ({ isKindWrong, says, at: '', seen: seenAs(value) });
  if (isTyped(value)) return tagOf(value).startsWith('Big') ? wrong(true) : null;
  if (typeof value !== 'object' || value === null) return wrong(true);
  const { length } = value as { readonly length?: unknown };
  if (typeof length !== 'number' || !Number.isSafeInteger(length) || length < 0) return wrong(true);
  if (!Array.isArray(value) && length > LONGEST) return wrong(false);
  const numbers = value as ArrayLike<unknown>;
  for (let i = 0; i < length; i++) {
    // A hole of a list is nothing too, so the walk ends at the first.
    if (typeof numbers[i] !== 'number') return { ...wrong(true), at: `[${i}]`, seen: seenAs(numbers[i]) };
  }
  return null;
}

function isTyped(value: unknown): value is ArrayBufferView {
  return ArrayBuffer.isView(value) && tagOf(value) !== 'DataView';
}
