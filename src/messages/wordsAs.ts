import type { Messages, RuleMessage } from '../core/describeFinding.js';

/** The words of a room in another language: of the same rules, and for the same words. */
export type WordsAs<English extends Messages> = Pick<Messages, 'locale' | 'reviewed'> & {
  readonly rules: { readonly [Code in keyof English['rules']]: RuleMessage };
  readonly words: { readonly [Word in keyof English['words']]: string };
};
