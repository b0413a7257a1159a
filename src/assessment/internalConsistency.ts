import { mustBe } from '../core/given/mustBe.js';
import { INSTRUMENT } from './assessmentKinds.js';
import type { InstrumentDefinition } from './instrument.js';
import { isNumberGiven } from './isNumberGiven.js';
import type { Responses } from './response.js';

/** The fewest complete sheets for which Cronbach's alpha is given; with fewer it says more on chance than on items. */
export const CONSISTENCY_FEWEST_RATERS = 10;

/** Cronbach's alpha of a domain, or why there is none. */
export interface InternalConsistency {
  readonly alpha: number | null;
  readonly reason?: 'tooFewItems' | 'tooFewRaters' | 'noSpread';
  /** Items that are in it, and sheets that rate all of them. */
  readonly items: number;
  readonly raters: number;
}

/**
 * Gives Cronbach's alpha of each scored domain: whether its items move together from rater to rater.
 *
 * Only sheets that rate every scored item of the domain enter. Fewer than two items, fewer than
 * `fewestRaters` sheets, or totals that do not differ give null and the reason. Alpha may be negative, which says
 * that items contradict each other; it is never cut. Sums are whole numbers, so there is one division and no drift.
 *
 * @param fewestRaters - 10 where left out; never below 2
 * @see Cronbach, Coefficient alpha and the internal structure of tests, Psychometrika 16 (1951) 297-334
 */
export function internalConsistency(
  instrument: InstrumentDefinition,
  sheets: readonly Responses[],
  fewestRaters: number = CONSISTENCY_FEWEST_RATERS,
): Record<string, InternalConsistency> {
  mustBe(INSTRUMENT, instrument, 'internalConsistency', 'instrument');
  mustBe({ listOf: 'object' }, sheets, 'internalConsistency', 'sheets');
  mustBe('number', fewestRaters, 'internalConsistency', 'fewestRaters');
  const result: Record<string, InternalConsistency> = {};
  for (const domain of instrument.domains) {
    const ids = domain.items.filter(({ kind, scored }) => scored && kind === 'rated').map(({ id }) => id);
    if (ids.length === 0) continue;
    const complete = sheets
      .map((responses) => ids.map((id) => responses[id]))
      .filter((row): row is number[] => row.every(isNumberGiven));
    result[domain.id] = consistencyOf(complete, ids.length, Math.max(2, fewestRaters));
  }
  return result;
}

function consistencyOf(rows: readonly number[][], items: number, fewestRaters: number): InternalConsistency {
  const size = { items, raters: rows.length };
  if (items < 2) return { alpha: null, reason: 'tooFewItems', ...size };
  if (rows.length < fewestRaters) return { alpha: null, reason: 'tooFewRaters', ...size };
  const ofTotals = scatterOf(rows.map((row) => row.reduce((sum, rating) => sum + rating, 0)));
  if (ofTotals === 0) return { alpha: null, reason: 'noSpread', ...size };
  let ofItems = 0;
  for (let i = 0; i < items; i++) ofItems += scatterOf(rows.map((row) => row[i]!));
  return { alpha: (items * (ofTotals - ofItems)) / ((items - 1) * ofTotals), ...size };
}

/** The variance times n (n - 1): a whole number for whole numbers. */
function scatterOf(numbers: readonly number[]): number {
  let sum = 0;
  let squares = 0;
  for (const number of numbers) {
    sum += number;
    squares += number * number;
  }
  return numbers.length * squares - sum * sum;
}
