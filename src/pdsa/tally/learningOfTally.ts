import { addDays } from '../../core/instant.js';
import { mondayOf } from '../../core/isoWeek.js';
import { learningOfPeriods } from '../../network/learningModels/learningOfPeriods.js';
import type { SeriesLearning } from '../../spc/series/series.js';
import type { TallyPeriod } from './tallyPeriods.js';
import type { TallySeriesOptions } from './tallySeries.js';

/**
 * Gives how students were taught in the days or weeks of a tally; undefined where no record says anything of it. Of a week
 * the days from the first to the last that was counted matter.
 */
export function learningOfTally(
  periods: readonly TallyPeriod[],
  organization: string | null,
  {
    by = 'week',
    learningModels,
    cohort,
    registry,
  }: Pick<TallySeriesOptions, 'by' | 'learningModels' | 'cohort' | 'registry'>,
): SeriesLearning[] | undefined {
  if (!learningModels) return undefined;
  const districts = new Set([learningModels].flat().flatMap((record) => record.organization ?? []));
  const of = organization ?? (districts.size === 1 ? [...districts][0]! : null);
  const asked = periods.map(({ x, entries }) => {
    const first = by === 'week' ? mondayOf(x) : x;
    return {
      x,
      from: entries[0]?.date ?? first,
      to: entries.at(-1)?.date ?? (by === 'week' ? addDays(first, 4) : x),
      organizations: of === null ? [] : [of],
    };
  });
  return learningOfPeriods(learningModels, asked, { cohort, registry });
}
