import { slipOf } from '../unknownKeys.js';
import type { Misfit } from './misfitOfMade.js';
import { seenAs, seenWord } from './seenAs.js';

/** Tells why a value is none of some words; `null` where it is one. */
export function misfitOfChoice(words: readonly string[], value: unknown): Misfit | null {
  if (typeof value === 'string' && words.includes(value)) return null;
  const says = `one of ${words.join(', ')}`;
  if (typeof value !== 'string') return { isKindWrong: true, says, at: '', seen: seenAs(value) };
  return { isKindWrong: false, says, at: '', seen: seenWord(value), nearest: slipOf(value, words) };
}
