import { misfitOfChoice } from './misfitOfChoice.js';
import { errorOf } from './mustBe.js';
import { namedOptions } from './namedOptions.js';

/**
 * Does what `readOptions` does, for options that are choices of words: a page need not load the check of other kinds.
 *
 * @param choices - the words that each option may be; `null` for one that the caller looks at
 */
export function readChoices<T extends object>(
  given: T | null | undefined,
  choices: Readonly<Record<string, readonly string[] | null>>,
  by: string,
): { readonly [Key in keyof T]?: T[Key] | null } {
  const options = namedOptions(given, choices, by);
  for (const key in choices) {
    const words = choices[key];
    const misfit = words && (options[key] ?? null) !== null ? misfitOfChoice(words, options[key]) : null;
    if (misfit) throw errorOf(misfit, by, key);
  }
  return options as T;
}
