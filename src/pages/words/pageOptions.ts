import type { Shape } from '../../core/given/kind.js';
import { withLabels } from '../../form/withLabels.js';
import { en } from '../../messages/en/pages.js';
import type { PageLanguage } from '../../messages/pageLanguage.js';
import { toldBy } from '../../spc/words/toldBy.js';

/** What a page can be told. */
export interface PageOptions {
  /** The language, such as `es` of `csmhs/messages/es/pages`; English unless given. */
  readonly language?: PageLanguage | null;
  /** Names of districts by their codes. */
  readonly names?: Readonly<Record<string, string>> | null;
  /** The version of the tool that writes the page. */
  readonly version?: string | null;
}

/** `PageOptions`. */
export const PAGE_OPTIONS = {
  language: {
    says: 'the language of pages, such as es of csmhs/messages/es/pages',
    has: {
      locale: 'text',
      pages: 'object',
      figures: 'object',
      year: 'object',
      study: 'object',
      terms: 'object',
      labels: 'object',
    },
  },
  names: 'object',
  version: 'text',
} as const satisfies Shape;

/** The same with everything filled in. */
export interface PageSettings extends PageLanguage {
  readonly nameOf: (code: string) => string;
  /** Puts what other rooms name by an id or in English into the language. */
  readonly told: (english: string) => string;
  /** Gives a form or an instrument with its labels in the language. */
  readonly labeled: <Declared extends object>(declared: Declared) => Declared;
  readonly version: string;
}

/** Fills in what was left out. */
export function pageSettings({ language, names, version }: PageOptions): PageSettings {
  const known = names ?? {};
  const spoken = language ?? en;
  const { terms, figures, labels, locale } = spoken;
  return {
    ...spoken,
    nameOf: (code) => (Object.hasOwn(known, code) ? known[code]! : code),
    told: toldBy(terms, figures.terms, labels.words),
    labeled: (declared) => (locale === 'en' ? declared : withLabels(declared, labels)),
    version: version ?? '',
  };
}
