import { addDays } from '../../core/instant.js';
import type { OwnWord } from '../../form/fieldValue.js';
import type { LearningModel } from '../../system/words/learningModels.js';
import type { Cohort } from '../cohorts/cohort.js';
import { isTaughtOn } from './isTaughtOn.js';
import type { LearningModelFound } from './modelOfDay.js';

/** How the students of an organization were taught from one day to another. */
export interface LearningModelIn {
  /**
   * The learning model of all days of which one is recorded. `changed`: there are several, one after the other. `mixed`:
   * several at once. `unknown`: none.
   */
  readonly model: LearningModel | OwnWord | 'changed' | 'mixed' | 'unknown';
  /** How many days there are on which there may be school, and of how many of them the model is unknown. */
  readonly days: number;
  readonly unknownDays: number;
  /** The stretches of days; weekends and holidays of the cohort are in none of their own. */
  readonly spans: readonly {
    readonly from: string;
    readonly to: string;
    readonly model: LearningModelFound['model'];
    readonly of: LearningModelFound['of'];
  }[];
}

/** Sums up how an organization taught on the days from one to another. Days of which nothing is recorded change nothing. */
export function modelOfDays(
  modelOn: (day: string) => LearningModelFound,
  from: string,
  to: string,
  cohort?: Cohort | null,
): LearningModelIn {
  const spans: LearningModelIn['spans'][number][] = [];
  const days = daysFrom(from, to);
  const taught = days.filter((day) => isTaughtOn(day, cohort));
  const asked = taught.length > 0 ? taught : days;
  let unknownDays = 0;
  for (const day of asked) {
    const { model, of } = modelOn(day);
    if (model === 'unknown') unknownDays++;
    const last = spans.at(-1);
    if (last && last.model === model && last.of === of) spans[spans.length - 1] = { ...last, to: day };
    else spans.push({ from: day, to: day, model, of });
  }
  const [first = 'unknown', ...others] = new Set(
    spans.map(({ model }) => model).filter((model) => model !== 'unknown'),
  );
  return { model: others.length > 0 ? 'changed' : first, days: asked.length, unknownDays, spans };
}

function daysFrom(from: string, to: string): string[] {
  const days: string[] = [];
  for (let day = from; day <= to; day = addDays(day, 1)) days.push(day);
  return days;
}
