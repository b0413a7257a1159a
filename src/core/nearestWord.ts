import { editsFrom } from './editsFrom.js';
import { mustHold } from './given/mustHold.js';

/**
 * Finds the known word that a mistyped one was probably meant to be: the fewest edits away, compared
 * without case and punctuation; `null` where nothing is near (more than a third of the letters differ).
 *
 * An edit is a letter put in, left out or changed, or two neighbors swapped (optimal string alignment).
 *
 * @example
 * nearestWord('Screend', ['enrolled', 'screened']) // => 'screened'
 */
export function nearestWord(word: string, known: readonly string[]): string | null {
  mustHold('text', word, 'nearestWord', 'word');
  mustHold({ listOf: 'text' }, known, 'nearestWord', 'known');
  const plain = plainWord(word).slice(0, 60);
  const editsTo = editsFrom(plain);
  let nearest: string | null = null;
  let fewest = Math.max(1, Math.ceil(plain.length / 3)) + 1;
  for (const candidate of known) {
    // Too short, however it is written.
    if (plain.length - candidate.length >= fewest) continue;
    const edits = editsTo(plainWord(candidate), fewest - 1);
    if (edits < fewest) [nearest, fewest] = [candidate, edits];
  }
  return nearest;
}

/** Gives the letters and digits of a word, in lower case. */
export function plainWord(word: string): string {
  const lower = word.toLowerCase();
  return /^[a-z0-9]*$/.test(lower) ? lower : lower.replace(/[^\p{L}\p{N}]/gu, '');
}
