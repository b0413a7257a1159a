import type { Rule } from '../../core/rule.js';

// What can be lost when a word is translated into another standard, or from it.

/** The counterpart of a word is not the same, so something is lost. */
export const translationLoses = {
  code: 'exchange.translation-loses',
  severity: 'warning',
  message: '"{text}" was translated to "{result}" by {crosswalk}. This loses: {loses}.',
  howToFix: 'Keep the original with the translation if the difference matters.',
  params: { text: 'value', result: 'value', crosswalk: 'key', loses: 'key' },
  basis: 'proposed',
  source: { id: 'project', at: 'x20' },
} as const satisfies Rule;

/** The other side has no word for it. */
export const counterpartMissing = {
  code: 'exchange.counterpart-missing',
  severity: 'fatal',
  message: '"{text}" has no counterpart in {crosswalk}[. This would lose: {loses}].',
  howToFix: 'Leave the value out, or decide yourself what to write. Nothing was written in its place.',
  params: { text: 'value', crosswalk: 'key', loses: 'key' },
  basis: 'proposed',
  source: { id: 'project', at: 'x20' },
} as const satisfies Rule;

/** A word is not in the crosswalk, so nothing is known of its counterpart. */
export const valueNotInCrosswalk = {
  code: 'exchange.value-not-in-crosswalk',
  severity: 'fatal',
  message: '"{text}" is not in {crosswalk}.',
  howToFix: 'Check the spelling[: the closest known word is {nearest}]. Nothing was written in its place.',
  params: { text: 'value', crosswalk: 'key', nearest: 'quote' },
  basis: 'proposed',
  source: { id: 'project', at: 'x20' },
} as const satisfies Rule;
