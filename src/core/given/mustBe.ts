import type { Kind } from './kind.js';
import { areNumbers, misfitOf } from './misfitOf.js';
import type { Misfit } from './misfitOfMade.js';

/**
 * Holds an argument against the kind that a function takes, in words: for callers whom no compiler has told.
 *
 * @param name - the argument, as the declaration calls it
 * @throws TypeError for a wrong kind, RangeError for a value that cannot be used
 */
export function mustBe(kind: Kind, value: unknown, by: string, name: string): void {
  // Codes and series come by the thousand, so the usual case takes the shortest way.
  if (kind === 'text' ? typeof value === 'string' : kind === 'numbers' && areNumbers(value)) return;
  const misfit = misfitOf(kind, value);
  if (misfit) throw errorOf(misfit, by, name);
}

/** The same for an argument that can be left out, or be `null`. */
export function mayBe(kind: Kind, value: unknown, by: string, name: string): void {
  if (value !== undefined && value !== null) mustBe(kind, value, by, name);
}

/** Makes the error of a value that a function does not take. */
export function errorOf({ isKindWrong, says, at, seen, nearest }: Misfit, by: string, name: string): Error {
  const meant = nearest ? ` Did you mean ${nearest}?` : '';
  const message = `${by}: ${name}${at} must be ${says}; it is ${seen}.${meant}`;
  return isKindWrong ? new TypeError(message) : new RangeError(message);
}
