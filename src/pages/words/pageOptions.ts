import { FIGURE_WORDS, type FigureWords } from '../../charts/index.js';
import type { Shape } from '../../core/given/kind.js';
import { YEAR_STATEMENTS, type YearStatementId } from '../../overview/words/yearStatements.js';
import type { SignalStatementId } from '../../spc/words/signalStatements.js';
import { SIGNAL_STATEMENTS } from '../../spc/words/signalStatements.js';
import { PAGE_WORDS, type PageWords } from './pageWords.js';

/** Everything that a page says, in one language. */
export interface PageLanguage {
  readonly locale: string;
  readonly pages: PageWords;
  readonly figures: FigureWords;
  readonly year: Readonly<Record<YearStatementId, string>>;
  readonly signals: Readonly<Record<SignalStatementId, string>>;
}

/** What a page can be told. */
export interface PageOptions {
  /** The words of another language; English unless given. */
  readonly language?: PageLanguage | null;
  /** Names of districts by their codes. */
  readonly names?: Readonly<Record<string, string>> | null;
  /** The version of the tool that writes the page. */
  readonly version?: string | null;
}

/** `PageOptions`. */
export const PAGE_OPTIONS = { language: 'object', names: 'object', version: 'text' } as const satisfies Shape;

/** The same with everything filled in. */
export interface PageSettings extends PageLanguage {
  readonly nameOf: (code: string) => string;
  readonly version: string;
}

/** Fills in what was left out. */
export function pageSettings({ language, names, version }: PageOptions): PageSettings {
  const known = names ?? {};
  const english: PageLanguage = {
    locale: 'en',
    pages: PAGE_WORDS,
    figures: FIGURE_WORDS,
    year: YEAR_STATEMENTS,
    signals: SIGNAL_STATEMENTS,
  };
  return {
    ...(language ?? english),
    nameOf: (code) => (Object.hasOwn(known, code) ? known[code]! : code),
    version: version ?? '',
  };
}
