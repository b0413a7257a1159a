import { mustBe } from '../../core/given/mustBe.js';

/** Marks that nobody sees: soft hyphen, zero-width space, direction marks, word joiner, byte order mark. */
const UNSEEN = /[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;

/** At each flag letter the segmenter of some hosts walks back over all before it, so pairs are put away first. */
const FLAGS = /\p{RI}\p{RI}/gu;

/** No answer of a form is so long, and marks in rows may cost the segmenter as flag letters do. */
const LONGEST_SEGMENTED = 20_000;

/**
 * Counts the characters of a text as its reader sees them, after trimming.
 *
 * An emoji of several parts, a flag, a letter with its accents and a line break each count as one; marks that
 * nobody sees count nothing. Uses `Intl.Segmenter` where the host has it, and `countWithoutSegmenter` otherwise.
 *
 * @example
 * countCharacters('  Zo\u0065\u0308 \u{1F469}\u200D\u{1F467}  ') // => 5
 */
export function countCharacters(text: string): number {
  mustBe('text', text, 'countCharacters', 'text');
  const seen = text.replace(UNSEEN, '').trim();
  if (/^[\n\x20-\x7e]*$/.test(seen)) return seen.length;
  const isLong = seen.length > LONGEST_SEGMENTED;
  if (isLong || typeof Intl === 'undefined' || !Intl.Segmenter) return countWithoutSegmenter(seen);
  let count = 0;
  const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });
  for (const _ of segmenter.segment(seen.replace(FLAGS, 'x'))) count++;
  return count;
}

const JOINED =
  /\r\n|\p{RI}\p{RI}|\P{M}(?:[\p{M}\p{Emoji_Modifier}\u{e0020}-\u{e007f}\u200c]|\u200d\p{Extended_Pictographic}?)*|\p{M}+/gsu;

/**
 * Counts characters without `Intl.Segmenter`: each base character with its marks, joiners, skin tones and tags; pairs of flag letters.
 *
 * Differs from the segmenter only for scripts that build syllables of several letters, such as decomposed Hangul,
 * where it counts more.
 */
export function countWithoutSegmenter(text: string): number {
  return text.replace(UNSEEN, '').trim().match(JOINED)?.length ?? 0;
}
