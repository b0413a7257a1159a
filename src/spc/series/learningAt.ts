import type { ChartX } from '../charts/observation.js';
import type { SeriesFacts, SeriesLearning } from './series.js';

/** Gives how students were taught at a point; `null` where nothing is known of it. */
export function learningAt(
  { learning = [] }: Pick<SeriesFacts, 'learning'>,
  x: ChartX,
): SeriesLearning | null {
  // Months, weeks and days are in the order of their letters.
  return learning.find(({ from, to }) => from <= `${x}` && `${x}` <= to) ?? null;
}
