import type { Messages } from '../../core/describeFinding.js';

/** The languages of findings. Only the one that is asked for is loaded. */
const LOADERS = {
  en: async () => (await import('../../messages/english.js')).en,
  es: async () => (await import('../../messages/es.js')).es,
  pt: async () => (await import('../../messages/pt.js')).pt,
  ht: async () => (await import('../../messages/ht.js')).ht,
} as const satisfies Readonly<Record<string, () => Promise<Messages>>>;

/** The languages by name. */
export const LANGUAGES = Object.keys(LOADERS) as readonly (keyof typeof LOADERS)[];

/** Loads the words of a language. */
export function loadLanguage(name: (typeof LANGUAGES)[number]): Promise<Messages> {
  return LOADERS[name]();
}
