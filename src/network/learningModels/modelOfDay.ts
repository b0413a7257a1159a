import type { Codes } from '../../core/codes/codes.js';
import type { OwnWord } from '../../form/fieldValue.js';
import type { LearningModel } from '../../system/words/learningModels.js';
import type { LearningModels } from './learningModels.js';
import type { LearningStretch } from './learningRule.js';
import { stretchesOf } from './stretchesOf.js';

/** How the students of an organization were taught on a day. */
export interface LearningModelFound {
  /**
   * The learning model. `mixed`: there are several on that day and none of them has the most students. `unknown`: nothing is
   * recorded.
   */
  readonly model: LearningModel | OwnWord | 'mixed' | 'unknown';
  /** Whose entry says it: that of the organization itself or that of its district; `null` where it is unknown. */
  readonly of: 'organization' | 'district' | null;
  /** All that hold on the day, with the percent of students where it is said. */
  readonly models: readonly { readonly model: LearningModel | OwnWord; readonly share: number | null }[];
}

const UNKNOWN: LearningModelFound = { model: 'unknown', of: null, models: [] };

/** Makes the function that tells how an organization taught on a day: by its own entries, else by those of its district. */
export function modelOfDay(
  records: readonly LearningModels[],
  organization: string,
  codes: Codes,
  starts?: number | null,
): (day: string) => LearningModelFound {
  const district = codes.districtOf(organization);
  const stretches = (code: string) =>
    records.flatMap((record) => stretchesOf(record, starts).get(code) ?? []);
  const own = stretches(organization);
  const above = district === null || district === organization ? [] : stretches(district);
  return (day) => foundIn(own, 'organization', day) ?? foundIn(above, 'district', day) ?? UNKNOWN;
}

function foundIn(
  stretches: readonly LearningStretch[],
  of: 'organization' | 'district',
  day: string,
): LearningModelFound | null {
  const models = stretches
    .filter(({ from, to }) => from <= day && day <= to)
    .map(({ model, share }) => ({ model, share }));
  return models.length === 0 ? null : { model: mostOf(models), of, models };
}

function mostOf(models: LearningModelFound['models']): LearningModelFound['model'] {
  const shares = new Map<string, number>();
  for (const { model, share } of models) shares.set(model, (shares.get(model) ?? 0) + (share ?? 0));
  const [first, second] = [...shares].sort(([, a], [, b]) => b - a);
  return second && (second[1] === first![1] || models.some(({ share }) => share === null))
    ? 'mixed'
    : first![0];
}
