import { visibleText } from './invisible.js';
import { textOf } from './textOf.js';

/**
 * Shows what stands where a code, a day, a month or a year belongs, for a finding: only where it can be nothing but a
 * damaged one of these.
 *
 * Findings travel, and people type names and remarks into any field. So a text is shown only where it is made of
 * digits, separators and the words of dates; any other becomes `[text]`, and nothing said `[blank]`.
 *
 * @example
 * parseSchoolYear('2020/21').findings[0].params.text // => '2020/21'
 * @example
 * parseSchoolYear('Jane Doe, grade 7').findings[0].params.text // => '[text]'
 */
export function shownText(value: unknown): string {
  const text = textOf(value);
  if (text.trim() === '') return '[blank]';
  if (typeof value !== 'string') return text;
  if (text.length > LONGEST || !/\d/.test(text) || OTHER_SIGNS.test(text)) return '[text]';
  const words = text.match(/\p{L}+/gu) ?? [];
  return words.every(isWordOfDates) ? visibleText(text.slice(0, SHOWN)) : '[text]';
}

/** No date is so long, and a text that is longer need not be searched. */
const LONGEST = 1000;

const SHOWN = 40;

/** What is neither a letter, a digit, a blank, a sign between the parts of a date, nor of a formula such as ="240505". */
const OTHER_SIGNS = /[^\p{L}\p{Nd}\s.,:;/\\'\u2019+="\-\u2010-\u2015\u2212]/u;

/** The months in English, from January. */
export const ENGLISH_MONTHS =
  'january february march april may june july august september october november december';

/** The months in Spanish, Portuguese and Haitian Creole. */
const OTHER_MONTHS =
  'enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre ' +
  'janeiro fevereiro março maio junho julho setembro outubro novembro dezembro ' +
  'janvye fevriye mas avril me jen jiyè out septanm oktòb novanm desanm';

/** Marks of dates, times and school years, ordinals, exponents, and the letters that are taken for 0 and 1. */
const MARKS = 'sept t z am pm utc gmt est edt et e o l i st nd rd th de sy fy ay';

function isWordOfDates(word: string): boolean {
  const lower = word.toLowerCase();
  if (MARKS.split(' ').includes(lower)) return true;
  // Whole or by three letters: more would make a month of Jane, which begins janeiro.
  return `${ENGLISH_MONTHS} ${OTHER_MONTHS}`
    .split(' ')
    .some((month) => month === lower || month.slice(0, 3) === lower);
}
