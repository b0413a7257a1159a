import { nearestWord } from '../../core/nearestWord.js';
import { EXIT, type Refusal } from '../exit.js';
import type { OptionRows } from './optionRow.js';
import type { Arguments } from './readArguments.js';

/** Refuses a word that an option does not take, with those that it does; `null` where all are known. */
export function checkWords(rows: OptionRows, { options }: Arguments): Refusal | null {
  for (const [name, { words }] of Object.entries(rows)) {
    const said = options[name];
    if (words && typeof said === 'string' && !words.includes(said))
      return unknownWord(`--${name}`, said, words);
  }
  return null;
}

/** Refuses one word, and names the nearest of those that are known. */
export function unknownWord(option: string, said: string, known: readonly string[]): Refusal {
  const nearest = nearestWord(said, known);
  const list = known.length < 2 ? known.join('') : `${known.slice(0, -1).join(', ')} and ${known.at(-1)}`;
  const meant = nearest ? ` Did you mean ${nearest}?` : '';
  return { exit: EXIT.usage, because: `${option} knows ${list} here, not ${said}.${meant}` };
}
