import { choiceUnknown } from './formRules.js';
import { breach, type Place, type Reading } from './reading.js';

/**
 * Notes that a word is none of those that can be chosen, with the word.
 *
 * @param isPersonal - whether what stands there may never be shown
 */
export function notChosen(
  words: readonly string[],
  written: unknown,
  place: Place,
  reading: Reading,
  isPersonal = false,
): undefined {
  const text = typeof written === 'string' && !isPersonal ? written.slice(0, SHOWN) : undefined;
  return breach(choiceUnknown, place, reading, {
    ...(text !== undefined && { text }),
    choices: words.join(', '),
  });
}

/** As much as tells a slip of the pen. */
const SHOWN = 40;
