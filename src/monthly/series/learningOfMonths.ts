import { lastDayOf } from '../../core/reportingMonth.js';
import { learningOfPeriods } from '../../network/learningModels/learningOfPeriods.js';
import type { SeriesLearning } from '../../spc/series/series.js';
import type { SeriesOptions } from './monthlySeries.js';

/**
 * Gives how students were taught in the months of a series; undefined where no record says anything of it.
 *
 * @param organizations - by month, those that are in it
 */
export function learningOfMonths(
  months: readonly string[],
  organizations: readonly (readonly string[])[],
  { learningModels, cohort, registry }: Pick<SeriesOptions, 'learningModels' | 'cohort' | 'registry'>,
): SeriesLearning[] | undefined {
  if (!learningModels) return undefined;
  const periods = months.map((x, i) => ({
    x,
    from: `${x}-01`,
    to: lastDayOf(x),
    organizations: organizations[i]!,
  }));
  return learningOfPeriods(learningModels, periods, { cohort, registry });
}
