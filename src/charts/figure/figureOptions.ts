import type { Shape } from '../../core/given/kind.js';
import { FUNNEL_STATEMENTS } from '../../spc/funnel/funnelStatements.js';
import { SIGNAL_STATEMENTS } from '../../spc/words/signalStatements.js';
import { toldBy } from '../../spc/words/toldBy.js';
import type { FigureLanguage } from './figureLanguage.js';
import { FIGURE_WORDS, type FigureWords } from './figureWords.js';

/** What every picture can be told. */
export interface FigureOptions {
  /** What stands above the picture. */
  readonly title?: string | null;
  /** The language, such as `es` of `csmhs/messages/es/charts`; English unless given. */
  readonly language?: FigureLanguage | null;
  /** Words of your own in place of those of the language, as `FIGURE_WORDS` has them in English. */
  readonly words?: FigureWords | null;
  /** The language of words of your own, such as `es`; that of `language` unless given, or `en`. */
  readonly locale?: string | null;
  /**
   * What ids in the picture begin with: a letter, then letters of English, digits, `-` or `_`. Give each of several pictures in one
   * page its own; `figure` unless given.
   */
  readonly id?: string | null;
}

/** The same with everything filled in. */
export interface FigureSettings {
  readonly title: string | null;
  readonly language: FigureLanguage;
  readonly words: FigureWords;
  readonly locale: string;
  readonly id: string;
  /** Puts what other rooms name in English into the language. */
  readonly told: (english: string) => string;
}

/** `FigureOptions`. */
export const FIGURE_OPTIONS = {
  title: 'text',
  language: {
    says: 'the language of pictures, such as es of csmhs/messages/es/charts',
    has: { locale: 'text', words: 'object', signals: 'object', funnel: 'object', terms: 'object' },
  },
  words: { says: 'words of pictures, as FIGURE_WORDS', has: { month: 'text', center: 'text' } },
  locale: 'text',
  id: 'pictureId',
} as const satisfies Shape;

/** Fills in what was left out. */
export function figureSettings({ title, language: given, words, locale, id }: FigureOptions): FigureSettings {
  const language = given ?? ENGLISH;
  return {
    title: title ?? null,
    language,
    words: words ?? language.words,
    locale: locale ?? language.locale,
    id: id ?? 'figure',
    told: toldBy(language.terms),
  };
}

const ENGLISH: FigureLanguage = {
  locale: 'en',
  words: FIGURE_WORDS,
  signals: SIGNAL_STATEMENTS,
  funnel: FUNNEL_STATEMENTS,
  terms: {},
};
