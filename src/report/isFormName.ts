import { editsFrom } from '../core/editsFrom.js';
import { plainWord } from '../core/nearestWord.js';
import { HEADING_NAMES, KEY_NAMES } from './formNames.js';

/** Tells whether a heading of a CSV file may be shown to others. */
export function isOpenHeading(text: string): boolean {
  return isFormName(text, HEADING_NAMES);
}

/** Tells whether a key of a JSON file may be shown to others. */
export function isOpenKey(text: string): boolean {
  return isFormName(text, KEY_NAMES);
}

/**
 * Tells whether a text is a name that the form itself gives, or a slip of the finger away from one.
 *
 * In a file without its header, or with a title above it, any cell may stand where a heading is looked for, and with
 * a quote lost any text where a key is. So nothing else is a name, however short: a single letter may stand for a
 * count, two for a student. A slip is one letter in eight to eleven, two in more, and never a digit or a further
 * word. Short names have none: "Nate" is as near to "note" as "notee" is.
 */
export function isFormName(text: string, names: readonly string[]): boolean {
  if (names.includes(text)) return true;
  if (text.length > 100) return false;
  const plain = plainWord(text);
  if (plain === '') return false;
  const editsTo = editsFrom(plain);
  return names.some((name) => {
    const known = plainWord(name);
    const slips = slipsIn(known);
    const edits = editsTo(known, slips);
    return (
      edits === 0 || (edits <= slips && digitsOf(plain) === digitsOf(known) && wordsOf(text) <= wordsOf(name))
    );
  });
}

function slipsIn({ length }: string): number {
  return length < 8 ? 0 : length < 12 ? 1 : 2;
}

function digitsOf(text: string): string {
  return text.replace(/[^\p{N}]/gu, '');
}

/** Counts words, those written together with capitals apart: two in `tier2Served`. */
function wordsOf(text: string): number {
  const apart = text.replace(/([\p{Ll}\p{N}])(\p{Lu})/gu, '$1 $2');
  return apart.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '').length;
}
