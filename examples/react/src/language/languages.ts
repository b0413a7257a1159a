import type { Messages } from 'csmhs/core';
import type { PageWords } from './words/en';

/** A language: what this page says, and the sentences and labels of the package. */
export interface Language {
  readonly id: LanguageId;
  readonly words: PageWords;
  readonly messages: Messages;
}

/** The languages by their tag: each is loaded when it is chosen. */
export const LANGUAGES = {
  en: { name: 'English', load: () => import('./words/en') },
  es: { name: 'Español', load: () => import('./words/es') },
  pt: { name: 'Português', load: () => import('./words/pt') },
  ht: { name: 'Kreyòl ayisyen', load: () => import('./words/ht') },
} as const;

export type LanguageId = keyof typeof LANGUAGES;

/** Loads a language. */
export async function loadLanguage(id: LanguageId): Promise<Language> {
  const { words, messages } = await LANGUAGES[id].load();
  return { id, words, messages };
}

/** Gives the first language of a person that there is; English without one. */
export function firstLanguage(wanted: readonly string[]): LanguageId {
  const known = wanted.map((tag) => tag.slice(0, 2)).find((tag) => Object.hasOwn(LANGUAGES, tag));
  return (known ?? 'en') as LanguageId;
}

/** Fills the blanks of a sentence: `{count} open`. */
export function filled(sentence: string, blanks: Readonly<Record<string, string | number>>): string {
  return sentence.replace(/\{(\w+)\}/g, (blank, name: string) => String(blanks[name] ?? blank));
}
