import type { Messages } from './describeFinding.js';
import { MESSAGES } from './given/coreKinds.js';
import { mustBe } from './given/mustBe.js';

/**
 * Puts the words of several rooms together: as much of a language as a page wants.
 *
 * @param rooms - words of one language, such as those of `csmhs/messages/en/core` and `csmhs/messages/en/monthly`; the first
 *   gives the language
 * @example
 * oneLanguage([en]).locale // => 'en'
 */
export function oneLanguage(rooms: readonly Messages[]): Messages {
  mustBe(
    { listOf: MESSAGES, says: 'a list of words, such as those of csmhs/messages/en/monthly' },
    rooms,
    'oneLanguage',
    'rooms',
  );
  const [first] = rooms;
  if (!first) throw new TypeError('oneLanguage: rooms must hold the words of at least one room.');
  return {
    ...first,
    rules: Object.fromEntries(rooms.flatMap(({ rules }) => Object.entries(rules))),
    words: Object.fromEntries(rooms.flatMap(({ words }) => Object.entries(words))),
  };
}
