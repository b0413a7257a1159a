import { type Messages, ruleUrlOf } from '../../../src/core/describeFinding.js';
import { allRules } from '../../../src/messages/allRules.js';

/** A row of the table of sentences: what a rule says in one language. */
export interface SentenceRow {
  readonly locale: string;
  readonly code: string;
  readonly severity: string;
  readonly message: string;
  readonly howToFix: string;
  /** The names whose values are told as they are written, with a blank between two. */
  readonly asWritten: string;
  readonly ruleUrl: string;
}

/** Gives the sentences of the rules whose codes stand in the files, in each language. */
export function sentenceRows(
  files: readonly string[],
  languages: readonly Messages[],
): readonly SentenceRow[] {
  const rules = allRules().filter(({ code }) => files.some((text) => text.includes(`"${code}"`)));
  return languages.flatMap(({ locale, rules: said }) =>
    rules.map(({ code, severity }) => {
      const { message, howToFix, quotes = [] } = said[code]!;
      const asWritten = quotes.join(' ');
      return { locale, code, severity, message, howToFix, asWritten, ruleUrl: ruleUrlOf(code) };
    }),
  );
}

/** A row of the table of terms: the words of one language for measures, keys and reasons, as the text of a JSON object. */
export interface TermsRow {
  readonly locale: string;
  readonly terms: string;
}

/** Gives the words of each language for texts that stand in the files. */
export function termsRows(files: readonly string[], languages: readonly Messages[]): readonly TermsRow[] {
  return languages.map(({ locale, words }) => ({
    locale,
    terms: JSON.stringify(
      Object.fromEntries(
        Object.entries(words).filter(
          ([word, told]) => word !== told && files.some((text) => text.includes(JSON.stringify(word))),
        ),
      ),
    ),
  }));
}
