import type { ChartAnalysis } from '../../spc/analysis/chartAnalysis.js';
import { learningAt } from '../../spc/series/learningAt.js';
import type { StudyComparison } from './studyComparison.js';
import type { PlacedValue } from './studyFacts.js';

/** How many values of a side fell into a time in which students were taught in one way. */
export interface StudyLearningModel {
  /** Such as `remote`; `changed` where it changed within the time of a value, `mixed` where there were several at once. */
  readonly model: string;
  readonly label: string;
  readonly count: number;
}

/** How students were taught before and since a change: a doubt of its own where that changed with it. */
export interface StudyLearning {
  /** By model, that of most values first. */
  readonly before: readonly StudyLearningModel[];
  readonly after: readonly StudyLearningModel[];
  /** Values on both sides of which it is not recorded. */
  readonly unknown: number;
  /**
   * Whether students were taught in other ways since, or most of the time in another way; `null` where nothing is recorded of
   * a whole side.
   */
  readonly differs: boolean | null;
}

/** Compares how students were taught on both sides of a change; `null` where the series says nothing of it. */
export function studyLearning(
  { points, series }: ChartAnalysis,
  comparison: Pick<StudyComparison, 'before' | 'after'> | null,
): StudyLearning | null {
  if (!series?.learning || !comparison) return null;
  const modelsOf = (values: readonly PlacedValue[]) => {
    const models = new Map<string, StudyLearningModel>();
    for (const { point } of values) {
      const found = learningAt(series, points[point - 1]!.x);
      if (!found) continue;
      const { model, label = model } = found;
      models.set(model, { model, label, count: (models.get(model)?.count ?? 0) + 1 });
    }
    return [...models.values()].sort((a, b) => b.count - a.count);
  };
  const [before, after] = [modelsOf(comparison.before), modelsOf(comparison.after)];
  const known = [...before, ...after].reduce((sum, { count }) => sum + count, 0);
  const words = (side: readonly StudyLearningModel[]) =>
    JSON.stringify(side.map(({ model }) => model).sort());
  return {
    before,
    after,
    unknown: comparison.before.length + comparison.after.length - known,
    differs:
      before.length === 0 || after.length === 0
        ? null
        : words(before) !== words(after) || before[0]!.model !== after[0]!.model,
  };
}
