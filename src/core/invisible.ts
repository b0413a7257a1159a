import type { Params } from './finding.js';

/**
 * Takes blanks from both ends of a text, and what cannot be seen there: no-break and zero-width spaces, marks of
 * direction, byte order marks, and the Ctrl-Z that ends a file of old programs.
 */
export function trimBlank(text: string): string {
  // What nearly every text is: it begins and ends with a sign that can be seen.
  if (isSeen(text.charCodeAt(0)) && isSeen(text.charCodeAt(text.length - 1))) return text;
  let from = 0;
  let to = text.length;
  while (from < to && isBlankSign(text[from]!)) from++;
  while (to > from && isBlankSign(text[to - 1]!)) to--;
  return text.slice(from, to);
}

/** Takes the Ctrl-Z from the end of a text, and blanks behind it. */
export function withoutEndMark(text: string): string {
  let end = text.trimEnd();
  if (!end.endsWith(CTRL_Z)) return text;
  while (end.endsWith(CTRL_Z)) end = end.slice(0, -1);
  return end;
}

/** Takes every sign out of a text that cannot be seen; plain blanks stay. */
export function withoutInvisible(text: string): string {
  return text.replace(INVISIBLE, '');
}

/**
 * Writes each sign that cannot be seen as its code point, so that a person can find it.
 */
export function visibleText(text: string): string {
  return text.replace(INVISIBLE, (sign) => `<${codePointOf(sign)}>`);
}

/**
 * Names the signs in a text that cannot be seen, each once; the empty text where there are none.
 */
export function invisibleIn(text: string): string {
  const signs = [...new Set(text.match(INVISIBLE) ?? [])].slice(0, MOST_NAMED).map(codePointOf);
  return signs.map((code) => (NAMES[code] ? `${NAMES[code]} (${code})` : code)).join(', ');
}

/**
 * Gives the facts of `invisibleCharacter` for a text that could be read but for signs that cannot be seen; `null` where
 * something else is wrong with it.
 */
export function hiddenIn(text: string, isReadable: (seen: string) => boolean): Params | null {
  const kind = invisibleIn(text);
  return kind !== '' && isReadable(trimBlank(withoutInvisible(text)))
    ? { text: visibleText(text.slice(0, 40)), kind }
    : null;
}

/** More kinds than these in one text are no slip of a copy, and no list helps to find them. */
const MOST_NAMED = 3;

const isSeen = (code: number): boolean => code > 32 && code < 127;

const BLANK = /[\s\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\u2800\u3164\ufeff]/;

const isBlankSign = (sign: string): boolean => sign === CTRL_Z || BLANK.test(sign);

/** The mark by which old programs end a file of text. */
const CTRL_Z = '\u001a';

// Controls but tab and line ends, every space but the plain one, and what Unicode calls format or ignorable.
const INVISIBLE = /(?![\t\n\r ])[\p{Cc}\p{Zs}\u2800\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;

function codePointOf(sign: string): string {
  return `U+${sign.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
}

/** The signs that are met most, by the names that editors give them. */
const NAMES: Readonly<Record<string, string>> = {
  'U+0000': 'null',
  'U+001A': 'Ctrl-Z',
  'U+00A0': 'no-break space',
  'U+00AD': 'soft hyphen',
  'U+200B': 'zero-width space',
  'U+200C': 'zero-width non-joiner',
  'U+200D': 'zero-width joiner',
  'U+200E': 'left-to-right mark',
  'U+200F': 'right-to-left mark',
  'U+202F': 'narrow no-break space',
  'U+2060': 'word joiner',
  'U+FEFF': 'byte order mark',
};
