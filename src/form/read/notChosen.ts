import { choiceUnknown } from './formRules.js';
import { breach, type Place, type Reading } from './reading.js';

/** Notes that a word is none of those that can be chosen. It is not repeated: a name can be in any field. */
export function notChosen(words: readonly string[], place: Place, reading: Reading): undefined {
  return breach(choiceUnknown, place, reading, { choices: words.join(', ') });
}
