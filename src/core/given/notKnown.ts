import { nearestWord } from '../nearestWord.js';
import { errorOf } from './mustBe.js';
import { seenAs } from './seenAs.js';

/** Makes the error of an id that is not among the known ones, and names the nearest of them. */
export function notKnown(
  says: string,
  id: unknown,
  known: readonly string[],
  by: string,
  name: string,
): Error {
  const nearest = typeof id === 'string' ? nearestWord(id, known) : null;
  const misfit = { isKindWrong: typeof id !== 'string', says, at: '', seen: seenAs(id) };
  return errorOf(nearest ? { ...misfit, nearest } : misfit, by, name);
}
