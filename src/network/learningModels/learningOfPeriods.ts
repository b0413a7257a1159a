import { codesOf } from '../../core/codes/codesOf.js';
import { wordsOfList } from '../../form/choices/withChoices.js';
import type { SeriesLearning } from '../../spc/series/series.js';
import { LEARNING_MODELS } from '../../system/words/learningModels.js';
import type { LearningModelContext } from './learningModelOn.js';
import type { LearningModels } from './learningModels.js';
import { modelOfDay } from './modelOfDay.js';
import { modelOfDays } from './modelOfDays.js';

/** A month, week or day of a series, with its days and the organizations that are in it. */
export interface LearningPeriod {
  readonly x: string;
  readonly from: string;
  readonly to: string;
  readonly organizations: readonly string[];
}

const OTHER_WORDS = {
  changed: { label: 'Changed within the time' },
  mixed: { label: 'Several at once' },
} as const;

/**
 * Gives how students were taught over the periods of a series, neighbors of one model as one stretch. `mixed` where the
 * organizations of a period differ; a period is left out where one of them is not known.
 */
export function learningOfPeriods(
  models: LearningModels | readonly LearningModels[],
  periods: readonly LearningPeriod[],
  context: LearningModelContext,
): SeriesLearning[] {
  const { cohort } = context;
  const codes = codesOf(context);
  const records = [models].flat();
  const words = {
    ...wordsOfList('learningModels', LEARNING_MODELS, cohort?.choices),
    ...OTHER_WORDS,
  };
  const labelOf = (model: string) =>
    Object.hasOwn(words, model) ? words[model as keyof typeof words].label : model;
  const known = new Map<string, ReturnType<typeof modelOfDay>>();
  const modelOn = (organization: string) => {
    const found =
      known.get(organization) ?? modelOfDay(records, organization, codes, cohort?.schoolYearStarts);
    known.set(organization, found);
    return found;
  };
  const stretches: SeriesLearning[] = [];
  let isNeighbor = false;
  for (const { x, from, to, organizations } of periods) {
    const found = new Set(organizations.map((code) => modelOfDays(modelOn(code), from, to, cohort).model));
    const isKnown = found.size > 0 && !found.has('unknown');
    const model = found.size === 1 ? [...found][0]! : 'mixed';
    const last = stretches.at(-1);
    if (isKnown && isNeighbor && last?.model === model) stretches[stretches.length - 1] = { ...last, to: x };
    else if (isKnown) stretches.push({ from: x, to: x, model, label: labelOf(model) });
    isNeighbor = isKnown;
  }
  return stretches;
}
