import type { Messages } from '../../core/describeFinding.js';
import { fillTemplate } from '../../core/fillTemplate.js';
import { en } from '../../messages/en/report.js';

/** What the formats of a report say around findings. */
export type Said = keyof typeof en.words extends `report.${infer Word}` ? Word : never;

/**
 * Says something that stands in every report in the language of `messages`, or in English where the language has no words of
 * the formats.
 *
 * @param values - what is put in, as it is
 */
export function say(
  { words }: Pick<Messages, 'words'>,
  word: Said,
  values: Readonly<Record<string, string | number>> = {},
): string {
  const key = `report.${word}` as const;
  return fillTemplate(Object.hasOwn(words, key) ? words[key]! : en.words[key], (name) => values[name]);
}

/** The language of what `say` says. */
export function localeSaid({ locale, words }: Messages): string {
  return Object.hasOwn(words, 'report.findings') ? locale : en.locale;
}

/** What is said of a count of findings, by their severity or answer. */
export const COUNTED = {
  fatal: 'countFatal',
  explain: 'countExplain',
  confirm: 'countConfirm',
  warning: 'countWarning',
  info: 'countInfo',
  disposed: 'countDisposed',
  explained: 'countExplained',
  known: 'countKnown',
} as const satisfies Readonly<Record<string, Said>>;
