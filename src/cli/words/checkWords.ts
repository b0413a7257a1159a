import { isIsoDate } from '../../core/index.js';
import { nearestWord } from '../../core/nearestWord.js';
import { EXIT, type Refusal } from '../exit.js';
import type { OptionRows } from './optionRow.js';
import type { Arguments } from './readArguments.js';

/**
 * Refuses a word, a date or a number that an option does not take, with what it does, and an option that has no effect
 * beside the others; `null` where all are fine.
 */
export function checkWords(rows: OptionRows, args: Arguments): Refusal | null {
  const { options, lists } = args;
  const isGiven = (name: string) => (options[name] ?? lists[name]) !== undefined;
  for (const [name, { words, takes, needsOne }] of Object.entries(rows)) {
    const said = options[name];
    if (needsOne && typedAmong([name], args).length > 0 && !needsOne.some(isGiven))
      return noEffect([name], `without ${needsOne.map((other) => `--${other}`).join(' or ')}`);
    if (typeof said !== 'string') continue;
    if (words && !words.includes(said)) return unknownWord(`--${name}`, said, words);
    if (takes === 'DATE' && !isIsoDate(said))
      return { exit: EXIT.usage, because: `--${name} wants a date such as 2020-11-15, not ${said}.` };
    if (takes === 'N' && !/^\d{1,15}$/.test(said))
      return { exit: EXIT.usage, because: `--${name} wants a whole number, not ${said}.` };
  }
  return null;
}

/** The options that somebody typed, among some; what a config file holds for other calls is nobody's mistake. */
export function typedAmong(
  names: readonly string[],
  { options, lists, configured = [] }: Arguments,
): readonly string[] {
  return names.filter((name) => (options[name] ?? lists[name]) !== undefined && !configured.includes(name));
}

/** Refuses options that change nothing in a call: whoever gave them would think that they did. */
export function noEffect(names: readonly string[], where: string): Refusal {
  const said = names.map((name) => `--${name}`).join(' and ');
  const [has, leave] = names.length === 1 ? ['has', 'it'] : ['have', 'them'];
  return { exit: EXIT.usage, because: `${said} ${has} no effect ${where}: leave ${leave} out.` };
}

/** Refuses one word, and names the nearest of those that are known. */
export function unknownWord(option: string, said: string, known: readonly string[]): Refusal {
  const nearest = nearestWord(said, known);
  const list = known.length < 2 ? known.join('') : `${known.slice(0, -1).join(', ')} and ${known.at(-1)}`;
  const meant = nearest ? ` Did you mean ${nearest}?` : '';
  return { exit: EXIT.usage, because: `${option} knows ${list} here, not ${said}.${meant}` };
}
