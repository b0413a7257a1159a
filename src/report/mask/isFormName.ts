import { editsFrom } from '../../core/editsFrom.js';
import { plainWord } from '../../core/nearestWord.js';

/** Names that a text may be held against, as they stand and made ready for slips of the finger. */
export interface FormNames {
  readonly exact: readonly string[];
  readonly loose: readonly LooseName[];
}

interface LooseName {
  /** Letters and digits alone, in lower case. */
  readonly plain: string;
  /** How many edits make a slip of the finger of it. */
  readonly slips: number;
  readonly digits: string;
  readonly words: number;
}

/** Makes names ready to hold texts against. */
export function namesFrom(exact: readonly string[]): FormNames {
  const loose = exact.map((name) => {
    const plain = plainWord(name);
    const slips = plain.length < 8 ? 0 : plain.length < 12 ? 1 : 2;
    return { plain, slips, digits: digitsOf(plain), words: wordsOf(name) };
  });
  return { exact, loose };
}

/**
 * Tells whether a text is a name that the form itself gives, or a slip of the finger away from one.
 *
 * In a file without its header, or with a title above it, any cell may stand where a heading is looked for, and with
 * a quote lost any text where a key is. So nothing else is a name, however short: a single letter may stand for a
 * count, two for a student. A slip is one letter in eight to eleven, two in more, and never a digit or a further
 * word. Short names have none: "Nate" is as near to "note" as "notee" is. Two neighbours swapped are a slip from six letters
 * on, and an s too many or too few from four letters on: `feilds`, `value`.
 */
export function isFormName(text: string, names: FormNames): boolean {
  if (names.exact.includes(text)) return true;
  const plain = text.length > 100 ? '' : plainWord(text);
  if (plain === '') return false;
  const editsTo = editsFrom(plain);
  return names.loose.some(({ plain: known, slips, digits, words }) => {
    const edits = editsTo(known, slips);
    if (edits === 0) return true;
    if (edits > slips && !isSwapped(plain, known) && !isPlural(plain, known)) return false;
    return digitsOf(plain) === digits && wordsOf(text) <= words;
  });
}

function isSwapped(one: string, other: string): boolean {
  if (one.length !== other.length || one.length < 6) return false;
  let at = 0;
  while (one[at] === other[at] && at < one.length) at++;
  return one.slice(0, at) + (one[at + 1] ?? '') + one[at]! + one.slice(at + 2) === other;
}

function isPlural(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return short.length >= 4 && long === `${short}s`;
}

/** Gives the digits of a text alone. */
function digitsOf(text: string): string {
  return text.replace(/[^\p{N}]/gu, '');
}

/** Counts words, those written together with capitals apart: two in `tier2Served`. */
function wordsOf(text: string): number {
  const apart = text.replace(/([\p{Ll}\p{N}])(\p{Lu})/gu, '$1 $2');
  return apart.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '').length;
}
