import { isNumberGiven } from '../answers/isNumberGiven.js';
import type { ItemResponse } from '../answers/response.js';
import type { InstrumentScale } from '../instrument/instrument.js';

/** How raters see one item. Numbers are null where nobody rated it. */
export interface ItemView {
  /** How many rated it. */
  readonly n: number;
  /** The middle rating; with an even number of ratings the mean of the two in the middle. */
  readonly median: number | null;
  readonly least: number | null;
  readonly greatest: number | null;
  /** Greatest rating minus least. */
  readonly spread: number | null;
  readonly notApplicable: number;
  readonly unanswered: number;
}

/** Describes the answers of several raters to one rated item. */
export function viewOfItem(answers: readonly (ItemResponse | null | undefined)[]): ItemView {
  const ratings = answers.filter(isNumberGiven).sort((a, b) => a - b);
  const n = ratings.length;
  const notApplicable = answers.filter((answer) => answer === 'notApplicable').length;
  const least = ratings[0] ?? null;
  const greatest = ratings[n - 1] ?? null;
  return {
    n,
    median: n === 0 ? null : (ratings[(n - 1) >> 1]! + ratings[n >> 1]!) / 2,
    least,
    greatest,
    spread: least === null ? null : greatest! - least,
    notApplicable,
    unanswered: answers.length - n - notApplicable,
  };
}

/** From how many points ratings are far apart: two, or two fifths of a longer scale, or all of a shorter one. */
export function farApart({ min, max }: InstrumentScale): number {
  return Math.min(max - min, Math.max(2, Math.ceil(((max - min) * 2) / 5)));
}
