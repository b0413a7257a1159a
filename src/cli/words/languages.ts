import type { Messages } from '../../core/describeFinding.js';
import { oneLanguage } from '../../core/oneLanguage.js';
import type { PageLanguage } from '../../pages/index.js';

/** The languages of findings, with the labels of forms. Only the one that is asked for is loaded. */
const LOADERS = {
  en: async () => (await import('../../messages/english.js')).en,
  es: async () =>
    oneLanguage([
      (await import('../../messages/es.js')).es,
      (await import('../../messages/es/labels.js')).es,
    ]),
  pt: async () =>
    oneLanguage([
      (await import('../../messages/pt.js')).pt,
      (await import('../../messages/pt/labels.js')).pt,
    ]),
  ht: async () =>
    oneLanguage([
      (await import('../../messages/ht.js')).ht,
      (await import('../../messages/ht/labels.js')).ht,
    ]),
} as const satisfies Readonly<Record<string, () => Promise<Messages>>>;

/** The languages by name. */
export const LANGUAGES = Object.keys(LOADERS) as readonly (keyof typeof LOADERS)[];

/** Loads the words of a language. */
export function loadLanguage(name: (typeof LANGUAGES)[number]): Promise<Messages> {
  return LOADERS[name]();
}

/** Loads the words in which a command tells findings, as `--locale` names them; English where it names none. */
export function messagesOf(options: Readonly<Record<string, unknown>>): Promise<Messages> {
  return loadLanguage((options['locale'] ?? 'en') as (typeof LANGUAGES)[number]);
}

/** The languages of pictures and pages. */
const PAGE_LOADERS = {
  en: async () => (await import('../../messages/en/pages.js')).en,
  es: async () => (await import('../../messages/es/pages.js')).es,
  pt: async () => (await import('../../messages/pt/pages.js')).pt,
  ht: async () => (await import('../../messages/ht/pages.js')).ht,
} as const satisfies Readonly<Record<keyof typeof LOADERS, () => Promise<PageLanguage>>>;

/** Loads what pictures and pages say in a language, as `--locale` names it; English where it names none. */
export function loadPageLanguage(name: string | boolean | undefined): Promise<PageLanguage> {
  return PAGE_LOADERS[(name ?? 'en') as (typeof LANGUAGES)[number]]();
}
