import type { DistrictYear } from '../year/yearTypes.js';
import type { DistrictCodes } from './cohortTypes.js';

/**
 * Lists districts by a word that is said of each, in the order in which they come.
 *
 * @param words - words that are there even where it is said of no district
 */
export function codesBy<Word extends string>(
  years: readonly DistrictYear[],
  wordOf: (year: DistrictYear) => Word | null,
  words: readonly Word[] = [],
): Record<Word, DistrictCodes> {
  const found = Object.fromEntries(words.map((word) => [word, [] as string[]])) as Record<Word, string[]>;
  for (const year of years) {
    const word = wordOf(year);
    if (word === null || year.organization === null) continue;
    if (Object.hasOwn(found, word)) found[word].push(year.organization);
    else found[word] = [year.organization];
  }
  return found;
}
