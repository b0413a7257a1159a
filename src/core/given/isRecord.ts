import { tagOf } from './seenAs.js';

/** Tells whether a value is read by keys: an object that is neither a list, a `Date`, a `Map`, a promise nor bytes. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && tagOf(value) === 'Object';
}
