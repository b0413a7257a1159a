import { misfitOfChoice } from './misfitOfChoice.js';
import { errorOf } from './mustBe.js';

/**
 * Does what `mustBe` does for a choice of words: a page need not load the check of other kinds.
 *
 * @throws TypeError for what is no text, RangeError for another word
 */
export function mustChoose(words: readonly string[], value: unknown, by: string, name: string): void {
  const misfit = misfitOfChoice(words, value);
  if (misfit) throw errorOf(misfit, by, name);
}
