import { editsFrom } from './editsFrom.js';
import { nearestWord, plainWord } from './nearestWord.js';

/** Keys that are not known: those that were meant to be a known one, and how many are like none. */
export interface UnknownKeys {
  readonly misspelled: readonly { readonly key: string; readonly nearest: string }[];
  readonly foreign: number;
}

/**
 * Sorts keys that are not known into slips of the pen, which a finding may name, and foreign ones, which it may only count.
 *
 * Anything may stand in a key, a student's name as well. A key is named only where it is a known one but for about an
 * edit in every four letters, one at least.
 */
export function unknownKeys(keys: readonly string[], known: readonly string[]): UnknownKeys {
  const unknown = keys.filter((key) => !known.includes(key));
  const misspelled = unknown.flatMap((key) => {
    const nearest = key.length <= LONGEST ? nearestWord(key, known) : null;
    return nearest !== null && isSlip(plainWord(key), plainWord(nearest)) ? [{ key, nearest }] : [];
  });
  return { misspelled, foreign: unknown.length - misspelled.length };
}

const LONGEST = 40;

function isSlip(word: string, meant: string): boolean {
  const most = Math.max(1, Math.floor((word.length + 1) / 4));
  return editsFrom(word)(meant, most) <= most;
}
