import type { Messages } from '../../core/describeFinding.js';
import { oneLanguage } from '../../core/oneLanguage.js';

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
