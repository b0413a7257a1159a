import { expect, test } from 'vitest';
import type { Rule } from '../../src/core/rule.js';
import { DECLARED_RULES } from '../support/rules.js';

// District staff read the sentences of rules: plain words, no idiom, short sentences.

/** Idioms that a reader has to decode, with what to write instead. */
const IDIOMS: readonly (readonly [idiom: RegExp, instead: string])[] = [
  [/(?<!there )\b(is|are) none\b/i, 'is not one of'],
  [/(?<!there )\b(is|are) no (?!longer\b)/i, 'is not a'],
  [/\bstands?\b/, 'is'],
  [/\bbeside\b/, 'with, next to'],
  [/\bnobody\b/, 'no one'],
  [/\bsomebody\b/, 'someone'],
  [/\beverybody\b/, 'everyone'],
  [/\bthere is no (sheet|report)\b/i, 'is missing'],
  [/\btold\b/, 'said, shown'],
  [/\bso many\b/, 'that many'],
  [/\bheld? against\b/, 'compare with'],
  [/\bspeaks? of\b/, 'is about, names'],
  [/\bis unknown is\b/, 'what is not known'],
  [/; else\b|\. Else\b/, 'If not,'],
  [/\bby way of\b/, 'through'],
  [/\bpassed over\b|\bstepped over\b/, 'skipped'],
  [/\bletter for letter\b/, 'exactly'],
  [/\bnothing (has to be|is to be|need be|to) done?\b/i, 'No change is needed'],
  [/\bmended\b/, 'corrected'],
  [/\btangled\b/, 'complex'],
  [/\bswapped\b/, 'switched'],
  [/\bis of (?!(the )?(kind|type)\b)/, 'is from, is for'],
];

/** The most that the median grade may be. */
const GRADE = 9;

const SENTENCES = DECLARED_RULES.flatMap(({ rule }) =>
  sentencesOf(rule).map((text) => [rule.code, text] as const),
);

function sentencesOf({ message, howToFix, forForm }: Rule): string[] {
  return [message, howToFix, forForm?.message, forForm?.howToFix].filter((text) => text !== undefined);
}

test('sentences of rules use no idiom that has to be decoded', () => {
  const found = SENTENCES.flatMap(([code, text]) =>
    IDIOMS.filter(([idiom]) => idiom.test(text)).map(
      ([idiom, instead]) => `${code}: "${idiom.exec(text)![0]}" -> ${instead}: ${text}`,
    ),
  );
  expect(found).toEqual([]);
});

test('sentences of rules are short, and their median grade is 9 or below', () => {
  const grades = SENTENCES.map(([, text]) => gradeOf(filled(text))).sort((a, b) => a - b);
  const median = grades[Math.floor(grades.length / 2)]!;
  // The figure at the last writing: 3.9.
  expect(median).toBeLessThanOrEqual(GRADE);
  const long = SENTENCES.filter(([, text]) =>
    filled(text)
      .split(/[.!?](?:\s|$)/)
      .some((sentence) => wordsIn(sentence).length > 32),
  );
  expect(long).toEqual([]);
});

/** Values that stand for params; what is not listed is a number. */
const SAMPLES: Readonly<Record<string, string>> = {
  choices: 'draft, sent, accepted',
  code: '00240000',
  day: '2020-10-01',
  district: '00240000',
  field: 'screened',
  first: '2020-09-01',
  kind: 'number',
  last: '2021-06-30',
  measure: 'screened',
  month: '2020-10',
  nearest: 'screened',
  need: 'a whole number',
  organization: '00240000',
  previousMonth: '2020-09',
  text: 'many',
  today: '2020-10-15',
};

function filled(template: string): string {
  return template
    .replace(/[[\]]/g, '')
    .replace(/\{\w+\|[^|{}]*\|([^{}]*)\}/g, '$1')
    .replace(/\{(\w+)\}/g, (_, name: string) => SAMPLES[name] ?? '12');
}

/** Flesch-Kincaid: 0.39 words a sentence + 11.8 syllables a word - 15.59. */
function gradeOf(text: string): number {
  const sentences = Math.max(1, text.split(/[.!?](?:\s|$)/).filter((sentence) => /\w/.test(sentence)).length);
  const words = wordsIn(text);
  const syllables = words.reduce((sum, word) => sum + syllablesIn(word), 0);
  return 0.39 * (words.length / sentences) + 11.8 * (syllables / words.length) - 15.59;
}

function wordsIn(text: string): string[] {
  return text.split(/\s+/).filter((word) => /[A-Za-z0-9]/.test(word));
}

/** Groups of vowels, without a silent e; what has no letters counts as one. */
function syllablesIn(word: string): number {
  const letters = word.toLowerCase().replace(/[^a-z]/g, '');
  const spoken = letters.replace(/(?:[^laeiouy]es|[^aeiouytd]ed|[^laeiouy]e)$/, (end) => end[0]!);
  return Math.max(1, spoken.match(/[aeiouy]+/g)?.length ?? 1);
}
