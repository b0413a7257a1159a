import { plainWord } from './nearestWord.js';

/** Keys that are not known: those that were meant to be a known one, and how many are like none. */
export interface UnknownKeys {
  readonly misspelled: readonly { readonly key: string; readonly nearest: string }[];
  readonly foreign: number;
}

/**
 * Sorts keys that are not known into slips of the pen, which a finding may name, and foreign ones, which it may only count.
 *
 * Anything may stand in a key, a student's name as well. A key is named only where it is a known one but for an edit in
 * about every four letters, one to three. Of very many unknown keys only the first hundred are looked at.
 */
export function unknownKeys(keys: readonly string[], known: readonly string[]): UnknownKeys {
  const unknown = keys.filter((key) => !known.includes(key));
  const misspelled = unknown.slice(0, 100).flatMap((key) => {
    const nearest = slipOf(key, known);
    return nearest === undefined ? [] : [{ key, nearest }];
  });
  return { misspelled, foreign: unknown.length - misspelled.length };
}

/** Finds the known word of which another is a slip of the pen: an edit in about every four letters, three at most. */
export function slipOf(written: string, known: readonly string[]): string | undefined {
  const word = plainWord(written);
  const most = Math.min(3, Math.max(1, (word.length + 1) >> 2));
  for (let edits = 0; edits <= most; edits++) {
    const meant = known.find((candidate) => isWithin(edits, word, plainWord(candidate)));
    if (meant !== undefined) return meant;
  }
  return undefined;
}

/** Tells whether so many edits lead from one word to another: letters changed, left out, put in, or two swapped. */
function isWithin(edits: number, a: string, b: string): boolean {
  if (a === b) return true;
  const goesOn = (left: number, right: number, rest = edits - 1) =>
    isWithin(rest, a.slice(left), b.slice(right));
  if (a[0] === b[0]) return goesOn(1, 1, edits);
  const isSwapped = a[0] === b[1] && a[1] === b[0];
  return edits > 0 && (goesOn(1, 1) || goesOn(1, 0) || goesOn(0, 1) || (isSwapped && goesOn(2, 2)));
}
